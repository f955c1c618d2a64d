package org.frametrace.suggest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.frametrace.statistics.Keyness;
import org.frametrace.statistics.LogLikelihood;
import org.frametrace.suggest.FramedText.Sentence;

/**
 * Finds the candidates of a frame in a corpus.
 *
 * <p>A candidate stands in the frame's sentences of at least five documents, and either is key (its
 * conservative log ratio is above 0, over all that were compared) or keeps company with the frame's
 * matches (G² of at least 15.13, p &lt; 0.0001, and more often than expected). In both cases it is
 * at least twice as frequent in the frame's sentences as in others, by the lower end of its 95 %
 * interval: else verbs of every report ({@code take}, {@code include}) would lead the list, which
 * are in most sentences. Candidates have two orders: by the conservative log ratio, which prefers
 * what is the frame's own, and by logDice, which prefers what often stands beside it. They are
 * listed by the sum of both places. A group nearly all of whose places are in a longer one is left
 * out, and so is a longer one that ends with no noun, or that is no more the frame's own than a
 * candidate that is part of it.
 */
public final class CandidateSearch {

  /** The fewest documents of a candidate. */
  public static final int DOCUMENTS = 5;

  private static final double LIFT = 3;
  private static final int LONGEST = 3;
  private static final int EXAMPLES = 3;
  private static final double ESTABLISHED = 15.13;

  /** A log ratio: what is less often the frame's own is every sentence's. */
  private static final double TWICE = 1;

  /** A shorter group nearly all of whose places are in a longer one says nothing more. */
  private static final double WITHIN_LONGER = 0.8;

  /** Passes over the same texts in the same order, as often as it is asked. */
  @FunctionalInterface
  public interface Texts {
    /** Hands over each text. */
    void each(Taker taker) throws IOException;
  }

  /** Takes texts. */
  @FunctionalInterface
  public interface Taker {
    /** Takes a text. */
    void take(FramedText text) throws IOException;
  }

  /**
   * What was found.
   *
   * @param candidates the best first
   * @param matches counted matches of the frame
   * @param recycledMatches those in recycled text, which are left out
   * @param sentences sentences with one
   * @param words words of these sentences outside of what entries match, names and numbers left out
   * @param reference words of all other sentences, likewise
   */
  public record Result(
      List<Candidate> candidates,
      long matches,
      long recycledMatches,
      long sentences,
      long words,
      long reference) {

    public Result {
      candidates = List.copyOf(candidates);
    }
  }

  /** Counts of a group. */
  private static final class Counts {
    private int documents;
    private int lastDocument = -1;
    private long inFrame;
    private long elsewhere;
    private long near;
    private final List<Candidate.Place> examples = new ArrayList<>();
  }

  /** Takes each group of a sentence: its first position and the position after its last. */
  @FunctionalInterface
  private interface Group {
    void take(int from, int to, String term);
  }

  private final Texts texts;
  private long matches;
  private long recycledMatches;
  private long sentences;
  private long words;
  private long reference;
  private long nearWords;

  private CandidateSearch(Texts texts) {
    this.texts = texts;
  }

  /** Searches texts. */
  public static Result run(Texts texts) throws IOException {
    return new CandidateSearch(texts).run();
  }

  private Result run() throws IOException {
    Map<String, Counts> found = new TreeMap<>();
    Set<String> shorter = Set.of();
    for (int n = 1; n <= LONGEST; n++) {
      Map<String, Counts> frequent = inFrame(n, shorter);
      frequent.values().removeIf(counts -> counts.documents < DOCUMENTS);
      found.putAll(frequent);
      shorter = frequent.keySet();
    }
    count(found);
    found.values().removeIf(counts -> counts.documents < DOCUMENTS);
    return new Result(
        ranked(candidates(found)), matches, recycledMatches, sentences, words, reference);
  }

