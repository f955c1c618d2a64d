package org.frametrace.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.frametrace.model.Level;
import org.frametrace.model.Overlap;

/** Matches the sentences of one document, in order. For one thread. */
final class SentenceMatcher {

  private static final Comparator<Candidate> IN_TEXT =
      Comparator.comparingInt(Candidate::start)
          .thenComparing(candidate -> candidate.rule().frame())
          .thenComparing(candidate -> candidate.rule().id());

  private final List<Rule> rules;
  private final Overlap overlap;
  private final Entrances entrances;
  private final CueReach cueReach;

  /** The first rule that is a cue; all after it are. */
  private final int firstCue;

  private final TokenClass[] tokens;

  /** The first start of each rule that was not yet tried; starts ascend through a document. */
  private final int[] untried;

  /** The sentence, and what was found in it. */
  private int from;

  private int to;
  private final List<Candidate> found = new ArrayList<>();
  private final List<Candidate> cues = new ArrayList<>();
  private boolean cuesFound;

  /**
   * Creates the matcher of a document.
   *
   * @param rules masks and entries, then cues, each at its number
   * @param overlap which matches are taken that share a token
   * @param entrances where rules are entered
   * @param cueReach decides which hits a cue reaches
   * @param tokens the matching stream
   */
  SentenceMatcher(
      List<Rule> rules,
      Overlap overlap,
      Entrances entrances,
      CueReach cueReach,
      TokenClass[] tokens) {
    this.rules = rules;
    this.overlap = overlap;
    this.entrances = entrances;
    this.cueReach = cueReach;
    this.firstCue = entrances.firstCue();
    this.tokens = tokens;
    this.untried = new int[rules.size()];
  }

  /** Goes on to a sentence, and finds all matches of masks and entries in it. */
  void find(int start, int end) {
    from = start;
    to = end;
    cuesFound = false;
    found.clear();
    find(0, firstCue, found);
    found.sort(Candidate.PREFERENCE);
  }

  /** Returns what counts in the sentence at a level, in the order of the text. */
  List<Candidate> counted(Level level) {
    if (found.isEmpty()) {
      return List.of();
    }
    List<Candidate> taken = select(level);
    if (taken.isEmpty() || firstCue == rules.size()) {
      return taken;
    }
    if (!cuesFound) {
      // Few sentences have a hit, and cues are common words: they are looked for where they matter.
      cues.clear();
      find(firstCue, rules.size(), cues);
      cuesFound = true;
    }
    if (!cues.isEmpty()) {
      taken.replaceAll(hit -> hit.with(cueReach.attributes(hit, cues, tokens)));
    }
    return taken;
  }

  /** Finds all matches of some rules. */
  private void find(int firstRule, int endRule, List<Candidate> matches) {
    for (int position = from; position < to; position++) {
      for (int rule : tokens[position].entered()) {
        if (rule >= endRule) {
          break;
        }
        if (rule >= firstRule) {
          tryStarts(
              rule,
              position - entrances.maxOffset(rule),
              position - entrances.minOffset(rule),
              matches);
        }
      }
    }
  }

  private void tryStarts(int number, int first, int last, List<Candidate> matches) {
    for (int start = Math.max(Math.max(first, from), untried[number]); start <= last; start++) {
      if (tokens[start].starts(number)) {
        Rule rule = rules.get(number);
        int end = rule.pattern().match(tokens, start, from, to);
        if (end >= 0) {
          matches.add(new Candidate(rule, start, end));
        }
      }
    }
    untried[number] = Math.max(untried[number], last + 1);
  }

  private List<Candidate> select(Level level) {
    List<Candidate> taken = new ArrayList<>();
    for (Candidate candidate : found) {
      if (candidate.rule().isListed()
          && level.includes(candidate.rule().level())
          && !isMasked(candidate)
          && !isExcluded(candidate, taken)) {
        taken.add(candidate);
      }
    }
    taken.sort(IN_TEXT);
    return taken;
  }

  private boolean isMasked(Candidate candidate) {
    for (Candidate mask : found) {
      if (mask.rule().masked().get(candidate.rule().number())
          && candidate.overlaps(mask)
          && !candidate.strictlyContains(mask)) {
        return true;
      }
    }
    return false;
  }

  private boolean isExcluded(Candidate candidate, List<Candidate> taken) {
    for (Candidate other : taken) {
      boolean excludes =
          switch (overlap) {
            case LONGEST_IN_FRAME -> other.rule().frame().equals(candidate.rule().frame());
            case ALL -> false;
            case LONGEST_IN_LEXICON -> true;
          };
      if (excludes && other.overlaps(candidate)) {
        return true;
      }
    }
    return false;
  }
}
