package org.frametrace.bench.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * A printed report: title page, contents, running heads, page numbers, words parted at line ends,
 * footnotes.
 */
final class PdfTypesetter implements Typesetter {

  private static final double BODY = 11;
  private static final double HEADING = 14;

  @Override
  public byte[] typeset(Plan plan, Manuscript manuscript) {
    // The contents need the page numbers of the headings: set once to find them, once to print.
    List<Integer> pages = new ArrayList<>();
    manuscript.headings().forEach(heading -> pages.add(0));
    try {
      typeset(plan, manuscript, pages);
      return typeset(plan, manuscript, pages);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] typeset(Plan plan, Manuscript manuscript, List<Integer> pages)
      throws IOException {
    try (PDDocument document = new PDDocument()) {
      PdfPages printer = new PdfPages(document, Manuscript.typographic(plan.get("running_head")));
      titlePage(printer, manuscript);
      if (manuscript.parts().size() > 30) {
        contents(printer, manuscript.headings(), pages);
      }
      print(printer, manuscript.parts(), pages);
      printer.close();
      PDDocumentInformation information = document.getDocumentInformation();
      information.setTitle(manuscript.title());
      information.setAuthor(plan.get("issuer"));
      information.setCreationDate(date(plan.number("year")));
      document.setDocumentId(plan.seed());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes, CompressParameters.NO_COMPRESSION);
      return bytes.toByteArray();
    }
  }

  private static void titlePage(PdfPages printer, Manuscript manuscript) throws IOException {
    printer.skip(160);
    printer.lines(PdfPages.BOLD, 24, manuscript.title(), 0);
    printer.skip(24);
    for (String line : manuscript.cover()) {
      printer.lines(PdfPages.ROMAN, 12, line, 0);
      printer.skip(14);
    }
    printer.newPage();
  }

  private static void contents(PdfPages printer, List<String> headings, List<Integer> pages)
      throws IOException {
    printer.lines(PdfPages.BOLD, HEADING, "Contents", 0);
    printer.skip(12);
    for (int i = 0; i < headings.size(); i++) {
      String line = headings.get(i);
      printer.lines(
          PdfPages.ROMAN,
          BODY,
          line + " " + ".".repeat(70 - line.length()) + " " + pages.get(i),
          0);
    }
    printer.newPage();
  }

  private static void print(PdfPages printer, List<Part> parts, List<Integer> pages)
      throws IOException {
    int headings = 0;
    int notes = 0;
    for (Part part : parts) {
      switch (part) {
        case Part.Heading(String text) -> {
          printer.skip(10);
          printer.need(90);
          pages.set(headings++, printer.page());
          printer.lines(PdfPages.BOLD, HEADING, text, 0);
          printer.skip(14);
        }
        case Part.Paragraph(String text, boolean whole, String note) -> {
          if (whole) {
            printer.need(printer.height(BODY, text) + (note.isEmpty() ? 0 : 30));
          }
          if (note.isEmpty()) {
            printer.lines(PdfPages.ROMAN, BODY, text, 0);
          } else {
            notes++;
            printer.lines(PdfPages.ROMAN, BODY, text + notes, 0);
            printer.note(notes + " " + note);
          }
          printer.skip(10);
        }
        case Part.Items(List<String> items) -> {
          for (String item : items) {
            printer.lines(PdfPages.ROMAN, BODY, "\u2022 " + item, 18);
            printer.skip(4);
          }
          printer.skip(6);
        }
        case Part.Grid(String caption, List<List<String>> rows) -> {
          printer.need(150);
          printer.lines(PdfPages.BOLD, 10, caption, 0);
          printer.skip(6);
          for (List<String> row : rows) {
            printer.row(row);
          }
          printer.skip(10);
        }
        case Part.Work(String text) -> {
          printer.need(40);
          printer.lines(PdfPages.ROMAN, 10, text, 0);
          printer.skip(8);
        }
      }
    }
  }

  private static GregorianCalendar date(int year) {
    GregorianCalendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    date.clear();
    date.set(year, 5, 1);
    return date;
  }
}
