package org.frametrace.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.frametrace.model.Alignment;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.CleanText;
import org.frametrace.model.Span;
import org.frametrace.model.TokenType;
import org.frametrace.model.Zone;
import org.frametrace.model.ZonedSpan;
import org.junit.jupiter.api.Test;

class CoreNlpAnnotatorTest {

  private static final CoreNlpAnnotator ANNOTATOR = new CoreNlpAnnotator(200);

  static CleanText text(String... paragraphs) {
    List<ZonedSpan> spans = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String paragraph : paragraphs) {
      if (!text.isEmpty()) {
        text.append("\n\n");
      }
      Span span = new Span(text.length(), text.length() + paragraph.length());
      spans.add(new ZonedSpan(span, spans.isEmpty() ? Zone.HEADING : Zone.BODY, "test"));
      text.append(paragraph);
    }
    return new CleanText(text.toString(), spans, Alignment.identity(text.length()));
  }

  private static List<String> forms(AnnotatedDocument document, int sentence) {
    List<String> forms = new ArrayList<>();
    Span tokens = document.sentence(sentence);
    for (int i = tokens.start(); i < tokens.end(); i++) {
      forms.add(document.type(i).form());
    }
    return forms;
  }

  @Test
  void sentencesDoNotCrossParagraphsAndHaveTheirZone() {
    AnnotatedDocument document =
        ANNOTATOR.annotate(text("Human Rights", "The ship left. It came back."));
    assertThat(document.sentences()).isEqualTo(3);
    assertThat(document.zone(0)).isEqualTo(Zone.HEADING);
    assertThat(document.zone(1)).isEqualTo(Zone.BODY);
    assertThat(document.zone(2)).isEqualTo(Zone.BODY);
    assertThat(forms(document, 0)).containsExactly("Human", "Rights");
    assertThat(forms(document, 2)).containsExactly("It", "came", "back", ".");
  }

  @Test
  void offsetsLeadToTheForms() {
    CleanText text = text("Costs (2004)", "We can't say \u201cno\u201d \u2014 they cannot.");
    AnnotatedDocument document = ANNOTATOR.annotate(text);
    for (int i = 0; i < document.tokens(); i++) {
      Span span = document.characters(new Span(i, i + 1));
      assertThat(text.text().substring(span.start(), span.end()))
          .isEqualTo(document.type(i).form());
    }
    assertThat(forms(document, 0)).containsExactly("Costs", "(", "2004", ")");
  }

  @Test
  void properNounsCapitalsAndParticiplesHaveFurtherLemmas() {
    AnnotatedDocument document =
        ANNOTATOR.annotate(text("Human Rights", "MANAGING SHIPS is an art of boats."));
    assertThat(document.type(1))
        .isEqualTo(new TokenType("Rights", "Rights", "NNPS", "right", "right"));
    assertThat(find(document, "SHIPS").nounLemma()).isEqualTo("ship");
    assertThat(find(document, "MANAGING").verbLemma()).isEqualTo("manage");
    assertThat(find(document, "boats")).isEqualTo(new TokenType("boats", "boat", "NNS", "", ""));
    assertThat(new EnglishLemmatizer().type("Related", "Related", "JJ"))
        .isEqualTo(new TokenType("Related", "related", "JJ", "", "relate"));
    assertThat(new EnglishLemmatizer().type("UNITED", "UNITED", "VBN"))
        .isEqualTo(new TokenType("UNITED", "unite", "VBN", "united", "unite"));
  }

  private static TokenType find(AnnotatedDocument document, String form) {
    return document.types().stream().filter(t -> t.form().equals(form)).findFirst().orElseThrow();
  }

  @Test
  void tokenTypesAreDistinctAndInOrderOfAppearance() {
    AnnotatedDocument document = ANNOTATOR.annotate(text("A ship", "The ship saw the ship."));
    assertThat(document.types()).doesNotHaveDuplicates();
    int next = 0;
    for (int type : document.typeOf()) {
      assertThat(type).isLessThanOrEqualTo(next);
      next = Math.max(next, type + 1);
    }
    assertThat(next).isEqualTo(document.types().size());
  }

  @Test
  void aSentenceOverTheLimitIsSplitAndMarked() {
    CleanText text = text("Head", "one two three four five six seven.", "It is short.");
    AnnotatedDocument document = new CoreNlpAnnotator(5).annotate(text);
    assertThat(document.sentences()).isEqualTo(4);
    assertThat(forms(document, 1)).hasSize(5);
    assertThat(forms(document, 2)).containsExactly("six", "seven", ".");
    assertThat(document.degraded()).containsExactly(1, 2);
  }

  @Test
  void aTextWithoutWordsHasNoSentences() {
    assertThat(ANNOTATOR.annotate(text()).sentences()).isZero();
    assertThat(ANNOTATOR.annotate(text("", " \u00a0 ")).sentences()).isZero();
  }

  @Test
  void theFingerprintNamesModelVersionAndLimit() {
    assertThat(ANNOTATOR.fingerprint())
        .contains("4.5.10")
        .contains("english-left3words-distsim.tagger=13547114")
        .endsWith("max-sentence-tokens=200");
    assertThat(new CoreNlpAnnotator(100).fingerprint()).isNotEqualTo(ANNOTATOR.fingerprint());
  }
}
