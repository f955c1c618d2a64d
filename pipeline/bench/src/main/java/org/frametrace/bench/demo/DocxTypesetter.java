package org.frametrace.bench.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A word-processor document with styles, a running head, page numbers, a list and footnotes. */
final class DocxTypesetter implements Typesetter {

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String R =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String PROLOGUE =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  /** The parts beside the document itself, with their root element. */
  private static final List<String> SIDE_PARTS =
      List.of("styles", "numbering", "footnotes", "header", "footer");

  @Override
  public byte[] typeset(Plan plan, Manuscript manuscript) {
    List<String> notes = new ArrayList<>();
    Map<String, String> files = new LinkedHashMap<>();
    files.put("[Content_Types].xml", contentTypes());
    files.put(
        "_rels/.rels",
        relationships(
            relationship("rId1", R + "/officeDocument", "word/document.xml")
                + relationship(
                    "rId2",
                    PACKAGE + "relationships/metadata/core-properties",
                    "docProps/core.xml")));
    files.put("docProps/core.xml", coreProperties(plan, manuscript));
    files.put("word/document.xml", root("document", body(manuscript, notes)));
    StringBuilder related = new StringBuilder();
    SIDE_PARTS.forEach(
        part -> related.append(relationship("rId_" + part, R + "/" + part, part + ".xml")));
    files.put("word/_rels/document.xml.rels", relationships(related.toString()));
    files.put("word/styles.xml", root("styles", styles()));
    files.put(
        "word/numbering.xml",
        root(
            "numbering",
            "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt"
                + " w:val=\"bullet\"/><w:lvlText w:val=\"\u2022\"/></w:lvl></w:abstractNum><w:num"
                + " w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"));
    files.put("word/footnotes.xml", root("footnotes", footnotes(notes)));
    files.put("word/header.xml", root("hdr", paragraph("Header", run(plan.get("running_head")))));
    files.put(
        "word/footer.xml",
        root(
            "ftr",
            paragraph("Footer", "<w:fldSimple w:instr=\"PAGE\">" + run("1") + "</w:fldSimple>")));
    return zip(files);
  }

  private static String body(Manuscript manuscript, List<String> notes) {
    StringBuilder body = new StringBuilder("<w:body>");
    body.append(paragraph("Title", run(manuscript.title())));
    manuscript.cover().forEach(line -> body.append(paragraph("Normal", run(line))));
    body.append("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
    for (Part part : manuscript.parts()) {
      switch (part) {
        case Part.Heading(String text) -> body.append(paragraph("Heading1", run(text)));
        case Part.Paragraph(String text, boolean whole, String note) -> {
          String reference = "";
          if (!note.isEmpty()) {
            notes.add(note);
            reference = "<w:r><w:footnoteReference w:id=\"" + (notes.size() + 1) + "\"/></w:r>";
          }
          body.append(paragraph("Normal", run(text) + reference));
        }
        case Part.Items(List<String> items) ->
            items.forEach(item -> body.append(paragraph("ListBullet", run(item))));
        case Part.Grid(String caption, List<List<String>> rows) -> {
          body.append(paragraph("Caption", run(caption))).append("<w:tbl>");
          for (List<String> row : rows) {
            body.append("<w:tr>");
            row.forEach(
                cell ->
                    body.append("<w:tc>").append(paragraph("Normal", run(cell))).append("</w:tc>"));
            body.append("</w:tr>");
          }
          body.append("</w:tbl>");
        }
        case Part.Work(String text) -> body.append(paragraph("Normal", run(text)));
      }
    }
    return body.append("<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId_header\"/>")
        .append("<w:footerReference w:type=\"default\" r:id=\"rId_footer\"/></w:sectPr></w:body>")
        .toString();
  }

  private static String run(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + Markup.escape(text) + "</w:t></w:r>";
  }

  private static String paragraph(String style, String content) {
    String list =
        style.equals("ListBullet")
            ? "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"
            : "";
    String properties = "<w:pPr><w:pStyle w:val=\"" + style + "\"/>" + list + "</w:pPr>";
    return "<w:p>" + properties + content + "</w:p>\n";
  }

  private static String styles() {
    StringBuilder styles = new StringBuilder();
    Map<String, String> names = new LinkedHashMap<>();
    names.put("Normal", "Normal");
    names.put("Title", "Title");
    names.put("Heading1", "heading 1");
    names.put("ListBullet", "List Bullet");
    names.put("Caption", "caption");
    names.put("Header", "header");
    names.put("Footer", "footer");
    names.put("FootnoteText", "footnote text");
    names.forEach(
        (id, name) ->
            styles
                .append("<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\">")
                .append("<w:name w:val=\"" + name + "\"/></w:style>"));
    return styles.toString();
  }

  private static String footnotes(List<String> notes) {
    StringBuilder footnotes = new StringBuilder();
    for (int i = 0; i < notes.size(); i++) {
      footnotes
          .append("<w:footnote w:id=\"" + (i + 2) + "\">")
          .append(paragraph("FootnoteText", run(notes.get(i))))
          .append("</w:footnote>");
    }
    return footnotes.toString();
  }

  private static String coreProperties(Plan plan, Manuscript manuscript) {
    return PROLOGUE
        + "<cp:coreProperties xmlns:cp=\""
        + PACKAGE
        + "metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
        + "<dc:title>"
        + Markup.escape(manuscript.title())
        + "</dc:title><dc:creator>"
        + Markup.escape(plan.get("issuer"))
        + "</dc:creator></cp:coreProperties>";
  }

  private static String contentTypes() {
    StringBuilder types = new StringBuilder();
    types.append("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-");
    types.append("package.relationships+xml\"/>");
    types.append(override("/word/document.xml", TYPE + "document.main+xml"));
    SIDE_PARTS.forEach(
        part -> types.append(override("/word/" + part + ".xml", TYPE + part + "+xml")));
    types.append(
        override(
            "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"));
    return PROLOGUE + "<Types xmlns=\"" + PACKAGE + "content-types\">" + types + "</Types>";
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
  }

  private static String relationships(String content) {
    return PROLOGUE
        + "<Relationships xmlns=\""
        + PACKAGE
        + "relationships\">"
        + content
        + "</Relationships>";
  }

  private static String relationship(String id, String type, String target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
  }

  private static String root(String name, String content) {
    return PROLOGUE
        + ("<w:" + name + " xmlns:w=\"" + W + "\" xmlns:r=\"" + R + "\">")
        + content
        + ("</w:" + name + ">");
  }

  /** Returns an archive of files that are stored as they are, with one date for all. */
  private static byte[] zip(Map<String, String> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        byte[] content = file.getValue().getBytes(StandardCharsets.UTF_8);
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