  /** Counts in how many documents each group of n lemmas stands in sentences of the frame. */
  private Map<String, Counts> inFrame(int n, Set<String> shorter) throws IOException {
    Map<String, Counts> groups = new HashMap<>();
    int[] document = {0};
    texts.each(
        text -> {
          for (Sentence sentence : text.sentences()) {
            if (sentence.framed()) {
              each(
                  text,
                  sentence,
                  n,
                  (from, to, term) -> {
                    if (n == 1 || (shorter.contains(first(term)) && shorter.contains(last(term)))) {
                      Counts counts = groups.computeIfAbsent(term, any -> new Counts());
                      if (counts.lastDocument != document[0]) {
                        counts.lastDocument = document[0];
                        counts.documents++;
                      }
                    }
                  });
            }
          }
          document[0]++;
        });
    return groups;
  }

  /** Counts everything else about the groups that may be candidates. */
  private void count(Map<String, Counts> found) throws IOException {
    // From here on only groups that begin and end with a word of content are counted.
    for (Counts counts : found.values()) {
      counts.documents = 0;
      counts.lastDocument = -1;
    }
    int[] document = {0};
    texts.each(
        text -> {
          matches += text.matches();
          recycledMatches += text.recycledMatches();
          for (Sentence sentence : text.sentences()) {
            sentences += sentence.framed() ? 1 : 0;
            for (int n = 1; n <= LONGEST; n++) {
              each(
                  text,
                  sentence,
                  n,
                  (from, to, term) -> {
                    Counts counts = found.get(term);
                    if (counts != null
                        && text.isEnd(from)
                        && text.isEnd(to - 1)
                        && (to - from == 1 || text.isNoun(to - 1))) {
                      add(text, document[0], sentence, from, to, counts);
                    }
                  });
            }
            for (int p = sentence.positions().start(); p < sentence.positions().end(); p++) {
              if (!text.word(p).isEmpty()) {
                words += sentence.framed() ? 1 : 0;
                reference += sentence.framed() ? 0 : 1;
                nearWords += text.isNear(p) ? 1 : 0;
              }
            }
          }
          document[0]++;
        });
  }

  private static void add(
      FramedText text, int document, Sentence sentence, int from, int to, Counts counts) {
    if (!sentence.framed()) {
      counts.elsewhere++;
      return;
    }
    counts.inFrame++;
    if (counts.lastDocument != document) {
      counts.lastDocument = document;
      counts.documents++;
    }
    boolean near = text.isNear(from) || text.isNear(to - 1);
    counts.near += near ? 1 : 0;
    List<Candidate.Place> examples = counts.examples;
    if (examples.size() < EXAMPLES
        && (examples.isEmpty() || !examples.getLast().document().equals(text.id()))) {
      examples.add(new Candidate.Place(text.id(), sentence.index(), text.tokens(from, to)));
    }
  }

  private static void each(FramedText text, Sentence sentence, int n, Group group) {
    int end = sentence.positions().end();
    for (int from = sentence.positions().start(); from + n <= end; from++) {
      StringBuilder term = new StringBuilder();
      boolean whole = true;
      for (int p = from; whole && p < from + n; p++) {
        whole = !text.word(p).isEmpty();
        term.append(term.isEmpty() ? "" : " ").append(text.word(p));
      }
      if (whole) {
        group.take(from, from + n, term.toString());
      }
    }
  }

  private static String first(String term) {
    return term.substring(0, term.lastIndexOf(' '));
  }

  private static String last(String term) {
    return term.substring(term.indexOf(' ') + 1);
  }

