package org.frametrace.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frametrace.tika.Samples.blocks;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.frametrace.model.ExtractedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatsTest {

  @TempDir Path folder;

  private ExtractedText read(String name, byte[] content) throws IOException {
    return Samples.read(Files.write(folder.resolve(name), content));
  }

  private ExtractedText read(String name, String content) throws IOException {
    return read(name, content.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void keepsPagesAndLinesOfPdfs() throws IOException {
    ExtractedText text =
        read("a.pdf", Samples.pdf(List.of(List.of("one", "two"), List.of(), List.of("three")), ""));
    assertThat(text.mediaType()).isEqualTo("application/pdf");
    assertThat(text.paged()).isTrue();
    assertThat(text.pages()).hasSize(3);
    assertThat(text.pages().get(0).text()).isEqualTo("one\ntwo");
    assertThat(text.pages().get(1).blocks()).isEmpty();
    assertThat(text.pages().get(2).text()).isEqualTo("three");
    assertThat(text.properties()).containsEntry("dc:title", "The title");
  }

  @Test
  void readsTheStructureOfWordDocuments() throws IOException {
    ExtractedText text =
        read(
            "a.docx",
            Samples.docx(
                """
                <w:p><w:pPr><w:pStyle w:val='Titre1'/></w:pPr><w:r><w:t>Chapitre</w:t></w:r></w:p>
                <w:p><w:r><w:t>With a note</w:t></w:r><w:r><w:footnoteReference w:id='2'/></w:r>
                  <w:r><w:t xml:space='preserve'> inside.</w:t></w:r></w:p>
                <w:p><w:pPr><w:pStyle w:val='Puce'/></w:pPr><w:r><w:t>bullet</w:t></w:r></w:p>
                <w:p><w:pPr><w:numPr><w:ilvl w:val='1'/><w:numId w:val='3'/></w:numPr>
                  <w:tabs><w:tab w:val='left'/></w:tabs></w:pPr><w:r><w:t>deeper</w:t></w:r></w:p>
                <w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>
                  <w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p><w:p><w:r><w:t>c</w:t></w:r></w:p></w:tc>
                  </w:tr><w:tr><w:tc><w:p/></w:tc><w:tc><w:p><w:r><w:t>d</w:t></w:r></w:p></w:tc>
                  </w:tr></w:tbl>
                <w:p><w:pPr><w:pStyle w:val='Legende'/></w:pPr><w:r><w:t>Tableau 1</w:t></w:r></w:p>
                <w:p><w:r><w:t>line</w:t><w:br/><w:t>next</w:t><w:tab/><w:t>tab</w:t></w:r></w:p>
                """,
                Map.of(
                    "styles",
                    "<w:styles "
                        + Samples.WORD
                        + """
                        ><w:style w:styleId='Titre1'><w:name w:val='heading 1'/></w:style>
                        <w:style w:styleId='Puce'><w:name w:val='List Bullet'/></w:style>
                        <w:style w:styleId='Legende'><w:name w:val='caption'/></w:style></w:styles>
                        """,
                    "footnotes",
                    "<w:footnotes "
                        + Samples.WORD
                        + """
                        ><w:footnote w:id='0'><w:p><w:r><w:t>separator</w:t></w:r></w:p></w:footnote>
                        <w:footnote w:id='2'><w:p><w:r><w:t>The note.</w:t></w:r></w:p></w:footnote>
                        </w:footnotes>
                        """,
                    "header1",
                    "<w:hdr " + Samples.WORD + "><w:p><w:r><w:t>Head</w:t></w:r></w:p></w:hdr>",
                    "footer1",
                    "<w:ftr " + Samples.WORD + "><w:p><w:r><w:t>Foot</w:t></w:r></w:p></w:ftr>")));
    assertThat(text.paged()).isFalse();
    assertThat(blocks(text, 1))
        .containsExactly(
            "HEADER_FOOTER: Head",
            "HEADING 1: Chapitre",
            "PARAGRAPH: With a note inside.",
            "FOOTNOTE: The note.",
            "LIST_ITEM 1: bullet",
            "LIST_ITEM 2: deeper",
            "TABLE: a\tb c\n\td",
            "CAPTION: Tableau 1",
            "PARAGRAPH: line\nnext\ttab",
            "HEADER_FOOTER: Foot");
  }

  @Test
  void leavesOutWhatAWordDocumentDoesNotShow() throws IOException {
    ExtractedText text =
        read(
            "a.docx",
            Samples.docx(
                """
                <w:p><w:r><w:t xml:space='preserve'>kept </w:t></w:r>
                  <w:del><w:r><w:delText>deleted</w:delText></w:r></w:del>
                  <w:ins><w:r><w:t>inserted</w:t></w:r></w:ins>
                  <w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>
                  <w:r><w:instrText>PAGEREF x</w:instrText></w:r>
                  <w:r><w:commentReference w:id='0'/></w:r></w:p>
                <w:p><w:r><w:t>Around</w:t></w:r><w:r><mc:AlternateContent>
                  <mc:Choice><w:txbxContent><w:p><w:r><w:t>Boxed</w:t></w:r></w:p></w:txbxContent></mc:Choice>
                  <mc:Fallback><w:txbxContent><w:p><w:r><w:t>Boxed</w:t></w:r></w:p></w:txbxContent></mc:Fallback>
                  </mc:AlternateContent></w:r><w:r><w:t xml:space='preserve'> the box</w:t></w:r></w:p>
                """,
                Map.of(
                    "comments",
                    "<w:comments "
                        + Samples.WORD
                        + "><w:comment w:id='0'><w:p><w:r><w:t>says a reviewer</w:t></w:r></w:p>"
                        + "</w:comment></w:comments>")));
    assertThat(blocks(text, 1))
        .containsExactly(
            "PARAGRAPH: kept inserted", "PARAGRAPH: Around the box", "PARAGRAPH: Boxed");
  }

  @Test
  void readsAPieceOfAWebPageInAWordDocument() throws IOException {
    byte[] document =
        Samples.zip(
            "[Content_Types].xml",
            "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Override PartName='/word/document.xml' ContentType='application/vnd."
                + "openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>",
            "_rels/.rels",
            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + "<Relationship Id='rId1' Type='http://schemas.openxmlformats.org/officeDocument"
                + "/2006/relationships/officeDocument' Target='word/document.xml'/>"
                + "</Relationships>",
            "word/_rels/document.xml.rels",
            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + "<Relationship Id='p' Type='x' Target='piece.html'/></Relationships>",
            "word/piece.html",
            "<html><body><p>from the web</p></body></html>",
            "word/document.xml",
            "<w:document "
                + Samples.WORD
                + "><w:body><w:p><w:r><w:t>before</w:t></w:r></w:p>"
                + "<w:altChunk r:id='p'/><w:p><w:r><w:t>after</w:t></w:r></w:p></w:body>"
                + "</w:document>");
    assertThat(blocks(read("a.docx", document), 1))
        .containsExactly("PARAGRAPH: before", "PARAGRAPH: from the web", "PARAGRAPH: after");
  }

  @Test
  void countsAttachmentsWithoutReadingThem() throws IOException {
    byte[] pdf = Samples.pdfWithAttachment("on the page", "attached.txt", "in the attachment");
    ExtractedText text = read("a.pdf", pdf);
    assertThat(text.text()).isEqualTo("on the page");
    assertThat(text.properties()).containsEntry("attachments-not-read", "1");
  }

  @Test
  void readsTheStructureOfOpenDocuments() throws IOException {
    ExtractedText text =
        read(
            "a.odt",
            Samples.odt(
                """
                <text:tracked-changes><text:p>deleted</text:p></text:tracked-changes>
                <text:h text:outline-level='2'>Heading</text:h>
                <text:p>Before<text:note><text:note-citation>1</text:note-citation><text:note-body>
                  <text:p>The note.</text:p></text:note-body></text:note><text:s/>after.\
                <office:annotation><text:p>comment</text:p></office:annotation></text:p>
                <text:list><text:list-item><text:p>item</text:p><text:list><text:list-item>
                  <text:p>nested</text:p></text:list-item></text:list></text:list-item></text:list>
                <table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>
                  <table:table-cell><text:p>b</text:p></table:table-cell></table:table-row>
                </table:table>
                """,
                """
                <style:master-page><style:header><text:p>Head</text:p></style:header>
                <style:footer><text:p>Foot</text:p></style:footer></style:master-page>
                """));
    assertThat(text.paged()).isFalse();
    assertThat(blocks(text, 1))
        .containsExactlyInAnyOrder(
            "HEADER_FOOTER: Head",
            "HEADER_FOOTER: Foot",
            "HEADING 2: Heading",
            "PARAGRAPH: Before after.",
            "FOOTNOTE: The note.",
            "LIST_ITEM 1: item",
            "LIST_ITEM 2: nested",
            "TABLE: a\tb");
    assertThat(blocks(text, 1))
        .containsSubsequence(
            "PARAGRAPH: Before after.", "FOOTNOTE: The note.", "LIST_ITEM 1: item");
  }

  @Test
  void readsTheStructureOfWebPages() throws IOException {
    ExtractedText text =
        read(
            "a.html",
            """
            <!doctype html><html><head><title>T</title><style>p{}</style><script>var x;</script>
            </head><body><nav><ul><li>menu</li></ul></nav><h1>Head</h1><div>loose
              text<div class="page">inner</div>tail</div>
            <p>a <b>bold</b>
               word<br>next line</p>
            <ul><li>item<ol><li>nested</li></ol></li></ul>
            <table><caption>Cap</caption><tr><th>a<th>b<tr><td>c<td>d</table>
            <table><tr><td><p>only</p><p>layout</p></td></tr></table>
            <figure><img alt="x"><figcaption>Fig</figcaption></figure>
            <pre>one
              two</pre><aside role="doc-footnote">note</aside>
            <select><option>choice</select><footer>imprint</footer></body></html>
            """);
    assertThat(text.paged()).isFalse();
    assertThat(blocks(text, 1))
        .containsExactly(
            "HEADER_FOOTER: menu",
            "HEADING 1: Head",
            "PARAGRAPH: loose text",
            "PARAGRAPH: inner",
            "PARAGRAPH: tail",
            "PARAGRAPH: a bold word\nnext line",
            "LIST_ITEM 1: item",
            "LIST_ITEM 2: nested",
            "CAPTION: Cap",
            "TABLE: a\tb\nc\td",
            "PARAGRAPH: only",
            "PARAGRAPH: layout",
            "CAPTION: Fig",
            "PARAGRAPH: one\n  two",
            "FOOTNOTE: note",
            "HEADER_FOOTER: imprint");
    assertThat(text.properties()).containsEntry("dc:title", "T");
  }

  @Test
  void readsTheChaptersOfABookInTheOrderOfItsSpine() throws IOException {
    ExtractedText text =
        read(
            "a.epub",
            Samples.epub(
                List.of("<h1>First</h1><p>one</p>", "<h2>Second</h2><ul><li>x</li></ul>")));
    assertThat(text.paged()).isFalse();
    assertThat(blocks(text, 1))
        .containsExactly(
            "HEADING 1: First", "PARAGRAPH: one", "HEADING 2: Second", "LIST_ITEM 1: x");
    assertThat(text.properties()).containsEntry("dc:title", "Book");
  }

  @Test
  void separatesParagraphsOfTextsByBlankLinesAndPagesByFormFeeds() throws IOException {
    ExtractedText paged = read("a.txt", "one\r\ntwo\r\n \r\nthree\r\n\ffour\n");
    assertThat(paged.paged()).isTrue();
    assertThat(blocks(paged, 1)).containsExactly("PARAGRAPH: one\ntwo", "PARAGRAPH: three");
    assertThat(blocks(paged, 2)).containsExactly("PARAGRAPH: four");

    String prose = "A paragraph on one line. ".repeat(10).strip();
    ExtractedText long1 = read("b.txt", prose + "\n" + prose + "\nshort\n");
    assertThat(long1.paged()).isFalse();
    assertThat(blocks(long1, 1))
        .containsExactly("PARAGRAPH: " + prose, "PARAGRAPH: " + prose, "PARAGRAPH: short");
  }

  @Test
  void detectsTheEncodingOfTexts() throws IOException {
    String english = "The café’s résumé – “naïve” migrants’ rights, 50 €.";
    String french = "Les réfugiés ont été protégés, là où c’était nécessaire. ".repeat(5).strip();
    Map<String, String> samples =
        Map.of("UTF-8", english, "UTF-16", english, "windows-1252", french);
    for (Map.Entry<String, String> sample : samples.entrySet()) {
      byte[] bytes = sample.getValue().getBytes(Charset.forName(sample.getKey()));
      assertThat(read("a.txt", bytes).text()).as(sample.getKey()).isEqualTo(sample.getValue());
    }
  }

  @Test
  void readsRtf() throws IOException {
    ExtractedText text =
        read(
            "a.rtf",
            """
            {\\rtf1\\ansi{\\info{\\title The title}}{\\header \\pard Head\\par}
            \\pard One caf\\'e9 \\u8217?s\\par \\pard Two\\line lines\\par}
            """);
    assertThat(text.paged()).isFalse();
    assertThat(blocks(text, 1)).contains("PARAGRAPH: One café ’s", "PARAGRAPH: Two\nlines");
  }

  @Test
  void makesPagesOfSlidesAndSheets() throws IOException {
    ExtractedText slides = read("a.pptx", OfficeSamples.pptx(List.of("First slide", "Second")));
    assertThat(slides.paged()).isTrue();
    assertThat(slides.pages()).hasSize(2);
    assertThat(slides.pages().get(1).text()).contains("Second");

    ExtractedText sheets = read("a.xlsx", OfficeSamples.xlsx(List.of("North", "South")));
    assertThat(sheets.paged()).isTrue();
    assertThat(blocks(sheets, 2)).containsExactly("HEADING 1: South", "TABLE: a\tb\nc\td");
  }

  @Test
  void readsOldWordDocuments() throws IOException {
    Path corpora = Path.of(System.getProperty("frametrace.corpora", "none"));
    Path old = corpora.resolve("hostile/documents/poi__Word6.doc");
    org.junit.jupiter.api.Assumptions.assumeTrue(
        Files.isRegularFile(old), "the shared documents are not there");
    assertThat(Samples.read(old).text()).contains("The quick brown fox");
  }
}
