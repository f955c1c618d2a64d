package org.frametrace.tika;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.xml.sax.Attributes;

/** What an element of a parser's XHTML means for the blocks of a page. */
enum Role {
  /** Its content is not text of the document: scripts, form controls, reviewers' comments. */
  SKIPPED,
  /** Leaves the text around it in one piece. */
  INLINE,
  LINE_BREAK,
  /** Ends the block before it and begins another. */
  BLOCK,
  /** A block whose white space is meant as it stands. */
  PREFORMATTED,
  HEADING,
  LIST,
  ITEM,
  CAPTION,
  TABLE,
  ROW,
  CELL,
  /** A footnote or endnote; it may stand in the middle of a paragraph. */
  NOTE,
  /** A running head or foot, or the navigation of a web page. */
  RUNNING,
  /** A page, slide or sheet. */
  PAGE;

  private static final Set<String> SKIPPED_ELEMENTS =
      Set.of(
          "head",
          "title",
          "script",
          "style",
          "template",
          "noscript",
          "select",
          "textarea",
          "button",
          "iframe",
          "object",
          "svg");

  private static final Map<String, Role> ROLES =
      Map.ofEntries(
          Map.entry("br", LINE_BREAK),
          Map.entry("h1", HEADING),
          Map.entry("h2", HEADING),
          Map.entry("h3", HEADING),
          Map.entry("h4", HEADING),
          Map.entry("h5", HEADING),
          Map.entry("h6", HEADING),
          Map.entry("ul", LIST),
          Map.entry("ol", LIST),
          Map.entry("menu", LIST),
          Map.entry("li", ITEM),
          Map.entry("pre", PREFORMATTED),
          Map.entry("caption", CAPTION),
          Map.entry("figcaption", CAPTION),
          Map.entry("table", TABLE),
          Map.entry("tr", ROW),
          Map.entry("td", CELL),
          Map.entry("th", CELL));

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "center",
          "dd",
          "details",
          "dialog",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figure",
          "footer",
          "form",
          "header",
          "hgroup",
          "hr",
          "html",
          "legend",
          "main",
          "nav",
          "p",
          "search",
          "section",
          "summary",
          "tbody",
          "tfoot",
          "thead");

  /** Classes that Tika's parsers write, by which it says what an element is. */
  private static final Map<String, Role> CLASSES =
      Map.ofEntries(
          Map.entry("page", PAGE),
          Map.entry("sheet", PAGE),
          Map.entry("slide-content", PAGE),
          Map.entry("footnote", NOTE),
          Map.entry("endnote", NOTE),
          Map.entry("note", NOTE),
          Map.entry("footnote_text", NOTE),
          Map.entry("endnote_text", NOTE),
          Map.entry("header", RUNNING),
          Map.entry("footer", RUNNING),
          Map.entry("caption", CAPTION),
          Map.entry("title", HEADING),
          Map.entry("annotation", SKIPPED),
          Map.entry("comment", SKIPPED),
          Map.entry("slide-master-content", SKIPPED));

  /** What HTML's and EPUB's authors say with role and type. */
  private static final Set<String> NOTE_ROLES =
      Set.of("doc-footnote", "doc-endnote", "doc-endnotes", "footnote", "endnote", "rearnote");

  /**
   * Returns the role of an element.
   *
   * @param authored whether the author of the document chose the elements and their classes, as in
   *     HTML; otherwise the parser did, and its classes say what an element is
   */
  static Role of(String name, Attributes attributes, boolean authored) {
    String element = name.toLowerCase(Locale.ROOT);
    if (SKIPPED_ELEMENTS.contains(element)) {
      return SKIPPED;
    }
    Role role = ROLES.getOrDefault(element, BLOCKS.contains(element) ? BLOCK : INLINE);
    if (authored) {
      if (element.equals("nav") || element.equals("footer")) {
        return RUNNING;
      }
      return role != INLINE && isNote(attributes) ? NOTE : role;
    }
    if (element.equals("div") || element.equals("p")) {
      String style = style(attributes);
      return CLASSES.getOrDefault(style, style.startsWith("list") ? ITEM : role);
    }
    return role;
  }

  private static boolean isNote(Attributes attributes) {
    for (String name : new String[] {"role", "type", "epub:type"}) {
      String value = attributes.getValue(name);
      if (value != null && NOTE_ROLES.contains(value)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the class of an element in lower case, or an empty string. */
  static String style(Attributes attributes) {
    String style = attributes.getValue("class");
    return style == null ? "" : style.toLowerCase(Locale.ROOT);
  }
}
