package org.frametrace.claims;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frametrace.model.Level;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.Zone;

/** Claims of one test, made up by tests. */
final class MadeClaim {

  static final ClaimSettings SETTINGS =
      new ClaimSettings(EnumSet.of(Zone.BODY), Level.MAIN, 200, 17, true);

  private MadeClaim() {}

  static Claim of(String id, Selection documents, Rule rule, Measure measure) {
    return of(id, documents, Optional.empty(), rule, measure);
  }

  static Claim of(
      String id, Selection documents, Optional<Selection> against, Rule rule, Measure measure) {
    return new Claim(
        id,
        "nobody",
        "nowhere",
        Importance.CORE,
        "made up",
        Ceiling.TEXT,
        "made up",
        false,
        List.of(new ClaimTest("only", ClaimTest.Role.DECIDES, documents, against, measure, rule)),
        0,
        List.of("a document that nobody has"),
        List.of(),
        List.of(),
        "");
  }

  static Selection years(int first, int last) {
    return new Selection(
        "years",
        "documents of these years",
        List.of(),
        Optional.of(new Selection.Years(first, last)),
        0,
        false);
  }

  static Selection issuer(String issuer) {
    return new Selection(
        issuer,
        "documents of " + issuer,
        List.of(Map.of("issuer", List.of(issuer))),
        Optional.empty(),
        0,
        false);
  }

  static List<MeasuredDocument> sorted(List<MeasuredDocument> documents) {
    return documents.stream().sorted(Comparator.comparing(MeasuredDocument::id)).toList();
  }

  static Finding finding(Claim claim, List<MeasuredDocument> documents) {
    return new ClaimEvaluator(sorted(documents), SETTINGS).findings(List.of(claim)).getFirst();
  }
}