  private List<Candidate> candidates(Map<String, Counts> found) {
    Set<String> hidden = hidden(found);
    Map<String, Candidate> candidates = new TreeMap<>();
    found.forEach(
        (term, counts) -> {
          if (!hidden.contains(term) && holdsTogether(term, counts, found)) {
            Candidate candidate = candidate(term, counts, found.size());
            double expected =
                (double) nearWords * (counts.inFrame + counts.elsewhere) / (words + reference);
            boolean company = candidate.nearG2() >= ESTABLISHED && counts.near > expected;
            boolean key = candidate.keyness().conservative() > 0;
            if ((key || company) && candidate.keyness().interval().low() >= TWICE) {
              candidates.put(term, candidate);
            }
          }
        });
    return candidates.values().stream().filter(one -> addsToItsParts(one, candidates)).toList();
  }

  /**
   * Returns whether the first and the last word of a group are found so more often than chance puts
   * them together: {@code n(ab) N / n(a) n(b)} is at least {@value #LIFT}. A word alone does.
   */
  private boolean holdsTogether(String term, Counts counts, Map<String, Counts> found) {
    Counts first = found.get(term.substring(0, Math.max(0, term.indexOf(' '))));
    Counts last = found.get(term.substring(term.lastIndexOf(' ') + 1));
    if (first == null || last == null || term.indexOf(' ') < 0) {
      return true;
    }
    double together = counts.inFrame + counts.elsewhere;
    double byChance =
        (double) (first.inFrame + first.elsewhere)
            * (last.inFrame + last.elsewhere)
            / (words + reference);
    return together >= LIFT * byChance;
  }

  /** Returns whether a group is more the frame's own than each candidate that is part of it. */
  private static boolean addsToItsParts(Candidate one, Map<String, Candidate> candidates) {
    return parts(one.term()).stream()
        .map(candidates::get)
        .noneMatch(
            part -> part != null && part.keyness().conservative() >= one.keyness().conservative());
  }

  /** Returns the shorter groups of neighbours in a group. */
  private static List<String> parts(String term) {
    List<String> parts = new ArrayList<>();
    String[] all = term.split(" ", -1);
    for (int from = 0; from < all.length; from++) {
      for (int to = from + 1; to <= all.length && to - from < all.length; to++) {
        parts.add(String.join(" ", Arrays.copyOfRange(all, from, to)));
      }
    }
    return parts;
  }

  private Candidate candidate(String term, Counts counts, int compared) {
    long all = counts.inFrame + counts.elsewhere;
    return new Candidate(
        term,
        counts.inFrame,
        counts.elsewhere,
        counts.documents,
        Keyness.of(
            counts.inFrame, Math.max(words, 1), counts.elsewhere, Math.max(reference, 1), compared),
        counts.near,
        LogLikelihood.table(
            counts.near,
            all - counts.near,
            Math.max(0, nearWords - counts.near),
            Math.max(0, words + reference - nearWords - (all - counts.near))),
        14 + Math.log(2.0 * counts.near / (matches + all)) / Math.log(2),
        counts.examples);
  }

  /** Returns the groups that stand nearly always in one longer group. */
  private static Set<String> hidden(Map<String, Counts> found) {
    Set<String> hidden = new HashSet<>();
    found.forEach(
        (term, counts) -> {
          for (String part : parts(term)) {
            Counts of = found.get(part);
            if (of != null && counts.inFrame >= WITHIN_LONGER * of.inFrame) {
              hidden.add(part);
            }
          }
        });
    return hidden;
  }

  private static List<Candidate> ranked(List<Candidate> candidates) {
    Map<String, Integer> places = new HashMap<>();
    for (Comparator<Candidate> order :
        List.of(
            Comparator.comparingDouble((Candidate c) -> c.keyness().conservative()),
            Comparator.comparingDouble(Candidate::logDice))) {
      List<Candidate> sorted =
          candidates.stream().sorted(order.reversed().thenComparing(Candidate::term)).toList();
      for (int i = 0; i < sorted.size(); i++) {
        places.merge(sorted.get(i).term(), i, Integer::sum);
      }
    }
    return candidates.stream()
        .sorted(
            Comparator.comparingInt((Candidate c) -> places.getOrDefault(c.term(), 0))
                .thenComparing(Candidate::term))
        .toList();
  }
}
