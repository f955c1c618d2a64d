package org.frametrace.claims;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
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

  /** Enough to say on which side of a threshold an interval lies, a hundred times over. */
  private static final int FEW_REPLICATES = 300;

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
    return Multiplicity.adjusted(claims.parallelStream().map(this::finding).toList());
  }

  private Finding finding(Claim claim) {
    List<TestOutcome> outcomes = new ArrayList<>();
    List<Verdict> main = new ArrayList<>();
    List<Verdict> strictly = new ArrayList<>();
    for (ClaimTest test : claim.tests()) {
      StratifiedBootstrap bootstrap = bootstrap(settings.replicates(), claim, test);
      Judgement wide = judge(test, settings.level(), Weighting.LENGTH, documents, bootstrap);
      Judgement strict = judge(test, Level.NARROW, Weighting.LENGTH, narrow, bootstrap);
      main.add(wide.verdict());
      strictly.add(strict.verdict());
      Judgement shown = claim.narrow() ? strict : wide;
      outcomes.add(
          new TestOutcome(
              test,
              shown.alone(),
              strict.verdict(),
              TestEvidence.of(test, shown, documents, settings, bootstrap)));
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
        Double.NaN,
        Double.NaN,
        Caution.of(claim, verdict, outcomes, lexicons, documents, settings.zones()));
  }

  /** Returns what one specification says of a claim. */
  Robustness.Outcome outcome(
      Claim claim, Specification specification, List<MeasuredDocument> seen) {
    List<Verdict> verdicts = new ArrayList<>();
    Judgement principal = null;
    for (ClaimTest test : claim.tests()) {
      if (test.role() == Role.SHOWN) {
        verdicts.add(Verdict.MIXED);
        continue;
      }
      Judgement judgement =
          judge(
              test,
              specification.level(),
              specification.weighting(),
              seen,
              bootstrap(Math.min(settings.replicates(), FEW_REPLICATES), claim, test));
      verdicts.add(judgement.verdict());
      principal = principal == null && test.role() == Role.DECIDES ? judgement : principal;
    }
    List<Role> roles = claim.tests().stream().map(ClaimTest::role).toList();
    return new Robustness.Outcome(
        claim.id(),
        specification,
        Verdicts.ofTests(roles, verdicts, claim.agreeing()),
        Objects.requireNonNull(principal, "a claim has a test that decides").alone());
  }

  /** Returns what a test of a claim says of documents that are not those of the corpus. */
  Judgement judgement(Claim claim, ClaimTest test, List<MeasuredDocument> seen) {
    StratifiedBootstrap bootstrap =
        bootstrap(Math.min(settings.replicates(), FEW_REPLICATES), claim, test);
    return judge(test, settings.level(), Weighting.LENGTH, seen, bootstrap).alone();
  }

  /** Returns whether a test looks at a document. */
  boolean contains(ClaimTest test, MeasuredDocument document) {
    return test.documents().contains(document, settings.zones())
        || test.against().filter(s -> s.contains(document, settings.zones())).isPresent();
  }

  private StratifiedBootstrap bootstrap(int replicates, Claim claim, ClaimTest test) {
    return new StratifiedBootstrap(
        replicates, Seeds.of(settings.seed(), "claims", claim.id(), test.name()));
  }

  private Judgement judge(
      ClaimTest test,
      Level level,
      Weighting weighting,
      List<MeasuredDocument> seen,
      StratifiedBootstrap bootstrap) {
    if (test.measure() instanceof Unavailable unavailable) {
      return Judgement.missing(List.of(unavailable.reason()), Estimate.NONE, List.of());
    }
    View view = test.view(settings, level);
    Sample sample = weighting.of(sample(test.documents(), test.measure(), view, seen));
    Optional<Sample> against =
        test.against().map(s -> weighting.of(sample(s, test.measure(), view, seen)));
    return capped(test, sample, test.rule().judge(sample, against, bootstrap));
  }

  private Sample sample(
      Selection selection, Measure measure, View view, List<MeasuredDocument> seen) {
    List<MeasuredDocument> fitting =
        seen.stream().filter(d -> selection.contains(d, settings.zones())).toList();
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
    // Where documents are the unit, none of them can drive the result; nor can they where the
    // interval of what people answered allows for passages of one document being alike.
    boolean drivenByFew =
        test.rule().restsOnSpread()
            && !(test.measure() instanceof Reading)
            && !test.measure().proportionOfDocuments()
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
