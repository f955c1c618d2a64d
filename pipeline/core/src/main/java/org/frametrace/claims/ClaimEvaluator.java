package org.frametrace.claims;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.frametrace.claims.ClaimTest.Role;
import org.frametrace.claims.Finding.TestOutcome;
import org.frametrace.model.Level;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.statistics.Seeds;
import org.frametrace.statistics.StratifiedBootstrap;

/** Tests claims on measured documents. */
public final class ClaimEvaluator {

  /** A frame whose DP is higher is driven by few documents. */
  private static final double FEW_DOCUMENTS = 0.9;

  private final List<MeasuredDocument> documents;
  private final List<MeasuredDocument> narrow;
  private final ClaimSettings settings;

  /**
   * Creates an evaluator.
   *
   * @param documents all measured documents of the corpus, in order of their ids
   * @param settings how claims are tested
   */
  public ClaimEvaluator(List<MeasuredDocument> documents, ClaimSettings settings) {
    this(documents, documents, settings);
  }

  /**
   * Creates an evaluator from two matchings. The narrow one is its own: in the main lexicon a
   * longer entry may stand where a narrow one would.
   *
   * @param documents all measured documents, matched with the main lexicon, in order of their ids
   * @param narrow the same documents, matched with the narrow lexicon, in the same order
   * @param settings how claims are tested
   */
  public ClaimEvaluator(
      List<MeasuredDocument> documents, List<MeasuredDocument> narrow, ClaimSettings settings) {
    this.documents = List.copyOf(documents);
    this.narrow = List.copyOf(narrow);
    this.settings = settings;
  }

  /** Returns one finding a claim, in order. */
  public List<Finding> findings(Collection<Claim> claims) {
    return claims.stream().map(this::finding).toList();
  }

  private Finding finding(Claim claim) {
    List<TestOutcome> outcomes = new ArrayList<>();
    List<Verdict> main = new ArrayList<>();
    List<Verdict> strictly = new ArrayList<>();
    for (ClaimTest test : claim.tests()) {
      StratifiedBootstrap bootstrap =
          new StratifiedBootstrap(
              settings.replicates(), Seeds.of(settings.seed(), "claims", claim.id(), test.name()));
      Judgement wide = judge(test, settings.level(), bootstrap);
      Judgement strict = judge(test, Level.NARROW, bootstrap);
      main.add(wide.verdict());
      strictly.add(strict.verdict());
      outcomes.add(new TestOutcome(test, claim.narrow() ? strict : wide, strict.verdict()));
    }
    List<Role> roles = claim.tests().stream().map(ClaimTest::role).toList();
    Verdict ofMain = Verdicts.ofTests(roles, main, claim.agreeing());
    Verdict ofNarrow = Verdicts.ofTests(roles, strictly, claim.agreeing());
    Verdict verdict =
        claim.narrow()
            ? Verdicts.ofLexicons(ofNarrow, ofMain)
            : Verdicts.ofLexicons(ofMain, ofNarrow);
    String lexicons =
        ofMain == ofNarrow
            ? ""
            : "Main lexicon: " + ofMain.label() + "; narrow lexicon: " + ofNarrow.label() + ".";
    return new Finding(
        claim,
        verdict,
        ofNarrow,
        outcomes,
        Caution.of(claim, verdict, outcomes, lexicons, documents, settings.zones()));
  }

  private Judgement judge(ClaimTest test, Level level, StratifiedBootstrap bootstrap) {
    View view = new View(EnumSet.copyOf(settings.zones()), level);
    Sample sample = sample(test.documents(), test.measure(), view);
    Optional<Sample> against = test.against().map(s -> sample(s, test.measure(), view));
    if (test.measure() instanceof Unavailable unavailable) {
      return new Judgement(
          Verdict.INSUFFICIENT_EVIDENCE,
          unavailable.reason(),
          Double.NaN,
          Double.NaN,
          Double.NaN,
          0,
          0,
          0,
          Collections.emptyNavigableSet(),
          Double.NaN);
    }
    return capped(test, sample, test.rule().judge(sample, against, bootstrap));
  }

  private Sample sample(Selection selection, Measure measure, View view) {
    List<MeasuredDocument> matched = view.level() == Level.NARROW ? narrow : documents;
    List<MeasuredDocument> fitting =
        matched.stream().filter(d -> selection.contains(d, settings.zones())).toList();
    return Sample.of(selection, measure, fitting, view);
  }

  private Judgement capped(ClaimTest test, Sample sample, Judgement judgement) {
    boolean judged = judgement.verdict() != Verdict.INSUFFICIENT_EVIDENCE;
    if (judged
        && !settings.validated()
        && test.measure().acrossFrames()
        && test.rule() instanceof LevelRule) {
      return judgement.with(
          Verdict.NEEDS_HUMAN_READING,
          "the rule would say '"
              + judgement.verdict().label()
              + "', but lexicons of different breadth cannot be held against one another before"
              + " people have coded a sample: "
              + judgement.reason());
    }
    // Where documents are the unit, none of them can drive the result.
    boolean drivenByFew =
        !test.measure().proportionOfDocuments()
            && !(test.measure() instanceof Quantities)
            && sample.dispersion() > FEW_DOCUMENTS;
    if (drivenByFew
        && (judgement.verdict() == Verdict.SUPPORTED
            || judgement.verdict() == Verdict.CONTRADICTED)) {
      return judgement.with(
          Verdict.MIXED,
          "few documents hold nearly all matches (DP above "
              + FEW_DOCUMENTS
              + "), so '"
              + judgement.verdict().label()
              + "' is not said: "
              + judgement.reason());
    }
    return judgement;
  }
}
