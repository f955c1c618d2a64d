package org.frametrace.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.frametrace.model.Digest;

/**
 * Everything that is counted, as data.
 *
 * @param entries in the order of the files; all levels
 * @param masks in the order of the file
 * @param sets the named sets of their patterns
 * @param spelling the spelling map
 * @param cues what gives attributes to hits
 * @param nesting which frames lie within which
 */
public record Lexicon(
    List<Entry> entries,
    List<Mask> masks,
    Sets sets,
    Spelling spelling,
    List<Cue> cues,
    Nesting nesting) {

  /** Creates a lexicon that declares no nesting. */
  public Lexicon(
      List<Entry> entries, List<Mask> masks, Sets sets, Spelling spelling, List<Cue> cues) {
    this(entries, masks, sets, spelling, cues, Nesting.NONE);
  }

  /** Creates a lexicon without cues that declares no nesting. */
  public Lexicon(List<Entry> entries, List<Mask> masks, Sets sets, Spelling spelling) {
    this(entries, masks, sets, spelling, List.of());
  }

  public Lexicon {
    entries = List.copyOf(entries);
    masks = List.copyOf(masks);
    cues = List.copyOf(cues);
    Set<String> ids = new HashSet<>();
    for (Entry entry : entries) {
      requireNew(ids, entry.id());
    }
    for (Mask mask : masks) {
      requireNew(ids, mask.id());
    }
    for (Cue cue : cues) {
      requireNew(ids, cue.id());
    }
  }

  /** Returns the frames that have entries, in order of their first entry. */
  public List<String> frames() {
    return entries.stream().map(Entry::frame).distinct().toList();
  }

  /**
   * Returns a digest of all that the counts depend on. The order of rows, notes and sources do not
   * change it.
   */
  public Digest digest() {
    List<String> parts = new ArrayList<>();
    entries.stream()
        .sorted(Comparator.comparing(Entry::id))
        .forEach(
            entry ->
                add(
                    parts,
                    "entry",
                    entry.id(),
                    entry.frame(),
                    entry.level().letter(),
                    entry.pattern().text()));
    masks.stream()
        .sorted(Comparator.comparing(Mask::id))
        .forEach(
            mask ->
                add(
                    parts,
                    "mask",
                    mask.id(),
                    mask.scope().text(),
                    mask.name().orElse(""),
                    mask.pattern().text()));
    cues.stream()
        .sorted(Comparator.comparing(Cue::id))
        .forEach(
            cue ->
                add(
                    parts,
                    "cue",
                    cue.id(),
                    cue.attribute().label(),
                    cue.reach().label(),
                    cue.pattern().text()));
    sets.byName()
        .forEach(
            (name, words) ->
                add(
                    parts,
                    "set",
                    name,
                    String.join("|", words.stream().map(Element::text).toList())));
    for (SpellingRule rule : spelling.rules()) {
      add(parts, "spelling", rule.kind().label(), rule.from(), rule.to());
    }
    spelling
        .aliases()
        .forEach((word, lemmas) -> add(parts, "alias", word, String.join("|", lemmas)));
    nesting.within().forEach((frame, parent) -> add(parts, "within", frame, parent));
    return Digest.of(parts.toArray(String[]::new));
  }

  private static void add(List<String> parts, String... row) {
    parts.addAll(List.of(row));
  }

  private static void requireNew(Set<String> ids, String id) {
    if (!ids.add(id)) {
      throw new IllegalArgumentException("ids are unique, found " + id + " twice");
    }
  }
}
