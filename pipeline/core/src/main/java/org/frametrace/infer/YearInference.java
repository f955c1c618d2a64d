package org.frametrace.infer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.frametrace.model.InferredValue;

/** Tells the year in which a document was issued. */
final class YearInference {

  private static final int FIRST = 1945;

  private static final String YEAR = "((?:19|20)\\d\\d)";

  private static final String MONTH =
      "(?:january|february|march|april|may|june|july|august|september|october|november|december"
          + "|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec"
          + "|janvier|f\u00e9vrier|fevrier|mars|avril|mai|juin|juillet|ao\u00fbt|aout|septembre"
          + "|octobre|novembre|d\u00e9cembre|decembre"
          + "|enero|febrero|marzo|abril|mayo|junio|julio|agosto|se?ptiembre|octubre|noviembre"
          + "|diciembre)\\.?";

  private static final String DATE =
      "(?:\\d{1,2}(?:st|nd|rd|th|er)? ?(?:de )?)?" + MONTH + "(?: \\d{1,2})?,?(?: del?)? ?" + YEAR;

  /** A date after the word that heads the masthead of an official document. */
  private static final Pattern MASTHEAD =
      pattern("\\bdistr(?:\\.|ibution)? ?:? ?\\p{L}+\\b.{0,40}?\\b\\d{1,2} " + MONTH + " " + YEAR);

  private static final Pattern COPYRIGHT =
      pattern(
          "(?:\u00a9|copyright(?: \\(c\\))?|\\(c\\)) ?[^\\d\u00a9]{0,60}?"
              + YEAR
              + "(?!\\d|-|\u2013)");

  /** A line that is a date, perhaps with its place or with a word that says what it dates. */
  private static final Pattern DATE_LINE =
      pattern("(?:\\p{Lu}[\\p{L} .'-]{1,25}, ?)?" + DATE + "\\.?");

  private static final Pattern DATED =
      pattern(
          "(?:date of (?:the )?(?:publication|issue|report)|publication date|final report date"
              + "|date (?:du )?rapport final|date de publication|fecha de publicaci\u00f3n"
              + "|published(?: in| on)?|publi\u00e9 en|publicado en) ?:? ?"
              + DATE);

  private static final Pattern ANY_YEAR = pattern("(?<!\\d)" + YEAR + "(?!\\d)");

  private static final Pattern PROPERTY_YEAR = Pattern.compile("^(\\d{4})-\\d\\d-\\d\\d");

  private YearInference() {}

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  static Optional<InferredValue> of(
      FrontPages pages, Map<String, String> properties, int latestYear) {
    String cover = String.join(" ", pages.cover());
    return first(MASTHEAD, cover, latestYear)
        .or(() -> agreed(COPYRIGHT, pages.imprint(), false, latestYear))
        .or(() -> agreed(DATED, pages.cover(), false, latestYear))
        .or(() -> agreed(DATE_LINE, pages.cover(), true, latestYear))
        .map(year -> new InferredValue("year", year, TextMetadata.FRONT_MATTER))
        .or(
            () ->
                created(pages, properties, latestYear)
                    .map(year -> new InferredValue("year", year, TextMetadata.PROPERTIES)));
  }

  private static Optional<String> first(Pattern pattern, String text, int latestYear) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() && isPossible(matcher.group(1), latestYear)
        ? Optional.of(matcher.group(1))
        : Optional.empty();
  }

  /** Returns the year that all lines of a kind name; nothing where there are several. */
  private static Optional<String> agreed(
      Pattern pattern, List<String> lines, boolean whole, int latestYear) {
    TreeSet<String> years = new TreeSet<>();
    for (String line : lines) {
      Matcher matcher = pattern.matcher(line);
      if (whole ? matcher.matches() : matcher.find()) {
        years.add(matcher.group(1));
      }
    }
    return years.size() == 1 && isPossible(years.first(), latestYear)
        ? Optional.of(years.first())
        : Optional.empty();
  }

  private static boolean isPossible(String year, int latestYear) {
    int number = Integer.parseInt(year);
    return FIRST <= number && number <= latestYear;
  }

  /** A file is created late if it is a scan, and early if it grew out of an older one. */
  private static Optional<String> created(
      FrontPages pages, Map<String, String> properties, int latestYear) {
    Matcher matcher = PROPERTY_YEAR.matcher(properties.getOrDefault("dcterms:created", ""));
    if (!matcher.find() || !isPossible(matcher.group(1), latestYear)) {
      return Optional.empty();
    }
    TreeSet<String> named = new TreeSet<>();
    Matcher years = ANY_YEAR.matcher(String.join(" ", pages.cover()));
    while (years.find()) {
      named.add(years.group(1));
    }
    return !named.isEmpty() && named.last().equals(matcher.group(1))
        ? Optional.of(matcher.group(1))
        : Optional.empty();
  }
}
