package org.frametrace.bench.demo;

/** Text inside of XML and HTML. */
final class Markup {

  private Markup() {}

  /** Returns a text with the characters escaped that markup uses, and apostrophes of print. */
  static String escape(String text) {
    return Manuscript.typographic(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
