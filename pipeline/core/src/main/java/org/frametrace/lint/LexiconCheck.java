package org.frametrace.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.frametrace.lexicon.Entry;
import org.frametrace.lexicon.Lexicon;
import org.frametrace.lexicon.Mask;
import org.frametrace.match.Matcher;
import org.frametrace.model.Hit;
import org.frametrace.model.Level;
import org.frametrace.model.Overlap;

/** Finds the defects of a lexicon that can be seen without a corpus. */
public final class LexiconCheck {

  private final Lexicon lexicon;
  private final Overlap overlap;
  private final ReadWords words;
  private final Map<String, Entry> entries = new TreeMap<>();
  private final WitnessText text = new WitnessText();
  private final List<List<Hit>> all;
  private final List<List<Hit>> counted;
  private final List<Defect> defects = new ArrayList<>();

  private LexiconCheck(Lexicon lexicon, Overlap overlap, ReadWords words) {
    this.lexicon = lexicon;
    this.overlap = overlap;
    this.words = words;
    for (Entry entry : lexicon.entries()) {
      entries.put(entry.id(), entry);
      text.add(entry.id(), entry.pattern(), lexicon, words);
    }
    Lexicon unmasked =
        new Lexicon(lexicon.entries(), List.of(), lexicon.sets(), lexicon.spelling());
    this.all = text.match(unmasked, Overlap.ALL);
    this.counted = text.match(lexicon, overlap);
  }

  /**
   * Returns the defects of a lexicon, the gravest kind first, then by id.
   *
   * @param overlap which matches count that share a token
   * @param words reads single words as texts are read
   */
  public static List<Defect> of(Lexicon lexicon, Overlap overlap, WordForms words) {
    ReadWords read = ReadWords.of(lexicon, words);
    LexiconCheck check = new LexiconCheck(lexicon, overlap, read);
    for (Entry entry : lexicon.entries()) {
      check.entry(entry);
    }
    check.masks();
    check.anchors();
    check.defects.addAll(WordCheck.of(lexicon, read));
    check.defects.sort(
        Comparator.comparing(Defect::kind).thenComparing(Defect::id).thenComparing(Defect::seen));
    return List.copyOf(check.defects);
  }

  private void entry(Entry entry) {
    List<Integer> found =
        text.sentences(entry.id()).stream().filter(one -> holds(all.get(one), entry.id())).toList();
    if (found.isEmpty()) {
      add(
          Defect.Kind.NEVER_MATCHES,
          entry.id(),
          "none of its own forms is found: '" + entry.pattern().text() + "'",
          "look at its tags, which no word may have together, and at its look-arounds");
      return;
    }
    if (found.stream().noneMatch(one -> holds(counted.get(one), entry.id()))) {
      lost(entry, found);
      return;
    }
    for (String other : alwaysBeside(entry.id(), found)) {
      beside(entry, Objects.requireNonNull(entries.get(other)));
    }
  }

  /** Reports an entry that matches and never counts. */
  private void lost(Entry entry, List<Integer> found) {
    int sentence = found.getFirst();
    Optional<Hit> winner =
        counted.get(sentence).stream().filter(hit -> isRival(hit, entry)).findFirst();
    String example =
        " (" + found.size() + " forms looked at, such as '" + text.words(sentence) + "')";
    if (winner.isPresent()) {
      add(
          Defect.Kind.SHADOWED,
          entry.id(),
          "the entry " + winner.get().entry() + " always wins" + example,
          "delete it, or make " + winner.get().entry() + " narrower");
    } else {
      add(
          Defect.Kind.MASKED,
          entry.id(),
          "a mask or a name always takes it" + example,
          "delete it, or except its frame from the scope of the mask");
    }
  }

  private boolean isRival(Hit hit, Entry entry) {
    return entries.containsKey(hit.entry())
        && !hit.entry().equals(entry.id())
        && (overlap == Overlap.LONGEST_IN_LEXICON || hit.frame().equals(entry.frame()));
  }

  private void beside(Entry entry, Entry other) {
    boolean mutual = alwaysBeside(other.id(), found(other.id())).contains(entry.id());
    boolean first = entry.id().compareTo(other.id()) < 0;
    String seen =
        "all its forms are forms of " + other.id() + " too: '" + other.pattern().text() + "'";
    if (!entry.frame().equals(other.frame())) {
      if (!mutual || first) {
        add(
            Defect.Kind.COLLIDES,
            entry.id(),
            seen + ", of the frame " + other.frame(),
            "right if the words belong to both frames; otherwise delete one");
      }
    } else if (!mutual) {
      add(
          Defect.Kind.CONTAINED,
          entry.id(),
          seen,
          "harmless for counts; delete it unless its level or its own count is wanted");
    } else if (first && overlap == Overlap.ALL) {
      // Under any other policy one of the two never counts, and is reported as shadowed.
      add(Defect.Kind.DUPLICATE, entry.id(), seen, "delete one of the two");
    }
  }

  private List<Integer> found(String id) {
    return text.sentences(id).stream().filter(one -> holds(all.get(one), id)).toList();
  }

  /** Returns the entries that match the whole of every one of some sentences. */
  private Set<String> alwaysBeside(String id, List<Integer> sentences) {
    Set<String> others = null;
    for (int sentence : sentences) {
      Set<String> here =
          all.get(sentence).stream()
              .filter(hit -> hit.tokens().length() == text.length(sentence))
              .map(Hit::entry)
              .filter(other -> !other.equals(id))
              .collect(Collectors.toCollection(HashSet::new));
      if (others == null) {
        others = here;
      } else {
        others.retainAll(here);
      }
    }
    return others == null ? Set.of() : others;
  }

  private boolean holds(List<Hit> hits, String id) {
    return hits.stream().anyMatch(hit -> hit.entry().equals(id));
  }

  /** Matches the masks as if they were entries, each against its own forms. */
  private void masks() {
    WitnessText own = new WitnessText();
    List<Entry> asEntries = new ArrayList<>();
    for (Mask mask : lexicon.masks()) {
      own.add(mask.id(), mask.pattern(), lexicon, words);
      asEntries.add(new Entry(mask.id(), "mask", Level.NARROW, mask.pattern(), "", ""));
    }
    List<List<Hit>> found =
        own.match(
            new Lexicon(asEntries, List.of(), lexicon.sets(), lexicon.spelling()), Overlap.ALL);
    for (Mask mask : lexicon.masks()) {
      if (own.sentences(mask.id()).stream().noneMatch(one -> holds(found.get(one), mask.id()))) {
        add(
            Defect.Kind.NEVER_MATCHES,
            mask.id(),
            "none of its own forms is found: '" + mask.pattern().text() + "'",
            "look at its tags and look-arounds");
      }
    }
  }

  private void anchors() {
    for (String id : Matcher.of(lexicon, Level.WIDE, Overlap.ALL).unanchored()) {
      add(
          Defect.Kind.NO_ANCHOR,
          id,
          "no word in it must stand, so it is tried at every token",
          "slow, not wrong: give it one word that is always there");
    }
  }

  private void add(Defect.Kind kind, String id, String seen, String remedy) {
    defects.add(new Defect(kind, id, seen, remedy));
  }
}
