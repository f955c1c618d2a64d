package org.frametrace.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.frametrace.model.DocumentId;
import org.frametrace.statistics.Interval;
import org.frametrace.statistics.KrippendorffAlpha;
import org.frametrace.statistics.Scale;
import org.frametrace.statistics.StratifiedBootstrap;

/**
 * What people said of the passages of a test.
 *
 * @param passages how many stand on the sheet for it
 * @param inOrder whether those with an answer are the first of the sheet
 * @param gone how many passages of the sheet have codes and are found no more
 * @param answers of the passages that have one, by document and sentence
 * @param agreement of two people
 */
record Coding(
    int passages,
    boolean inOrder,
    int gone,
    SortedMap<DocumentId, SortedMap<Integer, Answer>> answers,
    CoderAgreement agreement) {

  /** Before anybody has read anything. */
  static final Coding NONE =
      new Coding(0, true, 0, Collections.emptySortedMap(), CoderAgreement.NONE);

  /** With so many passages the interval of a share is 0.27 wide at most, if they stand alone. */
  static final int ENOUGH_PASSAGES = 50;

  /** Passages of few documents say what those documents say. */
  static final int ENOUGH_DOCUMENTS = 15;

  /** Begins the reason why answers are not counted. */
  static final String TOO_LITTLE_AGREEMENT =
      "two people agree too little for their answers to count (alpha below 0.667): settle what the"
          + " question means, and answer it anew; ";

  Coding {
    SortedMap<DocumentId, SortedMap<Integer, Answer>> copy = new TreeMap<>();
    answers.forEach(
        (document, own) ->
            copy.put(document, Collections.unmodifiableSortedMap(new TreeMap<>(own))));
    answers = Collections.unmodifiableSortedMap(copy);
  }

  /**
   * Returns what the codes of a sheet say for a test.
   *
   * @param test the test
   * @param sheet the sheet of its claim
   * @param codes those of the sheet, by passage
   * @param bootstrap how the interval of agreement is estimated
   */
  static Coding of(
      ClaimTest test, ReadingSheet sheet, Map<String, Codes> codes, StratifiedBootstrap bootstrap) {
    List<ReadingSheet.Row> rows =
        sheet.rows().stream().filter(row -> row.tests().contains(test.name())).toList();
    SortedMap<DocumentId, SortedMap<Integer, Answer>> answers = new TreeMap<>();
    Coders coders = new Coders();
    boolean gap = false;
    boolean inOrder = true;
    for (ReadingSheet.Row row : rows) {
      Optional<Codes> own = Optional.ofNullable(codes.get(row.passage()));
      Optional<Answer> first = own.flatMap(c -> c.answer(test.measure(), c.first()));
      Optional<Answer> second = own.flatMap(c -> c.answer(test.measure(), c.second()));
      Optional<Answer> settled = own.flatMap(c -> c.answer(test.measure(), c.settled()));
      Optional<Answer> answer = Answer.together(first, second, settled);
      if (answer.isEmpty()) {
        gap = true;
        continue;
      }
      inOrder = inOrder && !gap;
      answers
          .computeIfAbsent(row.document(), d -> new TreeMap<>())
          .put(row.sentence(), answer.get());
      if (first.isPresent() && second.isPresent()) {
        coders.add(row.document(), first.get(), second.get(), settled.isPresent());
      }
    }
    long found = sheet.rows().stream().filter(row -> codes.containsKey(row.passage())).count();
    return new Coding(
        rows.size(), inOrder, codes.size() - (int) found, answers, coders.agreement(bootstrap));
  }

  /** Returns how many passages have an answer. */
  int coded() {
    return answers.values().stream().mapToInt(Map::size).sum();
  }

  /** Returns how many passages have an answer of a kind. */
  int count(Answer answer) {
    return answers.values().stream()
        .mapToInt(own -> Collections.frequency(own.values(), answer))
        .sum();
  }

  /** Returns the answer to a sentence, if there is one. */
  Optional<Answer> answer(DocumentId document, int sentence) {
    return Optional.ofNullable(
        answers.getOrDefault(document, Collections.emptySortedMap()).get(sentence));
  }

  /** Returns whether every passage has an answer, and there is one. */
  boolean complete() {
    return passages > 0 && coded() == passages;
  }

  /** Returns whether enough passages have an answer to say how many others would be yes. */
  boolean enough() {
    return complete() || (coded() >= ENOUGH_PASSAGES && answers.size() >= ENOUGH_DOCUMENTS);
  }

  /** Returns what was coded and how well, in words. */
  String account() {
    return coded()
        + " of "
        + passages
        + " passages are coded, in "
        + answers.size()
        + (answers.size() == 1 ? " document: " : " documents: ")
        + count(Answer.YES)
        + " yes, "
        + count(Answer.NO)
        + " no, "
        + count(Answer.UNCLEAR)
        + " unclear; "
        + agreement.account()
        + (inOrder
            ? ""
            : "; some passages before them are not: whoever chooses what to read may choose the"
                + " answer")
        + (gone > 0
            ? "; " + gone + " coded passages of the sheet are found no more and do not count"
            : "");
  }

  /** Collects the answers of two people. */
  private static final class Coders {

    private final SortedMap<DocumentId, double[]> coincidences = new TreeMap<>();
    private int passages;
    private int same;
    private int unsettled;

    void add(DocumentId document, Answer first, Answer second, boolean settled) {
      double[] table =
          KrippendorffAlpha.coincidences(new int[] {first.place(), second.place()}, Answer.KINDS);
      coincidences.merge(document, table, Coders::sum);
      passages++;
      same += first == second ? 1 : 0;
      unsettled += first == second || settled ? 0 : 1;
    }

    private static double[] sum(double[] a, double[] b) {
      double[] sum = a.clone();
      Arrays.setAll(sum, i -> a[i] + b[i]);
      return sum;
    }

    /** Alpha is never above 1. */
    private static Interval possible(Interval interval) {
      return interval.exists()
          ? new Interval(Math.min(1, interval.low()), Math.min(1, interval.high()))
          : interval;
    }

    CoderAgreement agreement(StratifiedBootstrap bootstrap) {
      if (passages == 0) {
        return CoderAgreement.NONE;
      }
      List<double[]> tables = new ArrayList<>(coincidences.values());
      double alpha = KrippendorffAlpha.of(tables.stream().reduce(Coders::sum).orElseThrow());
      Interval interval =
          Double.isNaN(alpha)
              ? Interval.NONE
              : bootstrap.interval(
                  List.<double[][]>of(tables.toArray(double[][]::new)),
                  sums -> KrippendorffAlpha.of(sums.getFirst()),
                  Scale.DIFFERENCE);
      return new CoderAgreement(passages, same, unsettled, alpha, possible(interval));
    }
  }
}
