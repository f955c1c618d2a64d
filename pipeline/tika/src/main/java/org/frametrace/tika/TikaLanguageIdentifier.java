package org.frametrace.tika;

import java.util.Locale;
import java.util.Optional;
import org.apache.tika.langdetect.optimaize.OptimaizeLangDetector;
import org.apache.tika.language.detect.LanguageDetector;
import org.apache.tika.language.detect.LanguageResult;
import org.frametrace.extract.LanguageIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Tells languages by their letter n-grams, with models of about seventy languages that come with
 * the library.
 */
public final class TikaLanguageIdentifier implements LanguageIdentifier {

  /** More text makes no answer surer. */
  private static final int SAMPLED_CHARACTERS = 20_000;

  private static final int SAMPLES = 20;

  /** Guarded by this. Loading the models takes about a second, so that is put off. */
  private @Nullable LanguageDetector detector;

  @Override
  public Optional<String> identify(String text) {
    LanguageResult result = detect(sample(text));
    return result.isReasonablyCertain() ? code(result.getLanguage()) : Optional.empty();
  }

  /** The detector collects text in itself and is therefore used by one thread at a time. */
  private synchronized LanguageResult detect(String sample) {
    LanguageDetector loaded = detector;
    if (loaded == null) {
      loaded = new OptimaizeLangDetector().loadModels();
      detector = loaded;
    }
    return loaded.detect(sample);
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

  /** {@code zh-CN} and {@code zh-TW} are both {@code zh}. */
  private static Optional<String> code(String language) {
    String code = language.toLowerCase(Locale.ROOT).split("-", 2)[0];
    return code.length() == 2 ? Optional.of(code) : Optional.empty();
  }
}
