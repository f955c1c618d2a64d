package org.frametrace.tika;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The paragraph styles of a Word document. The names of built-in styles are English in the file,
 * whatever language the program that wrote it speaks; the outline level tells the headings of
 * home-made styles.
 */
final class DocxStyles extends DefaultHandler {

  /** Styles are based on styles; a file may make a circle of them. */
  private static final int DEEPEST = 20;

  private static final class Style {
    private String name = "";
    private String basedOn = "";
    private int outline = -1;
    private boolean numbered;
  }

  private final Map<String, Style> styles = new HashMap<>();
  private @Nullable Style current;

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    if (name.equals("style")) {
      Style style = new Style();
      styles.put(DocxHandler.value(attributes, "styleId"), style);
      current = style;
      return;
    }
    Style style = current;
    if (style == null) {
      return;
    }
    String value = DocxHandler.value(attributes, "val");
    switch (name) {
      case "name" -> style.name = value.toLowerCase(Locale.ROOT);
      case "basedOn" -> style.basedOn = value;
      case "outlineLvl" -> style.outline = DocxHandler.number(value, -1);
      case "numId" -> style.numbered = DocxHandler.number(value, 0) > 0;
      default -> {}
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    if (name.equals("style")) {
      current = null;
    }
  }

  /** Returns the heading level of a style from 1, or 0 if it is no heading's. */
  int headingLevel(String id) {
    String at = id;
    for (int depth = 0; depth < DEEPEST; depth++) {
      Style style = styles.get(at);
      if (style == null) {
        return 0;
      }
      if (style.name.equals("title")) {
        return 1;
      }
      if (style.name.matches("heading [1-9]")) {
        return style.name.charAt(8) - '0';
      }
      if (style.outline >= 0) {
        return style.outline < 9 ? style.outline + 1 : 0;
      }
      at = style.basedOn;
    }
    return 0;
  }

  /** Returns whether a style is, or is based on, the one for captions. */
  boolean isCaption(String id) {
    return isBasedOn(id, style -> style.name.equals("caption"));
  }

  /** Returns whether paragraphs of a style are items of a list. */
  boolean isList(String id) {
    return isBasedOn(id, style -> style.numbered || style.name.startsWith("list "));
  }

  private boolean isBasedOn(String id, Predicate<Style> wanted) {
    String at = id;
    for (int depth = 0; depth < DEEPEST; depth++) {
      Style style = styles.get(at);
      if (style == null) {
        return false;
      }
      if (wanted.test(style)) {
        return true;
      }
      at = style.basedOn;
    }
    return false;
  }
}
