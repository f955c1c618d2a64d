package org.frametrace.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.frametrace.model.CleanText;
import org.frametrace.model.Failure;
import org.frametrace.model.LanguageShare;
import org.frametrace.model.Zone;
import org.frametrace.model.ZonedSpan;

/** Picks the paragraphs that are in a measured language. */
final class MeasuredLanguages {

  /** Fewer words are a summary's heading, a quotation or an address, and no text to measure. */
  private static final int LEAST_WORDS = 50;

  private static final double LEAST_SHARE = 0.05;

  private static final double MOST = 0.5;

  /** The zones in which an author speaks: a bibliography does not make a report English. */
  private static final Set<Zone> RUNNING_TEXT =
      Collections.unmodifiableSet(
          EnumSet.of(Zone.BODY, Zone.HEADING, Zone.LIST_ITEM, Zone.QUOTE, Zone.ANNEX));

  private MeasuredLanguages() {}

  /** Returns the text with only those paragraphs that are in measured languages. */
  static CleanText of(CleanText text, List<String> languages) {
    List<ZonedSpan> measured =
        text.paragraphs().stream()
            .filter(paragraph -> languages.contains(paragraph.language()))
            .toList();
    return new CleanText(text.text(), measured, text.alignment());
  }

  /**
   * Returns why a document is left out, if it is: less than 5 % of the words of its running text
   * are in measured languages; or fewer than 50 words are, and less than half of its running text
   * or of all its text. All text is asked then because a form in French has most of its text in a
   * table, and its title page may be in English. A text without running text is judged by all of
   * its zones.
   */
  static Optional<Failure> refusal(CleanText text, List<String> languages) {
    LanguageShare all = LanguageShare.of(text, EnumSet.allOf(Zone.class), languages);
    LanguageShare running = LanguageShare.of(text, RUNNING_TEXT, languages);
    if (all.share().isEmpty()) {
      return Optional.of(
          failure(
              "the language could not be told from the text; give it in the column language of"
                  + " metadata.csv"));
    }
    LanguageShare share = running.share().isEmpty() ? all : running;
    double measured = share.share().orElse(0);
    boolean enough =
        share.measured() >= LEAST_WORDS
            ? measured >= LEAST_SHARE
            : measured >= MOST && all.share().orElse(0) >= MOST;
    LanguageShare reported = measured >= MOST ? all : share;
    return enough ? Optional.empty() : Optional.of(failure(message(text, reported, languages)));
  }

  private static String message(CleanText text, LanguageShare share, List<String> languages) {
    List<String> found = new ArrayList<>(new TreeSet<>(languagesOf(text)));
    return String.format(
        Locale.ROOT,
        "%d of %d words are in a language that this study measures (%s); the text is in %s",
        share.measured(),
        share.measured() + share.other(),
        String.join(", ", languages),
        String.join(", ", found));
  }

  private static List<String> languagesOf(CleanText text) {
    return text.paragraphs().stream()
        .map(ZonedSpan::language)
        .filter(language -> !language.equals(ZonedSpan.UNDETERMINED))
        .distinct()
        .toList();
  }

  private static Failure failure(String detail) {
    return new Failure(Failure.Reason.LANGUAGE_NOT_MEASURED, detail);
  }
}
