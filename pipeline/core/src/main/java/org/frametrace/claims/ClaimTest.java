package org.frametrace.claims;

import java.util.Locale;
import java.util.Optional;
import org.frametrace.model.Level;

/**
 * One test of a claim: documents, a measure, a rule, and what the outcome means for the claim.
 *
 * @param name in a few words; unique in the claim
 * @param role what the outcome means for the claim
 * @param documents the documents that the test is about
 * @param against the documents that they are compared with; present if the rule compares
 * @param measure what is measured
 * @param rule how it is judged
 * @param zones the zones that it reads
 */
public record ClaimTest(
    String name,
    Role role,
    Selection documents,
    Optional<Selection> against,
    Measure measure,
    Rule rule,
    TestZones zones) {

  /** What the outcome of a test means for its claim. */
  public enum Role {
    /** The claim is supported only if this test is, and contradicted only if this test is. */
    DECIDES,
    /** If this test is contradicted the claim is; anything else changes nothing. */
    VETO,
    /** The numbers are shown beside the verdict and change nothing. */
    SHOWN;

    /** Returns the word that claims files and tables write. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public ClaimTest {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a test has a name");
    }
    if (rule.compares() != against.isPresent()) {
      throw new IllegalArgumentException(
          "a test has documents to compare with if its rule compares, found "
              + rule.label()
              + (against.isPresent() ? " with some" : " without any"));
    }
  }

  /** Creates a test of the zones that the study measures. */
  public ClaimTest(
      String name,
      Role role,
      Selection documents,
      Optional<Selection> against,
      Measure measure,
      Rule rule) {
    this(name, role, documents, against, measure, rule, TestZones.OF_STUDY);
  }

  /** Returns what of documents the test sees. */
  View view(ClaimSettings settings, Level level) {
    return new View(zones.of(settings.zones()), level);
  }

  /** Returns the measure in words for tables, and where it is taken if that is elsewhere. */
  String measured() {
    return measure.label() + zones.label();
  }

  /** Returns the same test with what people coded for it. */
  ClaimTest with(Coding coding) {
    return measure instanceof Coded coded
        ? new ClaimTest(name, role, documents, against, coded.with(coding), rule, zones)
        : this;
  }
}
