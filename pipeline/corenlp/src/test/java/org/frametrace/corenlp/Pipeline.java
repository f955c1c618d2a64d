package org.frametrace.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.CleanText;
import org.frametrace.model.ZonedSpan;

/** CoreNLP's own pipeline, the judge of ours. Rows read: sentence, span, form, tag, lemma. */
final class Pipeline {

  private final StanfordCoreNLP coreNlp;

  Pipeline() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma");
    coreNlp = new StanfordCoreNLP(properties);
  }

  List<String> rows(CleanText text) {
    List<String> rows = new ArrayList<>();
    int sentences = 0;
    for (ZonedSpan paragraph : text.paragraphs()) {
      int offset = paragraph.span().start();
      Annotation annotation = new Annotation(text.text().substring(offset, paragraph.span().end()));
      coreNlp.annotate(annotation);
      for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
        for (CoreLabel token : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
          int begin = offset + token.beginPosition();
          int end = offset + token.endPosition();
          rows.add(row(sentences, begin, end, token.originalText(), token.tag(), token.lemma()));
        }
        sentences++;
      }
    }
    return rows;
  }

  static List<String> rows(AnnotatedDocument document) {
    List<String> rows = new ArrayList<>();
    for (int s = 0; s < document.sentences(); s++) {
      for (int i = document.sentence(s).start(); i < document.sentence(s).end(); i++) {
        var type = document.type(i);
        rows.add(
            row(s, document.begin()[i], document.end()[i], type.form(), type.tag(), type.lemma()));
      }
    }
    return rows;
  }

  private static String row(
      int sentence, int begin, int end, String form, String tag, String lemma) {
    return sentence + " [" + begin + "," + end + ") " + form + " " + tag + " " + lemma;
  }
}
