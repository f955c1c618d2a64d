package org.frametrace.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.frametrace.corenlp.ModelLanguage;
import org.frametrace.study.Problem;

/**
 * Whether the language of a study can be measured. A study measures one: words of two languages
 * must never be divided by one another, so figures of two are two studies.
 */
final class StudyLanguage {

  private StudyLanguage() {}

  /** Returns what is wrong with the languages of a study, if anything is. */
  static Optional<Problem> problem(Path study, List<String> languages) {
    if (languages.size() > 1) {
      return of(
          study,
          "the languages " + languages + " under annotate",
          "one language: figures of different languages are never pooled; write a study for each,"
              + " such as config/iom.yaml, config/iom-fr.yaml and config/iom-es.yaml");
    }
    Optional<ModelLanguage> language = ModelLanguage.of(languages.getFirst());
    if (language.isEmpty()) {
      return of(
          study,
          "the language '" + languages.getFirst() + "' under annotate",
          "a language for which there is a tagger: "
              + Arrays.stream(ModelLanguage.values())
                  .map(known -> known.code() + " (" + known.label() + ")")
                  .collect(Collectors.joining(", ")));
    }
    if (!language.get().isInstalled()) {
      return of(
          study,
          "a study in the language '" + language.get().code() + "', whose models are not installed",
          installation(language.get()));
    }
    return Optional.empty();
  }

  /** Says how the models of a language are installed. */
  static String installation(ModelLanguage language) {
    return "the models of CoreNLP for it: run './frametrace models "
        + language.label()
        + "' once, which downloads "
        + language.megabytes()
        + " MB, and then this again";
  }

  private static Optional<Problem> of(Path study, String found, String expected) {
    return Optional.of(new Problem(study, 0, 0, found, expected, Optional.empty()));
  }
}
