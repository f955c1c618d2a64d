package org.frametrace.tika;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.frametrace.language.LanguageIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Tells languages by their letter n-grams, with models that come with the library.
 *
 * <p>Of the library's seventy languages those are told apart in which documents of international
 * organisations come: the time grows with their number, and small languages beside large ones
 * (Aragonese, Asturian, Galician, Occitan beside Spanish and French) cost certainty and are not
 * needed.
 */
public final class OptimaizeLanguageIdentifier implements LanguageIdentifier {

  /** Raise it when the answers change. */
  private static final String VERSION = "1";

  private static final List<String> LANGUAGES =
      List.of(
          "ar", "bg", "bn", "cs", "da", "de", "el", "en", "es", "fa", "fi", "fr", "hi", "hr", "hu",
          "id", "it", "ja", "ko", "mk", "nl", "no", "pl", "pt", "ro", "ru", "so", "sq", "sr", "sv",
          "sw", "th", "tr", "uk", "ur", "vi", "zh-CN", "zh-TW");

  private static final double LEAST_PROBABILITY = 0.99;

  /** More text makes no answer surer. */
  private static final int SAMPLED_CHARACTERS = 2_000;

  private static final int SAMPLES = 10;

  /** Guarded by this. Loading the models takes most of a second, so that is put off. */
  private @Nullable LanguageDetector detector;

  @Override
  public Optional<String> identify(String text) {
    List<DetectedLanguage> found = detector().getProbabilities(sample(text));
    return found.isEmpty() || found.getFirst().getProbability() < LEAST_PROBABILITY
        ? Optional.empty()
        : Optional.of(found.getFirst().getLocale().getLanguage());
  }

  @Override
  public String fingerprint() {
    return "optimaize " + VERSION + " " + String.join(",", LANGUAGES) + " " + LEAST_PROBABILITY;
  }

  private synchronized LanguageDetector detector() {
    LanguageDetector loaded = detector;
    if (loaded == null) {
      loaded = load();
      detector = loaded;
    }
    return loaded;
  }

  /**
   * The library has an own way for short texts; it is left off, as it takes a fifth of English for
   * Italian. The other draws n-grams at random with a fixed seed, so equal texts have equal
   * answers.
   */
  private static LanguageDetector load() {
    try {
      return LanguageDetectorBuilder.create(NgramExtractors.standard())
          .withProfiles(
              new LanguageProfileReader()
                  .readBuiltIn(LANGUAGES.stream().map(LdLocale::fromString).toList()))
          .shortTextAlgorithm(0)
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException("the models of languages cannot be read", e);
    }
  }

  /** Pieces from the whole length: title pages and annexes are often in another language. */
  private static String sample(String text) {
    if (text.length() <= SAMPLED_CHARACTERS) {
      return text;
    }
    int length = SAMPLED_CHARACTERS / SAMPLES;
    StringBuilder sample = new StringBuilder(SAMPLED_CHARACTERS + SAMPLES);
    for (int i = 0; i < SAMPLES; i++) {
      int start = (int) ((long) i * (text.length() - length) / (SAMPLES - 1));
      sample.append(text, start, start + length).append(' ');
    }
    return sample.toString();
  }
}
