package org.frametrace.run;

import java.util.ArrayList;
import java.util.List;
import org.frametrace.annotate.Annotator;
import org.frametrace.lexicon.Spelling;
import org.frametrace.lint.WordForms;
import org.frametrace.match.MatchingStream;
import org.frametrace.match.NormalForms;
import org.frametrace.model.Alignment;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.CleanText;
import org.frametrace.model.Span;
import org.frametrace.model.Zone;
import org.frametrace.model.ZonedSpan;

/**
 * Reads single words by the annotator of the texts, each as a paragraph of its own.
 *
 * @param annotator cuts and tags the words
 * @param spelling maps their spellings
 */
public record TaggedWords(Annotator annotator, Spelling spelling) implements WordForms {

  @Override
  public List<List<NormalForms>> of(List<String> words) {
    StringBuilder text = new StringBuilder();
    List<ZonedSpan> paragraphs = new ArrayList<>();
    for (String word : words) {
      text.append(text.isEmpty() ? "" : "\n\n");
      Span span = new Span(text.length(), text.length() + word.length());
      paragraphs.add(new ZonedSpan(span, Zone.BODY, "word"));
      text.append(word);
    }
    AnnotatedDocument document =
        annotator.annotate(
            new CleanText(text.toString(), paragraphs, Alignment.identity(text.length())));
    MatchingStream stream = MatchingStream.of(document, spelling);
    List<List<NormalForms>> forms = new ArrayList<>();
    words.forEach(word -> forms.add(new ArrayList<>()));
    int paragraph = 0;
    for (int position = 0; position < stream.size(); position++) {
      int begin = document.begin()[stream.token(position)];
      while (paragraphs.get(paragraph).span().end() <= begin) {
        paragraph++;
      }
      forms.get(paragraph).add(stream.forms(position));
    }
    return forms;
  }
}
