package org.frametrace.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.CleanText;
import org.frametrace.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FrenchAndSpanishTest {

  private static final String FRENCH =
      "La gestion des migrations et du développement. L'OIM gère les flux migratoires du Niger ; des"
          + " droits de l'homme, d'aujourd'hui. Des migrants ont été conduits au Mali auquel ils"
          + " tiennent. Il n'y a pas de co-développement : « le non-refoulement », etc.";

  private static final String SPANISH =
      "La gestión de las migraciones y del desarrollo. Hay que gestionarla bien e ir al país. LOS"
          + " DERECHOS HUMANOS DEL NIÑO. El Sr. Pérez dijo: «la no devolución», dándoselo todo.";

  @ParameterizedTest
  @EnumSource(
      value = ModelLanguage.class,
      names = {"FRENCH", "SPANISH"})
  void tokensAndTagsAreThoseOfTheOwnPipelineWithContractionsKeptWhole(ModelLanguage language)
      throws IOException {
    assumeInstalled(language);
    CleanText text = CoreNlpAnnotatorTest.text(language == ModelLanguage.FRENCH ? FRENCH : SPANISH);
    AnnotatedDocument document = new CoreNlpAnnotator(language, 500).annotate(text);

    List<String> found = new ArrayList<>();
    for (int i = 0; i < document.tokens(); i++) {
      found.add(document.begin()[i] + "-" + document.end()[i] + " " + document.type(i).tag());
    }
    assertThat(found).isEqualTo(pipeline(language, text.text()));
  }

  private static List<String> pipeline(ModelLanguage language, String text) throws IOException {
    Properties settings = new Properties();
    String name = "/StanfordCoreNLP-" + language.label() + ".properties";
    try (InputStream in = StanfordCoreNLP.class.getResourceAsStream(name)) {
      settings.load(in);
    }
    settings.setProperty("annotators", "tokenize,ssplit,mwt,pos");
    Annotation annotation = new Annotation(text + " ");
    new StanfordCoreNLP(settings).annotate(annotation);
    List<String> rows = new ArrayList<>();
    int last = -1;
    for (CoreLabel token : annotation.get(CoreAnnotations.TokensAnnotation.class)) {
      if (token.beginPosition() != last) {
        rows.add(token.beginPosition() + "-" + token.endPosition() + " " + token.tag());
      }
      last = token.beginPosition();
    }
    return rows;
  }

  @Test
  void aCurlyApostropheIsReadLikeAStraightOne() {
    assumeInstalled(ModelLanguage.FRENCH);
    CoreNlpAnnotator annotator = new CoreNlpAnnotator(ModelLanguage.FRENCH, 500);
    AnnotatedDocument straight = annotator.annotate(CoreNlpAnnotatorTest.text("l'accès"));
    AnnotatedDocument curly = annotator.annotate(CoreNlpAnnotatorTest.text("l\u2019accès"));
    assertThat(curly.type(0).form()).isEqualTo("l\u2019");
    assertThat(curly.type(0).lemma()).isEqualTo("l'");
    assertThat(curly.type(0).tag()).isEqualTo(straight.type(0).tag()).isEqualTo("DET");
  }

  @Test
  void aVerbLosesItsPronounsInItsLemmaOnly() {
    assumeInstalled(ModelLanguage.SPANISH);
    AnnotatedDocument document =
        new CoreNlpAnnotator(ModelLanguage.SPANISH, 500)
            .annotate(CoreNlpAnnotatorTest.text("Hay que gestionarla bien."));
    assertThat(document.type(2).form()).isEqualTo("gestionarla");
    assertThat(document.type(2).lemma()).isEqualTo("gestionar");
    assertThat(document.tokens()).isEqualTo(5);
  }

  @ParameterizedTest
  @EnumSource(
      value = ModelLanguage.class,
      names = {"FRENCH", "SPANISH"})
  void tokensOfAnyTextLeadToTheirCharactersInOrder(ModelLanguage language) {
    assumeInstalled(language);
    CoreNlpAnnotator annotator = new CoreNlpAnnotator(language, 20);
    String[] parts = {
      "du",
      "des",
      "aux",
      "l\u2019",
      "d'",
      "qu'",
      " ",
      " ",
      " ",
      "-",
      "migration",
      "gestionarla",
      "dárselo",
      "al",
      "É",
      "œuvre",
      ".",
      ",",
      "«",
      "»",
      "(",
      "12",
      "…",
      "\u200b",
      "ñ",
      "lesquelles"
    };
    for (long seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      StringBuilder words = new StringBuilder("x");
      for (int i = random.nextInt(60); i >= 0; i--) {
        words.append(parts[random.nextInt(parts.length)]);
      }
      CleanText text = CoreNlpAnnotatorTest.text(words.toString());
      AnnotatedDocument document = annotator.annotate(text);
      int last = 0;
      for (int i = 0; i < document.tokens(); i++) {
        Span span = document.characters(new Span(i, i + 1));
        assertThat(span.start()).as("seed " + seed).isGreaterThanOrEqualTo(last);
        assertThat(text.text().substring(span.start(), span.end()))
            .as("seed " + seed)
            .isEqualTo(document.type(i).form());
        last = span.end();
      }
    }
  }

  @Test
  void eachLanguageHasItsOwnFingerprint() {
    assumeInstalled(ModelLanguage.FRENCH);
    assertThat(new CoreNlpAnnotator(ModelLanguage.FRENCH, 500).fingerprint())
        .isNotEqualTo(new CoreNlpAnnotator(500).fingerprint());
  }

  @Test
  void aLanguageIsFoundByItsCode() {
    assertThat(ModelLanguage.of("fr")).contains(ModelLanguage.FRENCH);
    assertThat(ModelLanguage.of("xx")).isEmpty();
    assertThat(ModelLanguage.ENGLISH.isInstalled()).isTrue();
  }

  private static void assumeInstalled(ModelLanguage language) {
    assumeTrue(
        language.isInstalled(),
        "the models are not on the class path; build with -P" + language.label());
  }
}
