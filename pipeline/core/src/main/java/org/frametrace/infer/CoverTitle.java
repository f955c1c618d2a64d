package org.frametrace.infer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the title that a cover shows in large letters. Without the size of letters it is known by
 * what else stands on covers: a cover has few words, and those that are no date, address, author,
 * name of a series or kind of report, in lines that follow one another, are its title.
 *
 * <p>A first page on which the text itself begins has too many words to tell. Of official records,
 * whose first page has many words about the meeting, the line {@code Report of the …} is the title,
 * with the name of a country below it.
 */
final class CoverTitle {

  private static final int MOST_WORDS_OF_COVER = 90;
  private static final int FEWEST_WORDS = 3;
  private static final int MOST_WORDS = 45;

  private static final Pattern DATE =
      Pattern.compile(
          "\\b(?:january|february|march|april|may|june|july|august|september|october|november"
              + "|december|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre"
              + "|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre"
              + "|octubre|noviembre|diciembre),?\\s+(?:de\\s+)?\\d{4}\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern ABOUT_THE_DOCUMENT =
      Pattern.compile(
          ".*@.*|.*://.*|.*www\\..*|(?:.*\\d){9}.*|[*\u2217_].*|\\(.*\\)|.*\\b(?:tel|téléphone|fax|isbn|issn|distr)\\b.*"
              + "|(?:authors?|written|prepared|submitted|conducted|commissioned|managed|edited"
              + "|published|evaluators?|auteurs?|préparé|rédigé|évaluat(?:eur|rice)s?|autor(?:es|as?)?"
              + "|elaborado|preparado|by)\\b.*|for|par|pour|por|para"
              + "|.*\\b(?:session|agenda item|official records|supplement no)\\b.*"
              + "|.*\\b[A-Z]{1,6}/\\S*\\d.*|[^\\p{L}]*|ge\\..*|original:.*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Words of which the name of a kind of report or of a series is made. */
  private static final Set<String> KINDS =
      Set.of(
          "final",
          "finale",
          "interim",
          "internal",
          "interne",
          "external",
          "externe",
          "independent",
          "indépendante",
          "mid",
          "midterm",
          "term",
          "ex",
          "post",
          "central",
          "centralized",
          "decentralized",
          "evaluation",
          "évaluation",
          "evaluación",
          "d",
          "report",
          "rapport",
          "informe",
          "brief",
          "summary",
          "executive",
          "sommaire",
          "annual",
          "initial",
          "draft",
          "iom",
          "oim",
          "unhcr",
          "united",
          "nations",
          "the",
          "of",
          "and",
          "version");

  private static final Pattern UNFINISHED =
      Pattern.compile("(?i).*\\b(?:of|the|and|for|de|du|des|del|la|le|les|sur|sobre)");

  private static final Pattern RECORD =
      Pattern.compile("(?:Report (?:of|on) the|Rapport d[eu]s?|Informe del?) [^.]{5,200}");

  private static final Pattern SECTION = Pattern.compile("(?:[IVX]+|\\d+)\\..*|(?i:note by .*)");

  private static final int MOST_WORDS_OF_COUNTRY = 5;

  private CoverTitle() {}

  /** Returns the title; empty where the page does not tell it beyond doubt. */
  static Optional<String> of(List<String> lines) {
    Optional<String> record = record(lines);
    if (record.isPresent()) {
      return record;
    }
    return words(String.join(" ", lines)) > MOST_WORDS_OF_COVER ? Optional.empty() : run(lines);
  }

  private static Optional<String> record(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (RECORD.matcher(lines.get(i)).matches() && isMeeting(lines)) {
        StringBuilder title = new StringBuilder(withoutMark(lines.get(i)));
        int next = i + 1;
        while (next < lines.size() && Character.isLowerCase(lines.get(next).codePointAt(0))) {
          title.append(' ').append(withoutMark(lines.get(next++)));
        }
        if (next < lines.size() && isCountry(withoutMark(lines.get(next)))) {
          title.append(": ").append(withoutMark(lines.get(next)));
        }
        return Optional.of(title.toString()).filter(all -> words(all) <= MOST_WORDS);
      }
    }
    return Optional.empty();
  }

  private static boolean isCountry(String line) {
    return words(line) > 0
        && words(line) <= MOST_WORDS_OF_COUNTRY
        && Character.isUpperCase(line.codePointAt(0))
        && line.codePoints().noneMatch(Character::isDigit)
        && !SECTION.matcher(line).matches()
        && !isKind(line)
        && !ABOUT_THE_DOCUMENT.matcher(line).matches();
  }

  private static boolean isMeeting(List<String> lines) {
    return lines.stream()
        .map(line -> line.toLowerCase(Locale.ROOT))
        .anyMatch(line -> line.contains("session") || line.contains("official records"));
  }

  /** Official records mark the title with the sign of a footnote. */
  private static String withoutMark(String line) {
    return line.replaceAll("[ *\u2217]+$", "");
  }

  /** Returns the longest run of lines, if no other is as long. */
  private static Optional<String> run(List<String> lines) {
    List<String> runs = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    for (String line : lines) {
      if (isTitle(line)) {
        run.append(run.isEmpty() ? "" : " ").append(line);
      } else if (!run.isEmpty()) {
        runs.add(run.toString());
        run.setLength(0);
      }
    }
    runs.add(run.toString());
    int most = runs.stream().mapToInt(CoverTitle::words).max().orElse(0);
    List<String> longest = runs.stream().filter(one -> words(one) == most).toList();
    return most >= FEWEST_WORDS
            && most <= MOST_WORDS
            && longest.size() == 1
            && !Character.isLowerCase(longest.getFirst().codePointAt(0))
        ? Optional.of(longest.getFirst())
        : Optional.empty();
  }

  private static boolean isTitle(String line) {
    return !DATE.matcher(line).find()
        && !ABOUT_THE_DOCUMENT.matcher(line).matches()
        && !isKind(line);
  }

  private static boolean isKind(String line) {
    return KINDS.containsAll(TitleInference.words(line)) && !UNFINISHED.matcher(line).matches();
  }

  private static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }
}
