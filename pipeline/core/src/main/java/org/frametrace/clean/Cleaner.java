package org.frametrace.clean;

import java.util.List;
import org.frametrace.model.Alignment;
import org.frametrace.model.CleanText;
import org.frametrace.model.ExtractedText;
import org.frametrace.study.CleanSettings;

/**
 * Turns the pages of a document into paragraphs of one zone each, with whole words and whole
 * sentences, and an alignment that leads every character back to its page. Immutable; safe for use
 * by several threads.
 */
public final class Cleaner {

  /** To be raised with every change of a rule, so that no text cleaned by older rules is reused. */
  private static final int VERSION = 5;

  private final CleanSettings settings;

  /** Creates a cleaner with its settings. */
  public Cleaner(CleanSettings settings) {
    this.settings = settings;
  }

  /**
   * Cleans a text in time proportional to its length.
   *
   * @return all characters of the text but white space, zero-width and control characters, hyphens
   *     at the end of lines, and marks of footnotes; in the order of the pages, except that a
   *     running line or footnote within a paragraph stands after it
   */
  public CleanText clean(ExtractedText extracted) {
    Layout layout = Layout.of(extracted);
    Marks marks = new Marks(layout.lines().size());
    RunningLines.mark(layout, marks, settings.runningHeadPages());
    Masthead.mark(layout, marks);
    Contents.mark(layout, marks);
    Acronyms.mark(layout, marks);
    Footnotes.mark(layout, marks);
    CaptionTitles.mark(layout, marks);
    NameLists.mark(layout, marks);
    Ragged.mark(layout, marks);
    SplitLigatures.mark(layout, marks);
    List<Paragraph> paragraphs = ParagraphZones.of(Reflow.paragraphs(layout, marks), layout);
    Vocabulary vocabulary = Vocabulary.of(layout.lines());
    CleanText clean = new CleanTextWriter(layout, marks, vocabulary).write(paragraphs);
    Alignment alignment = clean.alignment().andThen(layout.normal().alignment());
    return new CleanText(clean.text(), clean.paragraphs(), alignment);
  }

  /** Names the rules' version and every setting that the clean text depends on. */
  public String fingerprint() {
    return "clean " + VERSION + " runningHeadPages=" + settings.runningHeadPages();
  }
}
