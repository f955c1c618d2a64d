package org.frametrace.claims;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.frametrace.model.MeasuredDocument;

/**
 * The share of documents that fit a description, by the catalogue and not by their text: {@code #{d
 * : d fits} / #d}.
 *
 * <p>Where titles are asked for, documents without one are not counted: what has fewer than three
 * words, or is the name of a file, is no title.
 *
 * @param title what must stand in the title, all of it
 * @param without what must not stand there
 * @param where conditions on metadata columns, one of which must fit; empty for none
 * @param among what a document that counts speaks of; empty for every document
 * @param hits how often it speaks of it at least
 */
public record Documents(
    List<Phrase> title,
    List<Phrase> without,
    List<Map<String, List<String>>> where,
    Optional<Terms> among,
    int hits)
    implements DocumentProportion {

  private static final int FEWEST_WORDS = 3;

  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}+");
  private static final Pattern FILE =
      Pattern.compile("(?i).*\\.(?:pdf|docx?|html?|txt|rtf|odt|pptx?)");

  public Documents {
    title = List.copyOf(title);
    without = List.copyOf(without);
    where = where.stream().map(Documents::copy).toList();
    if (title.isEmpty() && where.isEmpty()) {
      throw new IllegalArgumentException("documents are found by their title or by metadata");
    }
    if (hits < 1) {
      throw new IllegalArgumentException("at least one hit is asked for, found " + hits);
    }
  }

  private static Map<String, List<String>> copy(Map<String, List<String>> conditions) {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    conditions.forEach((column, values) -> copy.put(column, List.copyOf(values)));
    return Collections.unmodifiableMap(copy);
  }

  /** Returns the title of a document; empty where what stands in its place is none. */
  static Optional<String> title(MeasuredDocument document) {
    String title = document.metadata().get("title");
    return FILE.matcher(title).matches() || WORD.matcher(title).results().count() < FEWEST_WORDS
        ? Optional.empty()
        : Optional.of(title);
  }

  /**
   * Returns what a document is counted as: its title without capitals and signs, so that the same
   * document twice is one; without a title its path.
   */
  static String key(MeasuredDocument document) {
    return title(document)
        .map(title -> title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip())
        .orElseGet(() -> document.id().path());
  }

  private boolean counts(MeasuredDocument document, View view) {
    boolean told = (title.isEmpty() && without.isEmpty()) || title(document).isPresent();
    return told && among.filter(terms -> view.hits(document, terms).size() < hits).isEmpty();
  }

  @Override
  public double[] contribution(MeasuredDocument document, View view) {
    return counts(document, view)
        ? new double[] {1, holds(document, view) ? 1 : 0}
        : new double[] {0, 0};
  }

  @Override
  public boolean holds(MeasuredDocument document, View view) {
    String text = title(document).orElse("");
    return title.stream().allMatch(phrase -> phrase.in(text))
        && without.stream().noneMatch(phrase -> phrase.in(text))
        && (where.isEmpty() || Selection.fits(where, document));
  }

  @Override
  public int matches(MeasuredDocument document, View view) {
    return counts(document, view) && holds(document, view) ? 1 : 0;
  }

  @Override
  public List<Terms> terms() {
    return among.map(List::of).orElse(List.of());
  }

  @Override
  public String label() {
    List<String> what = new ArrayList<>();
    if (!title.isEmpty()) {
      what.add("with " + phrases(title, " and ") + " in the title");
    }
    if (!without.isEmpty()) {
      what.add("without " + phrases(without, " or ") + " there");
    }
    if (!where.isEmpty()) {
      what.add("with " + Selection.conditions(where));
    }
    return "share of documents "
        + String.join(", ", what)
        + among
            .map(terms -> ", among those with " + hits + "+ hits of " + terms.label())
            .orElse("");
  }

  private static String phrases(List<Phrase> phrases, String between) {
    return phrases.stream().map(Phrase::label).collect(Collectors.joining(between));
  }
}
