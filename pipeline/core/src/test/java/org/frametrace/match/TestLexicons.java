package org.frametrace.match;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.frametrace.lexicon.Element;
import org.frametrace.lexicon.Entry;
import org.frametrace.lexicon.Lexicon;
import org.frametrace.lexicon.LexiconReader;
import org.frametrace.lexicon.Mask;
import org.frametrace.lexicon.Pattern;
import org.frametrace.lexicon.PatternException;
import org.frametrace.lexicon.PatternParser;
import org.frametrace.lexicon.Scope;
import org.frametrace.lexicon.Sets;
import org.frametrace.lexicon.Spelling;
import org.frametrace.lexicon.WordKind;
import org.frametrace.model.Level;
import org.frametrace.study.InvalidInputException;
import org.frametrace.study.LexiconSettings;

/** Makes the product's lexicons from what tests write. */
final class TestLexicons {

  private static final Spelling SPELLING = bundled().spelling();

  private TestLexicons() {}

  /** Returns the product's own lexicon of the three main frames and the two small ones. */
  static Lexicon bundled() {
    Path folder = Path.of(System.getProperty("frametrace.root", "."), "config", "lexicons");
    List<Path> files =
        List.of(
            folder.resolve("migration_management.csv"),
            folder.resolve("rights_based.csv"),
            folder.resolve("development.csv"),
            folder.resolve("benefit_motto.csv"),
            folder.resolve("economic_utility.csv"));
    try {
      return LexiconReader.read(
          new LexiconSettings(
              files,
              folder.resolve("masks.csv"),
              folder.resolve("sets.csv"),
              folder.resolve("spelling.csv"),
              Level.MAIN,
              LexiconSettings.DEFAULT_OVERLAP));
    } catch (InvalidInputException e) {
      throw new AssertionError("the bundled lexicon is read", e);
    }
  }

  /** Returns a lexicon of narrow entries with the bundled spelling map. */
  static Lexicon of(
      List<Oracle.Entry> entries, List<Oracle.Mask> masks, Map<String, String> setsAsWritten) {
    Sets sets = sets(setsAsWritten);
    List<Entry> parsed = new ArrayList<>();
    for (Oracle.Entry entry : entries) {
      parsed.add(
          new Entry(
              entry.id(), entry.frame(), Level.NARROW, pattern(entry.pattern(), sets), "J", ""));
    }
    List<Mask> parsedMasks = new ArrayList<>();
    for (Oracle.Mask mask : masks) {
      parsedMasks.add(
          new Mask(
              mask.id(),
              scope(mask.scope()),
              pattern(mask.pattern(), sets),
              Optional.of(mask.name()).filter(name -> !name.isEmpty()),
              "J",
              ""));
    }
    return new Lexicon(parsed, parsedMasks, sets, SPELLING);
  }

  private static Pattern pattern(String text, Sets sets) {
    try {
      return PatternParser.parse(text, sets);
    } catch (PatternException e) {
      throw new AssertionError(text, e);
    }
  }

  private static Sets sets(Map<String, String> written) {
    Map<String, List<Element.Literal>> sets = new TreeMap<>();
    written.forEach(
        (name, words) ->
            sets.put(
                name,
                Arrays.stream(words.split("\\|"))
                    .map(word -> new Element.Literal(WordKind.LEMMA, word, Optional.empty()))
                    .toList()));
    return new Sets(sets);
  }

  private static Scope scope(String text) {
    TreeSet<String> named = new TreeSet<>();
    TreeSet<String> except = new TreeSet<>();
    for (String part : text.split(",")) {
      if (part.startsWith("-")) {
        except.add(part.substring(1));
      } else {
        named.add(part);
      }
    }
    boolean all = named.remove("*");
    return new Scope(all, named, except);
  }
}
