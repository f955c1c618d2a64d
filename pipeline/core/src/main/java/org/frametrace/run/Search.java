package org.frametrace.run;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.frametrace.lexicon.Lexicon;
import org.frametrace.lexicon.Pattern;
import org.frametrace.match.Matcher;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.ConcordanceLine;
import org.frametrace.model.DocumentId;
import org.frametrace.model.Hit;
import org.frametrace.model.Zone;
import org.frametrace.store.CorpusReader;
import org.frametrace.store.DocumentQuery;
import org.frametrace.store.Layer;
import org.frametrace.store.Phrase;
import org.frametrace.study.LexiconSettings;

/**
 * Finds a pattern in a stored corpus and shows each place in its context.
 *
 * <p>The pattern has the notation and the semantics of lexicon entries. The index names the
 * documents that hold the pattern's rarest word; the matcher finds the places in them.
 *
 * @param pattern what is looked for
 * @param frame only places in sentences with a counted hit of this frame; empty for all
 * @param from first year; empty for no limit
 * @param to last year; empty for no limit
 */
public record Search(Pattern pattern, Optional<String> frame, OptionalInt from, OptionalInt to) {

  /** Takes lines as they are found. */
  @FunctionalInterface
  public interface Taker {
    /** Takes a line. */
    void take(ConcordanceLine line) throws IOException;
  }

  /**
   * Searches every document, in order of the ids.
   *
   * @param lexicon gives sets, spelling and, where a frame is asked for, its entries
   * @param settings which of its entries count
   */
  public void run(CorpusReader store, Lexicon lexicon, LexiconSettings settings, Taker taker)
      throws IOException {
    Matcher query = Matcher.ofPattern(pattern, lexicon.sets(), lexicon.spelling());
    Optional<Matcher> frames =
        frame.map(name -> Matcher.of(lexicon, settings.level(), settings.overlap()));
    List<Phrase> phrases =
        query.anchor().map(words -> List.of(Phrase.anyOf(Layer.NORMAL, words))).orElse(List.of());
    Set<Zone> zones = EnumSet.allOf(Zone.class);
    for (DocumentId id : store.candidates(new DocumentQuery(phrases, from, to, Map.of()))) {
      Optional<AnnotatedDocument> tokens = store.annotation(id);
      if (tokens.isEmpty()) {
        continue;
      }
      List<Hit> hits = query.match(id, tokens.get(), zones).hits();
      if (frames.isPresent() && !hits.isEmpty()) {
        Set<Integer> sentences = sentences(frames.get(), id, tokens.get(), zones);
        hits = hits.stream().filter(hit -> sentences.contains(hit.sentence())).toList();
      }
      if (hits.isEmpty()) {
        continue;
      }
      HitContext context =
          new HitContext(
              store.summary(id).orElseThrow(), store.text(id).orElseThrow(), tokens.get());
      for (Hit hit : hits) {
        taker.take(context.line(hit));
      }
    }
  }

  private Set<Integer> sentences(
      Matcher frames, DocumentId id, AnnotatedDocument tokens, Set<Zone> zones) {
    Set<Integer> sentences = new TreeSet<>();
    for (Hit hit : frames.match(id, tokens, zones).hits()) {
      if (hit.frame().equals(frame.orElse(""))) {
        sentences.add(hit.sentence());
      }
    }
    return sentences;
  }
}
