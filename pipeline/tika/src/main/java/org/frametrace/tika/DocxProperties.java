package org.frametrace.tika;

import org.apache.tika.metadata.Metadata;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads what a Word document says about itself: title, author, dates. */
final class DocxProperties extends DefaultHandler {
  private static final int LONGEST = 2_000;

  private final Metadata metadata;
  private final StringBuilder value = new StringBuilder();

  DocxProperties(Metadata metadata) {
    this.metadata = metadata;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    value.setLength(0);
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    value.append(characters, start, Math.min(length, LONGEST - Math.min(LONGEST, value.length())));
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    String text = value.toString().strip();
    value.setLength(0);
    if (!text.isEmpty()) {
      metadata.add(prefix(uri) + name, text);
    }
  }

  private static String prefix(String uri) {
    if (uri.contains("/dc/elements/")) {
      return "dc:";
    }
    return uri.contains("/dc/terms/") ? "dcterms:" : "cp:";
  }
}
