package org.frametrace.claims;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.frametrace.model.ConcordanceLine;
import org.frametrace.model.Level;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.Zone;
import org.frametrace.study.InvalidInputException;

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

  /** Reads a claims file with one test on numbers that documents state. */
  static List<Claim> ofNumbers(Path folder, String measure, String rule)
      throws IOException, InvalidInputException {
    Path file = folder.resolve("claims.yaml");
    Files.writeString(
        file,
        """
        schema: 1
        paper: Paper 2010
        documents:
          reports: {meaning: reports}
        claims:
          - id: P-01
            locator: somewhere
            importance: core
            type: extracted quantity
            paraphrase: A number.
            tests:
              - name: numbers
                documents: reports
                measure: MEASURE
                rule: RULE
        """
            .replace("MEASURE", measure)
            .replace("RULE", rule));
    return ClaimsReader.read(List.of(file), new Vocabulary(Set.of(), Set.of(), Set.of()));
  }

  /** Returns made-up words around the places of passages. */
  static Map<Attestation, ConcordanceLine> lines(Passages passages) {
    Map<Attestation, ConcordanceLine> lines = new HashMap<>();
    for (Attestation place : passages.places()) {
      lines.put(
          place,
          new ConcordanceLine(
              place.document(),
              OptionalInt.of(place.year()),
              OptionalInt.of(3),
              place.hit().sentence(),
              0,
              7,
              place.hit(),
              "at word ",
              Integer.toString(place.hit().tokens().start()),
              " it says"));
    }
    return lines;
  }
}
