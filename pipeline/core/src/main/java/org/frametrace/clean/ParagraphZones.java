package org.frametrace.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.frametrace.model.Zone;
import org.jspecify.annotations.Nullable;

/** Gives each paragraph its zone: what the file says, then cue phrases, then shape and place. */
final class ParagraphZones {

  private static final int LONGEST_CAPTION = 300;

  /** A table may have many sources, each with its address. */
  private static final Pattern SOURCES =
      Pattern.compile("(?:sources?|fuentes?) ?: ?\\P{Ll}.*https?://.*", Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_SOURCES = 800;

  private final List<Paragraph> paragraphs;

  private ParagraphZones(List<Paragraph> paragraphs) {
    this.paragraphs = new ArrayList<>(paragraphs);
  }

  static List<Paragraph> of(List<Paragraph> paragraphs, Layout layout) {
    ParagraphZones zones = new ParagraphZones(paragraphs);
    zones.fromStructure();
    zones.fromCues();
    zones.fromShape();
    NumberedParagraphs.mark(zones.paragraphs);
    if (layout.drawn()) {
      NumberedTextHeads.mark(zones.paragraphs);
      zones.fragments();
      Cells.mark(zones.paragraphs);
      Forms.mark(zones.paragraphs);
      Notes.mark(zones.paragraphs);
    }
    Endnotes.mark(zones.paragraphs);
    List<Paragraph> zoned = Bibliography.mark(zones.paragraphs);
    zoned = Imprints.mark(zoned, layout.pages());
    if (layout.drawn()) {
      zoned = FirstPages.mark(zoned, layout.pages());
    }
    return Annexes.mark(Quotes.mark(zoned));
  }

  private void fromStructure() {
    replaceEachOpen(
        paragraph ->
            switch (paragraph.kind()) {
              case HEADING -> paragraph.as(Zone.HEADING, "file-structure");
              case LIST_ITEM -> paragraph.as(Zone.LIST_ITEM, "file-structure");
              case TABLE -> paragraph.as(Zone.TABLE, "file-structure");
              case FOOTNOTE -> paragraph.as(Zone.FOOTNOTE, "file-structure");
              case CAPTION -> paragraph.as(Zone.CAPTION, "file-structure");
              case HEADER_FOOTER, PARAGRAPH -> paragraph;
            });
  }

  private void fromCues() {
    replaceEachOpen(
        paragraph -> {
          String opening = paragraph.opening();
          boolean caption = Starts.caption(opening) || Cues.source(opening);
          int longest = SOURCES.matcher(opening).matches() ? LONGEST_SOURCES : LONGEST_CAPTION;
          return caption && paragraph.length() < longest
              ? paragraph.as(Zone.CAPTION, "caption-cue")
              : paragraph;
        });
  }

  private void fromShape() {
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (!isOpen(paragraph)) {
        continue;
      }
      String opening = paragraph.opening();
      if (Shapes.mostlyNumbers(opening)) {
        paragraphs.set(i, paragraph.as(Zone.TABLE, "mostly-numbers"));
      } else if (Starts.bullet(opening)) {
        paragraphs.set(i, paragraph.as(Zone.LIST_ITEM, "bullet"));
      } else if (Shapes.counted(paragraph)) {
        paragraphs.set(i, paragraph.as(Zone.HEADING, "word-and-number"));
      } else if (Shapes.heading(paragraph, neighbour(i, -1), neighbour(i, 1))) {
        paragraphs.set(i, paragraph.as(Zone.HEADING, "short-line-before-text"));
      } else if (Starts.enumerator(opening) && !Starts.runsIn(opening)) {
        paragraphs.set(i, paragraph.as(Zone.LIST_ITEM, "enumerator"));
      }
    }
  }

  /** The next paragraph that way which is part of the text; null at the ends. */
  private @Nullable Paragraph neighbour(int from, int step) {
    for (int i = from + step; i >= 0 && i < paragraphs.size(); i += step) {
      switch (paragraphs.get(i).zone()) {
        case RUNNING, PAGE_NUMBER, FOOTNOTE -> {}
        default -> {
          return paragraphs.get(i);
        }
      }
    }
    return null;
  }

  /** Short pieces without a full stop, several in a row, are cells of a table or figure. */
  private void fragments() {
    int start = 0;
    int found = 0;
    for (int i = 0; i <= paragraphs.size(); i++) {
      if (i < paragraphs.size() && Shapes.fragment(paragraphs.get(i))) {
        found++;
      } else if (i == paragraphs.size() || !isAside(paragraphs.get(i))) {
        if (found >= Shapes.FRAGMENTS_OF_A_TABLE) {
          markFragments(start, i);
        }
        start = i + 1;
        found = 0;
      }
    }
  }

  private void markFragments(int start, int end) {
    for (int i = start; i < end; i++) {
      if (Shapes.fragment(paragraphs.get(i))) {
        paragraphs.set(i, paragraphs.get(i).as(Zone.TABLE, "run-of-fragments"));
      }
    }
  }

  private static boolean isAside(Paragraph paragraph) {
    return switch (paragraph.zone()) {
      case RUNNING, PAGE_NUMBER, FOOTNOTE, TABLE -> true;
      default -> false;
    };
  }

  private static boolean isOpen(Paragraph paragraph) {
    return paragraph.zone() == Zone.BODY;
  }

  private void replaceEachOpen(UnaryOperator<Paragraph> rule) {
    paragraphs.replaceAll(p -> isOpen(p) ? rule.apply(p) : p);
  }
}
