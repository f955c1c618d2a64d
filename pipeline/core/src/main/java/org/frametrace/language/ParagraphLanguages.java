package org.frametrace.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.frametrace.model.CleanText;
import org.frametrace.model.Span;
import org.frametrace.model.Zone;
import org.frametrace.model.ZonedSpan;

/**
 * Gives every paragraph of a text its language.
 *
 * <ol>
 *   <li>A paragraph without a letter has none: {@link ZonedSpan#UNDETERMINED}.
 *   <li>A paragraph with at least {@value #LEAST_LETTERS} letters in words that begin with a small
 *       letter has the language that the identifier is sure of.
 *   <li>Any other that stands between two such paragraphs of one language, each at most {@value
 *       #REACH} paragraphs away, is in that language too; a heading is in that of what follows it.
 *   <li>All else is in the document's main language.
 * </ol>
 *
 * <p>The main language is the one with the most letters in paragraphs of which the identifier is
 * sure; of two with equally many the first by code. Where the metadata name a language with at
 * least a tenth of these letters, it is that one: in lists of people and titles the few words with
 * small letters tell nothing about the rest. A document without any such paragraph is in the
 * language that the metadata name, or where they are silent in that of its whole text.
 */
public final class ParagraphLanguages {

  /** Raise it when the languages of the same text with the same identifier change. */
  private static final String VERSION = "1";

  static final int LEAST_LETTERS = 40;

  static final int REACH = 2;

  private final LanguageIdentifier identifier;

  /** Creates it for an identifier. */
  public ParagraphLanguages(LanguageIdentifier identifier) {
    this.identifier = identifier;
  }

  /** Names all that the languages of a text depend on. */
  public String fingerprint() {
    return "paragraphs " + VERSION + " " + identifier.fingerprint();
  }

  /**
   * A text whose paragraphs have languages.
   *
   * @param text the text
   * @param main its main language as far as the text itself tells it
   */
  public record Identified(CleanText text, Optional<String> main) {}

  /**
   * Identifies the languages of a text.
   *
   * @param described the document's language by its metadata; may be empty
   */
  public Identified identify(CleanText text, String described) {
    List<ZonedSpan> paragraphs = text.paragraphs();
    List<Optional<String>> sure = new ArrayList<>(paragraphs.size());
    boolean[] letters = new boolean[paragraphs.size()];
    Map<String, Integer> sizes = new TreeMap<>();
    for (int i = 0; i < letters.length; i++) {
      Span span = paragraphs.get(i).span();
      Evidence evidence = Evidence.of(text.text().substring(span.start(), span.end()));
      letters[i] = evidence.letters();
      int size = evidence.size();
      Optional<String> language =
          size < LEAST_LETTERS ? Optional.empty() : identifier.identify(evidence.sample());
      language.ifPresent(found -> sizes.merge(found, size, Integer::sum));
      sure.add(language);
    }
    Optional<String> main =
        sizes.isEmpty()
            ? (described.isEmpty() ? ofWhole(text) : Optional.empty())
            : Optional.of(largest(sizes, described));
    String otherwise = main.orElse(described.isEmpty() ? ZonedSpan.UNDETERMINED : described);
    List<String> nearest = nearest(paragraphs, sure, otherwise);
    List<ZonedSpan> identified = new ArrayList<>(paragraphs.size());
    for (int i = 0; i < letters.length; i++) {
      String language = letters[i] ? sure.get(i).orElse(nearest.get(i)) : ZonedSpan.UNDETERMINED;
      identified.add(paragraphs.get(i).in(language));
    }
    return new Identified(new CleanText(text.text(), identified, text.alignment()), main);
  }

  private Optional<String> ofWhole(CleanText text) {
    Evidence evidence = Evidence.of(text.text());
    return evidence.words().isEmpty() ? Optional.empty() : identifier.identify(evidence.sample());
  }

  private static String largest(Map<String, Integer> sizes, String described) {
    long all = sizes.values().stream().mapToLong(Integer::longValue).sum();
    if (10L * sizes.getOrDefault(described, 0) >= all) {
      return described;
    }
    String largest = "";
    for (Map.Entry<String, Integer> one : sizes.entrySet()) {
      if (largest.isEmpty() || one.getValue() > sizes.getOrDefault(largest, 0)) {
        largest = one.getKey();
      }
    }
    return largest;
  }

  /** Returns for each paragraph the language that its neighbourhood gives it. */
  private static List<String> nearest(
      List<ZonedSpan> paragraphs, List<Optional<String>> sure, String main) {
    List<String> nearest = new ArrayList<>(paragraphs.size());
    for (int i = 0; i < paragraphs.size(); i++) {
      String before = "";
      String after = "";
      for (int away = REACH; away > 0; away--) {
        before = i - away < 0 ? before : sure.get(i - away).orElse(before);
        after = i + away >= sure.size() ? after : sure.get(i + away).orElse(after);
      }
      nearest.add(between(before, after, paragraphs.get(i).zone(), main));
    }
    return nearest;
  }

  private static String between(String before, String after, Zone zone, String main) {
    boolean follows = !after.isEmpty() && (zone == Zone.HEADING || after.equals(before));
    return follows ? after : main;
  }
}
