package org.frametrace.lexicon;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.frametrace.model.Attribute;
import org.frametrace.model.Level;
import org.frametrace.study.InvalidInputException;
import org.frametrace.study.LexiconSettings;
import org.frametrace.study.Nearest;
import org.frametrace.study.Problems;

/**
 * Reads a lexicon from its files and says everything that is wrong with them at once.
 *
 * <p>A study may use some of the frames only, though all studies share one file of masks. So that a
 * misspelt frame in a mask is still found, {@code frames.csv} beside the masks lists every frame
 * that a mask may name; without it, masks may name the frames of the study's lexicons. It also
 * declares which frames lie within which.
 */
public final class LexiconReader {

  private static final List<String> ENTRY_COLUMNS =
      List.of("frame", "id", "level", "pattern", "exclude", "source", "note");
  private static final List<String> MASK_COLUMNS =
      List.of("id", "scope", "pattern", "exclude", "name", "source", "note");
  private static final List<String> CUE_COLUMNS =
      List.of("id", "attribute", "reach", "pattern", "exclude", "source", "note");
  private static final List<String> FRAME_COLUMNS = List.of("frame", "within", "note");
  private static final List<String> LEVELS = List.of("n", "m", "w");

  private final Problems problems;
  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, String> nestings = new TreeMap<>();

  private LexiconReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * Reads the lexicon that a study names, all levels of it.
   *
   * @throws InvalidInputException if anything is wrong with any of the files
   */
  public static Lexicon read(LexiconSettings settings) throws InvalidInputException {
    Problems problems = new Problems();
    LexiconReader reader = new LexiconReader(problems);
    Sets sets = SetsReader.read(settings.sets(), problems);
    Spelling spelling = SpellingReader.read(settings.spelling(), problems);
    List<Entry> entries = new ArrayList<>();
    Set<String> frames = new TreeSet<>();
    for (Path file : settings.files()) {
      for (CsvRow row : CsvFile.read(file, "a lexicon", ENTRY_COLUMNS, problems)) {
        frames.addAll(Names.withParents(row.cell("frame")));
        reader.entry(row, sets).ifPresent(entries::add);
      }
    }
    frames.addAll(reader.declaredFrames(settings.masks().resolveSibling("frames.csv")));
    List<Mask> masks = new ArrayList<>();
    for (CsvRow row : CsvFile.read(settings.masks(), "a file of masks", MASK_COLUMNS, problems)) {
      reader.mask(row, sets, frames).ifPresent(masks::add);
    }
    List<Cue> cues = new ArrayList<>();
    Path attributes = settings.masks().resolveSibling("attributes.csv");
    if (Files.exists(attributes)) {
      for (CsvRow row : CsvFile.read(attributes, "a file of cues", CUE_COLUMNS, problems)) {
        reader.cue(row, sets).ifPresent(cues::add);
      }
    }
    problems.throwIfAny();
    return new Lexicon(entries, masks, sets, spelling, cues, new Nesting(reader.nestings));
  }

  private Optional<Entry> entry(CsvRow row, Sets sets) {
    String id = id(row);
    String frame = row.cell("frame");
    if (!Names.isFrame(frame)) {
      row.report(problems, "frame", found(frame), Names.FRAME);
    }
    Optional<Level> level = level(row);
    Optional<Pattern> pattern = pattern(row, sets);
    if (!Names.isId(id) || !Names.isFrame(frame) || level.isEmpty() || pattern.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Entry(id, frame, level.get(), pattern.get(), row.cell("source"), row.cell("note")));
  }

  private Optional<Mask> mask(CsvRow row, Sets sets, Set<String> frames) {
    String id = id(row);
    Optional<Scope> scope = scope(row, frames);
    Optional<Pattern> pattern = pattern(row, sets);
    String name = row.cell("name");
    if (!name.isEmpty()) {
      requireKnown(row, "name", 1, name, frames);
    }
    if (!Names.isId(id) || scope.isEmpty() || pattern.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Mask(
            id,
            scope.get(),
            pattern.get(),
            Optional.of(name).filter(Names::isFrame),
            row.cell("source"),
            row.cell("note")));
  }

  private Optional<Cue> cue(CsvRow row, Sets sets) {
    String id = id(row);
    Optional<Attribute> attribute =
        word(row, "attribute", Attribute::of, Stream.of(Attribute.values()).map(Attribute::label));
    Optional<Cue.Reach> reach =
        word(row, "reach", Cue.Reach::of, Stream.of(Cue.Reach.values()).map(Cue.Reach::label));
    Optional<Pattern> pattern = pattern(row, sets);
    if (!Names.isId(id) || attribute.isEmpty() || reach.isEmpty() || pattern.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Cue(
            id, attribute.get(), reach.get(), pattern.get(), row.cell("source"), row.cell("note")));
  }

