package org.frametrace.claims;

import java.util.List;

/**
 * A published claim as data.
 *
 * @param id unique among all claims of a study
 * @param paper short reference, for instance {@code Georgi 2010}
 * @param locator a few words of the paper by which the place is found
 * @param importance its weight in the paper's argument
 * @param type the kind of statement: level, comparison, trend
 * @param ceiling how far a verdict about texts can reach
 * @param paraphrase the claim in our own words
 * @param narrow whether the narrow lexicon is looked at first; both must agree in any case
 * @param tests what decides, at least one
 * @param agreeing how many of the tests that decide must agree; 0 for all
 * @param needs the documents that the claim is about, by name, for who must find them
 * @param threats what threatens the validity of the verdict, each with its code
 * @param tensions other claims that say something different about the same thing
 * @param caution what a reader must know before relying on the verdict; may be empty
 */
public record Claim(
    String id,
    String paper,
    String locator,
    Importance importance,
    String type,
    Ceiling ceiling,
    String paraphrase,
    boolean narrow,
    List<ClaimTest> tests,
    int agreeing,
    List<String> needs,
    List<String> threats,
    List<String> tensions,
    String caution) {

  public Claim {
    tests = List.copyOf(tests);
    needs = List.copyOf(needs);
    threats = List.copyOf(threats);
    tensions = List.copyOf(tensions);
    if (tests.stream().noneMatch(test -> test.role() == ClaimTest.Role.DECIDES)) {
      throw new IllegalArgumentException("claim " + id + " has no test that decides");
    }
    if (agreeing < 0
        || agreeing > tests.stream().filter(t -> t.role() == ClaimTest.Role.DECIDES).count()) {
      throw new IllegalArgumentException(
          "claim " + id + " has fewer tests that decide than must agree, found " + agreeing);
    }
    if (tests.stream().map(ClaimTest::name).distinct().count() < tests.size()) {
      throw new IllegalArgumentException("claim " + id + " has two tests of one name");
    }
  }

  /** Returns the same claim with other tests. */
  Claim with(List<ClaimTest> others) {
    return new Claim(
        id,
        paper,
        locator,
        importance,
        type,
        ceiling,
        paraphrase,
        narrow,
        others,
        agreeing,
        needs,
        threats,
        tensions,
        caution);
  }
}
