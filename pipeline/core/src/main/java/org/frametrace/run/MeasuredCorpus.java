package org.frametrace.run;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.frametrace.measure.TermTally;
import org.frametrace.model.ConcordanceLine;
import org.frametrace.model.DocumentFacts;
import org.frametrace.model.DocumentId;
import org.frametrace.model.Level;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.SharedRuns;

/**
 * What measuring a corpus yielded, in numbers small enough to be held at once.
 *
 * @param accounts one for every input, in order of the ids
 * @param documents the measured documents, in order of the ids, without recycled text
 * @param whole the same documents with it
 * @param duplicates documents whose text another has, which are not measured, without recycled text
 * @param wholeDuplicates the same documents with it
 * @param byLevel the same documents, matched at the levels at which claims are judged
 * @param lines some hits of each frame in their context, by frame
 * @param terms the lemmas of the measured documents; none where nobody asks
 */
record MeasuredCorpus(
    List<Account> accounts,
    List<MeasuredDocument> documents,
    List<MeasuredDocument> whole,
    List<MeasuredDocument> duplicates,
    List<MeasuredDocument> wholeDuplicates,
    Map<Level, List<MeasuredDocument>> byLevel,
    SortedMap<String, List<ConcordanceLine>> lines,
    TermTally terms) {

  MeasuredCorpus {
    accounts = List.copyOf(accounts);
    documents = List.copyOf(documents);
    whole = List.copyOf(whole);
    duplicates = List.copyOf(duplicates);
    wholeDuplicates = List.copyOf(wholeDuplicates);
    byLevel = Map.copyOf(byLevel);
  }

  /** Returns the corpus with what its documents state, dated by their metadata where need be. */
  MeasuredCorpus with(Map<DocumentId, DocumentFacts> facts) {
    Map<Level, List<MeasuredDocument>> stating = new EnumMap<>(Level.class);
    byLevel.forEach(
        (level, some) -> stating.put(level, some.stream().map(d -> stating(d, facts)).toList()));
    return new MeasuredCorpus(
        accounts,
        documents,
        whole.stream().map(d -> stating(d, facts)).toList(),
        duplicates,
        wholeDuplicates,
        stating,
        lines,
        terms);
  }

  /** Returns the corpus with who does what in its documents. */
  MeasuredCorpus withActions(Map<DocumentId, ActionPass.Found> found) {
    Map<Level, List<MeasuredDocument>> acting = new EnumMap<>(Level.class);
    byLevel.forEach(
        (level, some) ->
            acting.put(level, some.stream().map(d -> d.with(of(d, found).without())).toList()));
    return new MeasuredCorpus(
        accounts,
        documents,
        whole.stream().map(d -> d.with(of(d, found).whole())).toList(),
        duplicates,
        wholeDuplicates,
        acting,
        lines,
        terms);
  }

  /** Returns the corpus with the wording that its documents share with sources. */
  MeasuredCorpus withWording(WordingPass.Found found) {
    Map<Level, List<MeasuredDocument>> sharing = new EnumMap<>(Level.class);
    byLevel.forEach(
        (level, some) ->
            sharing.put(level, some.stream().map(d -> sharing(d, found.without())).toList()));
    return new MeasuredCorpus(
        accounts,
        documents,
        whole.stream().map(d -> sharing(d, found.whole())).toList(),
        duplicates,
        wholeDuplicates,
        sharing,
        lines,
        terms);
  }

  private static MeasuredDocument sharing(
      MeasuredDocument document, Map<DocumentId, Map<String, SharedRuns>> found) {
    return document.with(found.getOrDefault(document.id(), Map.of()));
  }

  private static ActionPass.Found of(
      MeasuredDocument document, Map<DocumentId, ActionPass.Found> found) {
    return found.getOrDefault(document.id(), ActionPass.Found.NOTHING);
  }

  private static MeasuredDocument stating(
      MeasuredDocument document, Map<DocumentId, DocumentFacts> facts) {
    return document.with(
        facts.getOrDefault(document.id(), DocumentFacts.NONE).completed(document.metadata()));
  }

  /** Returns the documents as a lexicon of a level matches them; none where no claim asks. */
  List<MeasuredDocument> atLevel(Level level) {
    return byLevel.getOrDefault(level, List.of());
  }

  /** Returns how many documents ended in an outcome: done, skipped or failed. */
  int count(String label) {
    return (int) accounts.stream().filter(a -> a.last().label().equals(label)).count();
  }

  /** Returns the drawn lines, frame by frame. */
  List<ConcordanceLine> concordance() {
    return lines.values().stream().flatMap(List::stream).toList();
  }

  /** Returns in how many values documents disagree with their metadata. */
  int conflicts() {
    return accounts.stream().mapToInt(account -> account.conflicts().size()).sum();
  }

  /** Returns the words in the measured zones of all documents. */
  long words() {
    return accounts.stream()
        .flatMap(account -> account.size().stream())
        .mapToLong(size -> size.measured().words())
        .sum();
  }
}
