package org.frametrace.run;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalInt;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.CleanText;
import org.frametrace.model.ConcordanceLine;
import org.frametrace.model.Digest;
import org.frametrace.model.DocumentId;
import org.frametrace.model.Hit;
import org.frametrace.model.PageMap;
import org.frametrace.model.Span;
import org.frametrace.store.DocumentSummary;

/** Shows hits of one document in their context, and where on which page they stand. */
public final class HitContext {

  /** How many characters of context a line has on either side where nothing else is said. */
  static final int WIDTH = 90;

  private final DocumentSummary document;
  private final CleanText text;
  private final AnnotatedDocument tokens;
  private final PageMap pages;
  private final int[] paragraphStart;

  /**
   * Prepares the context of a document's hits.
   *
   * @param document what is known about it; it has pages
   * @param text its cleaned text
   * @param tokens its tokens
   */
  public HitContext(DocumentSummary document, CleanText text, AnnotatedDocument tokens) {
    this.document = document;
    this.text = text;
    this.tokens = tokens;
    this.pages = document.pages().orElseThrow();
    this.paragraphStart = text.paragraphs().stream().mapToInt(p -> p.span().start()).toArray();
  }

  /** Returns a hit in its context. */
  public ConcordanceLine line(Hit hit) {
    return line(hit, WIDTH);
  }

  /**
   * Returns a hit in its context.
   *
   * @param width how many characters of its paragraph a line has on either side, at most
   */
  ConcordanceLine line(Hit hit, int width) {
    Span characters = tokens.characters(hit.tokens());
    Span paragraph = paragraph(characters.start());
    Span original = text.alignment().original(characters);
    OptionalInt page = pages.pageOf(original.start());
    int start = pages.offsetInPage(original.start());
    int end = start + withinPage(original);
    String all = text.text();
    return new ConcordanceLine(
        document.id(),
        document.metadata().year(),
        page,
        hit.sentence(),
        start,
        end,
        hit,
        all.substring(leftEdge(all, paragraph, characters, width), characters.start()),
        all.substring(characters.start(), characters.end()),
        all.substring(characters.end(), rightEdge(all, paragraph, characters, width)));
  }

  /**
   * Returns a short name of a hit that stays the same whatever else is in the corpus: twelve
   * hexadecimal digits.
   */
  public static String id(DocumentId document, Hit hit) {
    String place = hit.tokens().start() + "-" + hit.tokens().end();
    return Digest.of(
            String.join("\n", document.path(), hit.frame(), hit.entry(), place)
                .getBytes(StandardCharsets.UTF_8))
        .hex()
        .substring(0, 12);
  }

  private int withinPage(Span original) {
    int[] starts = pages.start();
    int found = Arrays.binarySearch(starts, original.start());
    int next = found >= 0 ? found + 1 : -found - 1;
    int pageEnd = next < starts.length ? starts[next] - 1 : Integer.MAX_VALUE;
    return Math.min(original.end(), pageEnd) - original.start();
  }

  private Span paragraph(int position) {
    int found = Arrays.binarySearch(paragraphStart, position);
    return text.paragraphs().get(found >= 0 ? found : Math.max(0, -found - 2)).span();
  }

  private static int leftEdge(String all, Span paragraph, Span hit, int width) {
    int edge = Math.max(paragraph.start(), hit.start() - width);
    while (edge > paragraph.start()
        && edge < hit.start()
        && !Character.isWhitespace(all.charAt(edge - 1))) {
      edge++;
    }
    return Math.min(edge, hit.start());
  }

  private static int rightEdge(String all, Span paragraph, Span hit, int width) {
    int edge = Math.max(hit.end(), Math.min(paragraph.end(), hit.end() + width));
    while (edge < paragraph.end()
        && edge > hit.end()
        && !Character.isWhitespace(all.charAt(edge))) {
      edge--;
    }
    return edge;
  }
}
