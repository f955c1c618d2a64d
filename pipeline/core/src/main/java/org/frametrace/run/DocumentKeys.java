package org.frametrace.run;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.frametrace.model.Digest;
import org.frametrace.model.DocumentMetadata;
import org.frametrace.model.SourceDocument;
import org.frametrace.study.ExtractSettings;

/**
 * Names all that a stored document depends on, so that what is current is not made again and what
 * is not, is.
 *
 * <p>A key has two parts, {@code content.metadata}. Where only the second differs, the content is
 * kept and stored again under the new metadata. A document that failed on a limit also depends on
 * the limits: raising one tries it again, and touches no other document. One with pages that are
 * pictures also depends on text recognition: installing it reads just those again.
 *
 * @param extractor fingerprint of the extractor
 * @param ocr fingerprint of text recognition
 * @param cleaner fingerprint of the cleaner
 * @param annotator fingerprint of the annotator
 * @param described fingerprint of what tells languages and what infers metadata
 * @param languages the languages that are measured
 * @param limits what a parser may use
 */
record DocumentKeys(
    String extractor,
    String ocr,
    String cleaner,
    String annotator,
    String described,
    List<String> languages,
    ExtractSettings limits) {

  /** Returns the key of the extracted text of a document without pictures. */
  String extracted(SourceDocument document) {
    return extracted(document.sha256(), extractor);
  }

  /** Returns the key of the text that an extractor read from a file of these bytes. */
  static String extracted(Digest sha256, String extractor) {
    return Digest.of("extracted", sha256.hex(), extractor).hex();
  }

  /** Returns the key of the extracted text of a document with pages that are pictures. */
  String recognised(SourceDocument document) {
    return recognised(document.sha256(), document.metadata(), extractor, ocr);
  }

  /**
   * Returns the key of the text that was read from a file with pictures. Text recognition goes by
   * the language that metadata give, and not by one that was identified afterwards.
   */
  static String recognised(Digest sha256, DocumentMetadata metadata, String extractor, String ocr) {
    String given = metadata.get("language_source").equals("text") ? "" : metadata.language();
    return Digest.of("recognised", sha256.hex(), extractor, ocr, given).hex();
  }

  /** Returns the key of a document that was read, or that fails whatever the limits are. */
  String read(SourceDocument document) {
    return content(document, "") + "." + metadata(document.metadata());
  }

  /** Returns the key of a document that failed on a limit. */
  String limited(SourceDocument document) {
    String used =
        limits.timeLimit()
            + " "
            + limits.heapMegabytes()
            + " "
            + limits.maxCharacters()
            + " "
            + Runtime.getRuntime().maxMemory()
            + " "
            + ocr;
    return content(document, used) + "." + metadata(document.metadata());
  }

  /** Returns the key of a document whose outcome depends on text recognition. */
  String pictured(SourceDocument document) {
    return content(document, ocr) + "." + metadata(document.metadata());
  }

  /** Returns all keys under which the stored document is current. */
  List<String> current(SourceDocument document) {
    return List.of(read(document), limited(document), pictured(document));
  }

  /** Returns the key of a document that is tried again whenever anything is done. */
  String passing(SourceDocument document) {
    return "again." + metadata(document.metadata());
  }

  /** Returns the part of a key that the content alone decides. */
  static String contentOf(String key) {
    return key.substring(0, key.indexOf('.'));
  }

  private String content(SourceDocument document, String used) {
    return Digest.of(
            "content",
            extracted(document),
            cleaner,
            annotator,
            described,
            String.join(" ", languages),
            document.metadata().language(),
            used)
        .hex();
  }

  private static String metadata(DocumentMetadata metadata) {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<String, String> column : new TreeMap<>(metadata.columns()).entrySet()) {
      text.append(Digest.of(column.getKey(), column.getValue()).hex());
    }
    return Digest.of("metadata", text.toString()).hex().substring(0, 16);
  }
}