  private <T> Optional<T> word(
      CsvRow row, String column, Function<String, Optional<T>> known, Stream<String> labels) {
    String cell = row.cell(column);
    Optional<T> value = known.apply(cell);
    if (value.isEmpty()) {
      List<String> all = labels.toList();
      row.report(
          problems,
          column,
          1,
          found(cell),
          "one of " + String.join(", ", all),
          Nearest.of(cell, all));
    }
    return value;
  }

  private String id(CsvRow row) {
    String id = row.cell("id");
    if (!Names.isId(id)) {
      row.report(problems, "id", found(id), "an id of " + Names.ID);
      return id;
    }
    String place = ids.putIfAbsent(id, row.file().getFileName() + ":" + row.line());
    if (place != null) {
      row.report(
          problems, "id", "the id '" + id + "' again", "a new id; this one stands at " + place);
    }
    return id;
  }

  private Optional<Level> level(CsvRow row) {
    String letter = row.cell("level");
    for (Level level : Level.values()) {
      if (level.letter().equals(letter)) {
        return Optional.of(level);
      }
    }
    row.report(
        problems,
        "level",
        1,
        found(letter),
        "n (narrow), m (main) or w (wide)",
        LEVELS.stream()
            .filter(known -> letter.toLowerCase(Locale.ROOT).startsWith(known))
            .findFirst());
    return Optional.empty();
  }

  private Optional<Pattern> pattern(CsvRow row, Sets sets) {
    String column = "pattern";
    try {
      Pattern pattern = PatternParser.parse(row.cell(column), sets);
      column = "exclude";
      List<Guard> guards = new ArrayList<>(pattern.guards());
      guards.addAll(PatternParser.parseGuards(row.cell(column), sets));
      return Optional.of(new Pattern(pattern.body(), guards));
    } catch (PatternException e) {
      row.report(problems, column, e.column(), e.found(), e.expected(), e.nearest());
      return Optional.empty();
    }
  }

  private Optional<Scope> scope(CsvRow row, Set<String> frames) {
    String text = row.cell("scope");
    boolean all = false;
    Set<String> named = new LinkedHashSet<>();
    Set<String> except = new LinkedHashSet<>();
    int offset = 1;
    for (String part : text.split(",", -1)) {
      String name = part.strip();
      if (name.equals("*")) {
        all = true;
      } else {
        boolean excepted = name.startsWith("-");
        String frame = excepted ? name.substring(1) : name;
        if (!requireKnown(row, "scope", offset, frame, frames)) {
          return Optional.empty();
        }
        (excepted ? except : named).add(frame);
      }
      offset += part.length() + 1;
    }
    if (all != named.isEmpty()) {
      row.report(
          problems, "scope", found(text), "either * or names of frames, and -frame to except one");
      return Optional.empty();
    }
    return Optional.of(new Scope(all, named, except));
  }

  private boolean requireKnown(
      CsvRow row, String column, int offset, String frame, Set<String> frames) {
    if (frames.contains(frame)) {
      return true;
    }
    row.report(
        problems,
        column,
        offset,
        frame.isEmpty() ? "nothing" : "the unknown frame '" + frame + "'",
        "a frame that a lexicon or frames.csv names",
        Nearest.of(frame, frames));
    return false;
  }

  private Set<String> declaredFrames(Path file) {
    if (!Files.exists(file)) {
      return Set.of();
    }
    Map<String, CsvRow> within = new LinkedHashMap<>();
    Set<String> declared = new TreeSet<>();
    for (CsvRow row : CsvFile.read(file, "a list of frames", FRAME_COLUMNS, problems)) {
      String frame = row.cell("frame");
      if (Names.isFrame(frame)) {
        declared.addAll(Names.withParents(frame));
        within.put(frame, row);
      } else {
        row.report(problems, "frame", found(frame), Names.FRAME);
      }
    }
    for (CsvRow row : within.values()) {
      if (!row.cell("within").isEmpty()) {
        nesting(row, declared);
      }
    }
    return declared;
  }

  private void nesting(CsvRow row, Set<String> declared) {
    String frame = row.cell("frame");
    String parent = row.cell("within");
    if (!requireKnown(row, "within", 1, parent, declared)) {
      return;
    }
    if (Nesting.closesCircle(nestings, frame, parent)) {
      row.report(
          problems, "within", found(parent), "a frame that does not itself lie within " + frame);
    } else {
      nestings.put(frame, parent);
    }
  }

  private static String found(String cell) {
    return cell.isEmpty() ? "nothing" : "'" + cell + "'";
  }
}
