package org.frametrace.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.DocumentHits;
import org.frametrace.model.DocumentId;
import org.frametrace.model.Hit;
import org.frametrace.model.Level;
import org.frametrace.model.Overlap;
import org.frametrace.model.Zone;

/** Matches patterns in sentences that were tagged by hand. */
final class HandTagged {

  private static final Map<String, String> SETS =
      Map.of("MIGN", "migration|immigration", "POSS", "'|\u2019|'s|\u2019s");

  private HandTagged() {}

  /** Returns the hits of some entries. */
  static DocumentHits match(
      List<Oracle.Entry> entries, AnnotatedDocument document, Set<Zone> measured) {
    return Matcher.of(
            TestLexicons.of(entries, List.of(), SETS), Level.MAIN, Overlap.LONGEST_IN_FRAME)
        .match(new DocumentId("d"), document, measured);
  }

  /** Returns frame and entry of each hit. */
  static List<String> ids(List<Oracle.Entry> entries, List<Oracle.Mask> masks, String sentence) {
    return Matcher.of(TestLexicons.of(entries, masks, SETS), Level.MAIN, Overlap.LONGEST_IN_FRAME)
        .match(new DocumentId("d"), TaggedText.of(sentence), Set.of(Zone.BODY))
        .hits()
        .stream()
        .map(hit -> hit.frame() + " " + hit.entry())
        .toList();
  }

  /** Returns the forms of the tokens of each match. */
  static List<String> found(String pattern, String... sentences) {
    AnnotatedDocument document = TaggedText.of(sentences);
    List<String> found = new ArrayList<>();
    for (Hit hit :
        match(List.of(new Oracle.Entry("f", "E1", pattern)), document, Set.of(Zone.BODY)).hits()) {
      List<String> forms = new ArrayList<>();
      for (int token = hit.tokens().start(); token < hit.tokens().end(); token++) {
        forms.add(document.type(token).form());
      }
      found.add(String.join(" ", forms));
    }
    return found;
  }
}
