package org.frametrace.exchange;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.frametrace.study.InvalidInputException;
import org.frametrace.study.Problems;

/** Reads and writes dictionaries in the formats of other programs. */
public final class DictionaryFile {

  private DictionaryFile() {}

  /**
   * Reads a dictionary. The end of its name says the format, and the text must agree.
   *
   * @param losses takes what the tree cannot hold
   * @throws InvalidInputException if the file is no dictionary of the format
   */
  public static Dictionary read(Path file, Losses losses) throws InvalidInputException {
    Problems problems = new Problems();
    Reading reading = new Reading(file, problems, losses);
    Optional<DictionaryFormat> format = DictionaryFormat.of(file);
    if (format.isEmpty()) {
      reading.problem(0, "a name that says no format", "a name that ends in " + extensions());
    }
    Optional<SourceText> text = format.flatMap(known -> SourceText.read(known, reading));
    List<Category> categories = List.of();
    if (text.isPresent() && agrees(text.get(), format.orElseThrow(), reading)) {
      categories = Codec.of(format.get()).read(text.get(), reading);
      if (categories.isEmpty() && problems.isEmpty()) {
        reading.problem(0, "no category", "a " + format.get().label() + " dictionary with some");
      }
    }
    problems.throwIfAny();
    return new Dictionary(categories);
  }

  /**
   * Writes a dictionary.
   *
   * @param losses takes what the format cannot hold
   */
  public static String write(Dictionary dictionary, DictionaryFormat format, Losses losses) {
    return Codec.of(format).write(FormatFit.fit(dictionary, format, losses));
  }

  /** Returns the ends of names that say a format. */
  public static String extensions() {
    return Arrays.stream(DictionaryFormat.values())
        .map(format -> "." + format.extensions().getFirst() + " (" + format.label() + ")")
        .collect(Collectors.joining(", "));
  }

  private static boolean agrees(SourceText text, DictionaryFormat format, Reading reading) {
    Optional<SourceText.Line> first = text.firstLine();
    if (first.isEmpty()) {
      reading.problem(0, "an empty file", "a " + format.label() + " dictionary");
      return false;
    }
    DictionaryFormat like =
        format == DictionaryFormat.LEXICODER_2 ? DictionaryFormat.YOSHIKODER : format;
    Optional<DictionaryFormat> seen = DictionaryFormat.beginningLike(first.get().text());
    String expected =
        switch (like) {
          case LIWC ->
              "a line '%', the legend and a second '%'; LIWC's own dictionaries are encrypted and"
                  + " cannot be read";
          case YOSHIKODER, LEXICODER_2 -> "XML with <dictionary> at its top";
          case LEXICODER_3 -> "'+' and the name of a category";
          case VBPRO -> "'>>', the name of a category and '<<'";
          case QUANTEDA -> "keys and lists of words";
          case WORDSTAT -> "the name of a category, and words with '(1)' below it";
        };
    boolean telling = like != DictionaryFormat.QUANTEDA && like != DictionaryFormat.WORDSTAT;
    if (seen.isPresent() ? seen.get() == like : !telling) {
      return true;
    }
    String line = first.get().text().strip();
    reading.problem(
        first.get().number(),
        "'" + (line.length() > 60 ? line.substring(0, 60) + "…" : line) + "'",
        expected
            + seen.map(
                    other ->
                        " (it begins like "
                            + other.label()
                            + ": name it ."
                            + other.extensions().getFirst()
                            + ")")
                .orElse(""));
    return false;
  }
}
