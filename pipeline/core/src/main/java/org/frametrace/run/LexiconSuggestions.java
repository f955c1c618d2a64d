package org.frametrace.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.frametrace.lexicon.Entry;
import org.frametrace.lexicon.Lexicon;
import org.frametrace.match.Matcher;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.ConcordanceLine;
import org.frametrace.model.DocumentId;
import org.frametrace.model.Hit;
import org.frametrace.model.Level;
import org.frametrace.model.Overlap;
import org.frametrace.reuse.Reuse;
import org.frametrace.store.CorpusReader;
import org.frametrace.study.Study;
import org.frametrace.suggest.Candidate;
import org.frametrace.suggest.CandidateSearch;
import org.frametrace.suggest.FramedText;

/**
 * Looks in the documents of a study that was run for words that a frame lacks. Duplicates and
 * recycled text are left out, as in the study's tables.
 */
public final class LexiconSuggestions {

  private final Study study;
  private final Lexicon lexicon;
  private final CorpusReader store;
  private final String frame;
  private final Matcher matcher;
  private final Reuse reuse;

  /**
   * Prepares a search.
   *
   * @param frame one that the lexicon has
   * @param output the folder of the study's results
   */
  public LexiconSuggestions(
      Study study,
      Lexicon lexicon,
      CorpusReader store,
      String frame,
      Path output,
      int threads,
      Progress progress)
      throws IOException, InterruptedException {
    this.study = study;
    this.lexicon = lexicon;
    this.store = store;
    this.frame = frame;
    List<Entry> own =
        lexicon.entries().stream().filter(entry -> entry.frame().equals(frame)).toList();
    Lexicon ofFrame = new Lexicon(own, lexicon.masks(), lexicon.sets(), lexicon.spelling());
    // Every match of every level is something that the lexicon knows already.
    this.matcher = Matcher.of(ofFrame, Level.WIDE, Overlap.ALL);
    this.reuse = new ReusePass(study, store, StudyRun.reuseFile(output)).run(threads, progress);
  }

  /** Searches the corpus. */
  public CandidateSearch.Result run() throws IOException {
    return CandidateSearch.run(this::each);
  }

  private void each(CandidateSearch.Taker taker) throws IOException {
    for (DocumentId id : store.keys().keySet()) {
      Optional<AnnotatedDocument> tokens = store.annotation(id);
      if (tokens.isPresent() && !reuse.duplicates().containsKey(id)) {
        List<Hit> hits =
            matcher.match(id, tokens.get(), study.measure().zones()).hits().stream()
                .filter(
                    hit -> hit.frame().equals(frame) || hit.frame().equals(frame + Hit.NAME_SUFFIX))
                .toList();
        taker.take(
            FramedText.of(
                id,
                tokens.get(),
                lexicon.spelling(),
                hits,
                study.lexicons().level(),
                study.measure().zones(),
                reuse.recycled(id)));
      }
    }
  }

  /** Returns the examples of some candidates in their context, in the order of the candidates. */
  public List<List<ConcordanceLine>> examples(List<Candidate> candidates) throws IOException {
    TreeMap<DocumentId, List<Integer>> byDocument = new TreeMap<>();
    List<List<ConcordanceLine>> lines = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      lines.add(new ArrayList<>());
      for (Candidate.Place place : candidates.get(i).examples()) {
        byDocument.computeIfAbsent(place.document(), any -> new ArrayList<>()).add(i);
      }
    }
    for (DocumentId id : byDocument.keySet()) {
      AnnotatedDocument tokens = store.annotation(id).orElseThrow();
      HitContext context =
          new HitContext(store.summary(id).orElseThrow(), store.text(id).orElseThrow(), tokens);
      for (int i : byDocument.getOrDefault(id, List.of())) {
        for (Candidate.Place place : candidates.get(i).examples()) {
          if (place.document().equals(id)) {
            lines.get(i).add(context.line(hit(place, tokens)));
          }
        }
      }
    }
    return lines;
  }

  private Hit hit(Candidate.Place place, AnnotatedDocument tokens) {
    return new Hit(
        frame,
        "candidate",
        Level.WIDE,
        place.sentence(),
        place.tokens(),
        tokens.zone(place.sentence()),
        0);
  }
}
