package org.frametrace.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.frametrace.model.Overlap;

/** Matches the sentences of one document, in order. For one thread. */
final class SentenceMatcher {

  private static final Comparator<Candidate> IN_TEXT =
      Comparator.comparingInt(Candidate::start)
          .thenComparing(candidate -> candidate.rule().frame())
          .thenComparing(candidate -> candidate.rule().id());

  private final List<Rule> rules;
  private final Overlap overlap;
  private final int[] unanchored;
  private final CueReach cueReach;

  /** The first rule that is a cue; all after it are. */
  private final int firstCue;

  private final TokenClass[] tokens;

  private final List<Candidate> found = new ArrayList<>();

  /** The first start of each rule that was not yet tried; starts ascend through a document. */
  private final int[] untried;

  /**
   * Creates the matcher of a document.
   *
   * @param rules masks and entries, each at its number
   * @param overlap which matches are taken that share a token
   * @param unanchored the rules that are tried at every token
   * @param cueReach decides which hits a cue reaches
   * @param tokens the matching stream
   */
  SentenceMatcher(
      List<Rule> rules, Overlap overlap, int[] unanchored, CueReach cueReach, TokenClass[] tokens) {
    this.rules = rules;
    this.overlap = overlap;
    this.unanchored = unanchored;
    this.cueReach = cueReach;
    this.firstCue = (int) rules.stream().filter(rule -> rule.cue().isEmpty()).count();
    this.tokens = tokens;
    this.untried = new int[rules.size()];
  }

  /** Returns what counts in a sentence, in the order of the text. */
  List<Candidate> match(int from, int to) {
    find(from, to, 0, firstCue);
    if (found.isEmpty()) {
      return List.of();
    }
    List<Candidate> taken = select();
    if (taken.isEmpty() || firstCue == rules.size()) {
      return taken;
    }
    // Few sentences have a hit, and cues are common words: they are looked for where they matter.
    find(from, to, firstCue, rules.size());
    return taken.stream().map(hit -> hit.with(cueReach.attributes(hit, found, tokens))).toList();
  }

  /** Finds all matches of some rules. */
  private void find(int from, int to, int firstRule, int endRule) {
    found.clear();
    for (int position = from; position < to; position++) {
      for (int rule : tokens[position].anchored()) {
        if (rule >= firstRule && rule < endRule) {
          Anchor anchor = rules.get(rule).pattern().anchor().orElseThrow();
          tryStarts(rule, position - anchor.maxOffset(), position - anchor.minOffset(), from, to);
        }
      }
      for (int rule : unanchored) {
        if (rule >= firstRule && rule < endRule) {
          tryStarts(rule, position, position, from, to);
        }
      }
    }
  }

  private void tryStarts(int number, int first, int last, int from, int to) {
    Rule rule = rules.get(number);
    for (int start = Math.max(Math.max(first, from), untried[number]); start <= last; start++) {
      int end = rule.pattern().match(tokens, start, from, to);
      if (end >= 0) {
        found.add(new Candidate(rule, start, end));
      }
    }
    untried[number] = Math.max(untried[number], last + 1);
  }

  private List<Candidate> select() {
    List<Candidate> masks = found.stream().filter(c -> c.rule().isMask()).toList();
    List<Candidate> taken = new ArrayList<>();
    found.sort(Candidate.PREFERENCE);
    for (Candidate candidate : found) {
      if (candidate.rule().isListed()
          && masks.stream().noneMatch(mask -> isMasked(candidate, mask))
          && taken.stream().noneMatch(other -> excludes(other, candidate))) {
        taken.add(candidate);
      }
    }
    taken.sort(IN_TEXT);
    return taken;
  }

  private static boolean isMasked(Candidate candidate, Candidate mask) {
    return mask.rule().masked().get(candidate.rule().number())
        && candidate.overlaps(mask)
        && !candidate.strictlyContains(mask);
  }

  private boolean excludes(Candidate taken, Candidate candidate) {
    return switch (overlap) {
      case LONGEST_IN_FRAME ->
          taken.rule().frame().equals(candidate.rule().frame()) && taken.overlaps(candidate);
      case ALL -> false;
      case LONGEST_IN_LEXICON -> taken.overlaps(candidate);
    };
  }
}
