package org.frametrace.run;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
 * Reads single words, or a few together, by the annotator of the texts.
 *
 * @param annotator cuts and tags the words
 * @param spelling maps their spellings
 */
public record TaggedWords(Annotator annotator, Spelling spelling) implements WordForms {

  /** Reads each word as a paragraph of its own. */
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
    AnnotatedDocument document = annotate(text.toString(), paragraphs);
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

  /**
   * Returns the tokens of words that stand together, as patterns meet them.
   *
   * @param words with one space between them
   */
  public List<String> tokens(String words) {
    AnnotatedDocument document =
        annotate(words, List.of(new ZonedSpan(new Span(0, words.length()), Zone.BODY, "word")));
    MatchingStream stream = MatchingStream.of(document, spelling);
    return IntStream.range(0, stream.size())
        .mapToObj(position -> document.type(stream.token(position)).form())
        .toList();
  }

  private AnnotatedDocument annotate(String text, List<ZonedSpan> paragraphs) {
    return annotator.annotate(new CleanText(text, paragraphs, Alignment.identity(text.length())));
  }
}
