package org.frametrace.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats of dictionaries, and what each can say. */
public enum DictionaryFormat {
  /** Nested keys with lists of glob patterns; what R's quanteda reads. */
  QUANTEDA("quanteda YAML", "yml yaml", Wildcards.ANYWHERE, true, true, false),
  /** A legend of numbered categories between two lines {@code %}, and words with numbers. */
  LIWC("LIWC", "dic", Wildcards.LAST_STAR, true, true, false),
  /** A tree by tabs, weights in brackets, rules. */
  WORDSTAT("WordStat", "cat", Wildcards.ANYWHERE, true, true, true),
  /** XML with categories and patterns of one word. */
  YOSHIKODER("Yoshikoder", "ykd", Wildcards.STARS, true, false, true),
  /** Yoshikoder's XML with phrases. */
  LEXICODER_2("Lexicoder 2", "lcd", Wildcards.LAST_STAR, true, true, true),
  /** Lines {@code +Category} with entries below; an entry stands once in the file. */
  LEXICODER_3("Lexicoder 3", "lc3", Wildcards.LAST_STAR, false, true, false),
  /** Lines <code>&gt;&gt;Category&lt;&lt;</code> with entries below. */
  VBPRO("VBPro", "vbpro vbp", Wildcards.STARS, false, true, false);

  /** Where a format knows wildcards. */
  enum Wildcards {
    /** A star at the end of a word. */
    LAST_STAR,
    /** Stars anywhere in a word. */
    STARS,
    /** Stars and question marks anywhere in a word. */
    ANYWHERE
  }

  private final String label;
  private final String extensions;
  private final Wildcards wildcards;
  private final boolean nested;
  private final boolean phrases;
  private final boolean weights;

  DictionaryFormat(
      String label,
      String extensions,
      Wildcards wildcards,
      boolean nested,
      boolean phrases,
      boolean weights) {
    this.label = label;
    this.extensions = extensions;
    this.wildcards = wildcards;
    this.nested = nested;
    this.phrases = phrases;
    this.weights = weights;
  }

  /** Returns the format that a file's name promises; {@code .ykd.xml} is Yoshikoder's too. */
  public static Optional<DictionaryFormat> of(Path file) {
    Path last = file.getFileName();
    String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
    for (DictionaryFormat format : values()) {
      for (String extension : format.extensions()) {
        if (name.endsWith("." + extension) || name.endsWith("." + extension + ".xml")) {
          return Optional.of(format);
        }
      }
    }
    return Optional.empty();
  }

  /** Returns the format that a text begins like, where the beginning tells. */
  static Optional<DictionaryFormat> beginningLike(String firstLine) {
    String line = firstLine.strip();
    if (line.equals("%")) {
      return Optional.of(LIWC);
    }
    if (line.startsWith("<?xml") || line.startsWith("<dictionary")) {
      return Optional.of(YOSHIKODER);
    }
    if (line.startsWith(">>") && line.endsWith("<<")) {
      return Optional.of(VBPRO);
    }
    return line.startsWith("+") ? Optional.of(LEXICODER_3) : Optional.empty();
  }

  /** Returns the name that people know. */
  public String label() {
    return label;
  }

  /** Returns how names of such files end, without the point, the usual one first. */
  public List<String> extensions() {
    return List.of(extensions.split(" ", -1));
  }

  Wildcards wildcards() {
    return wildcards;
  }

  /** Returns whether categories stand in categories. */
  boolean nested() {
    return nested;
  }

  /** Returns whether a term may have several words. */
  boolean phrases() {
    return phrases;
  }

  boolean weights() {
    return weights;
  }

  /** Returns whether rules of proximity can be written. */
  boolean rules() {
    return this == WORDSTAT;
  }

  /** Returns whether a star that stands alone is any one word. */
  boolean anyWord() {
    return this == QUANTEDA;
  }

  /** Returns whether a term may stand in one category only. */
  boolean unique() {
    return this == LEXICODER_3;
  }

  /** Returns whether a term can be told from the format's own signs. */
  boolean canHold(String term) {
    return switch (this) {
      case LIWC -> !term.matches("\\(\\d[\\d\\s]*\\).*|.*<[A-Za-z]+>") && !term.equals("%");
      case WORDSTAT -> !term.startsWith("@") && term.indexOf('_') < 0;
      case LEXICODER_3 -> !term.startsWith("+");
      case VBPRO -> !(term.startsWith(">>") && term.endsWith("<<"));
      case QUANTEDA, YOSHIKODER, LEXICODER_2 -> true;
    };
  }

  /** Returns whether a category's name can be told from the format's own signs. */
  boolean canHoldName(String name) {
    return this != WORDSTAT || !(name.startsWith("@") || Weights.split(name).isPresent());
  }
}
