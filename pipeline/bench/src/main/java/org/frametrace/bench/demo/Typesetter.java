package org.frametrace.bench.demo;

/** Makes a file of a manuscript. The same manuscript gives the same bytes, everywhere. */
interface Typesetter {

  byte[] typeset(Plan plan, Manuscript manuscript);

  /** Returns the typesetter for a file, by the end of its name. */
  static Typesetter of(String file) {
    String format = file.substring(file.lastIndexOf('.') + 1);
    return switch (format) {
      case "pdf" -> new PdfTypesetter();
      case "docx" -> new DocxTypesetter();
      case "html" -> new HtmlTypesetter();
      case "txt" -> new PlainTypesetter();
      default -> throw new IllegalArgumentException("formats are pdf, docx, html, txt: " + file);
    };
  }
}
