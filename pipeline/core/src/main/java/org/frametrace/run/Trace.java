package org.frametrace.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.frametrace.lexicon.Entry;
import org.frametrace.lexicon.Lexicon;
import org.frametrace.lexicon.Mask;
import org.frametrace.match.Matcher;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.CleanText;
import org.frametrace.model.ConcordanceLine;
import org.frametrace.model.DocumentId;
import org.frametrace.model.ExtractedText;
import org.frametrace.model.Hit;
import org.frametrace.model.Span;
import org.frametrace.store.CorpusReader;
import org.frametrace.store.DocumentSummary;
import org.frametrace.study.Study;
import org.frametrace.tables.DocumentTables;
import org.frametrace.tables.SafeText;
import org.frametrace.tables.TableDefinition;

/**
 * Walks a hit back: entry, tokens, sentence, cleaned text, page of the source file.
 *
 * @param line the hit in its context
 * @param entry the lexicon entry or mask that it is a hit of, as its file writes it
 * @param tokens its tokens: form, lemma and tag
 * @param sentence its sentence in the cleaned text
 * @param original the characters of the page that it came from, as the file has them
 * @param file the source file
 */
public record Trace(
    ConcordanceLine line,
    String entry,
    List<String> tokens,
    String sentence,
    String original,
    Path file) {

  public Trace {
    tokens = List.copyOf(tokens);
  }

  /**
   * The extracted texts that a folder of results keeps.
   *
   * @param output the folder of results
   * @param extractor fingerprint of the extractor that read them
   * @param ocr fingerprint of text recognition
   */
  public record Kept(Path output, String extractor, String ocr) {

    Optional<ExtractedText> of(DocumentSummary document) throws IOException {
      boolean pictures = document.pages().filter(map -> map.pictures().any()).isPresent();
      return StudyRun.extractedTexts(output)
          .read(
              pictures
                  ? DocumentKeys.recognised(document.sha256(), document.metadata(), extractor, ocr)
                  : DocumentKeys.extracted(document.sha256(), extractor));
    }
  }

  /**
   * Traces a hit.
   *
   * @param id the hit's name, as the column {@code hit} has it
   * @throws RunException if there is no such hit, or the store has changed since the tables were
   *     written
   */
  public static Trace of(String id, Study study, CorpusReader store, Lexicon lexicon, Kept kept)
      throws IOException, RunException {
    DocumentId document = document(id, kept.output(), store);
    DocumentSummary summary = store.summary(document).orElseThrow(() -> outdated(id));
    AnnotatedDocument tokens = store.annotation(document).orElseThrow(() -> outdated(id));
    CleanText text = store.text(document).orElseThrow(() -> outdated(id));
    Matcher matcher = Matcher.of(lexicon, study.lexicons().level(), study.lexicons().overlap());
    for (Hit hit : matcher.match(document, tokens, study.measure().zones()).hits()) {
      if (HitContext.id(document, hit).equals(id)) {
        Span sentence = tokens.characters(tokens.sentence(hit.sentence()));
        Span characters = text.alignment().original(tokens.characters(hit.tokens()));
        String original =
            kept.of(summary)
                .map(source -> source.text().substring(characters.start(), characters.end()))
                .orElse("");
        return new Trace(
            new HitContext(summary, text, tokens).line(hit),
            entry(hit.entry(), lexicon),
            tokens(hit.tokens(), tokens),
            text.text().substring(sentence.start(), sentence.end()),
            original,
            study.corpus().resolve("documents").resolve(document.path()));
      }
    }
    throw outdated(id);
  }

  private static RunException outdated(String id) {
    return new RunException(
        "Hit "
            + id
            + " stands in the tables and not in the store: run the study again, then trace.");
  }

  private static DocumentId document(String id, Path output, CorpusReader store)
      throws IOException, RunException {
    for (TableDefinition table : List.of(DocumentTables.HITS, DocumentTables.HITS_ELSEWHERE)) {
      Path file = output.resolve("tables").resolve(table.fileName());
      if (!Files.exists(file)) {
        continue;
      }
      try (CSVParser rows =
          CSVParser.parse(
              file,
              StandardCharsets.UTF_8,
              CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
        for (CSVRecord row : rows) {
          if (row.get("hit").equals(id)) {
            String cell = row.get("document");
            // Tables make some names harmless, so the name in the cell need not be the document's.
            return store.keys().keySet().stream()
                .filter(known -> SafeText.of(known.path()).equals(cell))
                .findFirst()
                .orElseThrow(() -> outdated(id));
          }
        }
      }
    }
    throw new RunException(
        "There is no hit '"
            + id
            + "' in "
            + output.resolve("tables")
            + ". The column hit of hits.csv has the names.");
  }

  private static String entry(String id, Lexicon lexicon) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Entry entry : lexicon.entries()) {
      texts.put(entry.id(), entry.pattern().text());
    }
    for (Mask mask : lexicon.masks()) {
      texts.put(mask.id(), mask.pattern().text());
    }
    return texts.getOrDefault(id, "");
  }

  private static List<String> tokens(Span span, AnnotatedDocument document) {
    return java.util.stream.IntStream.range(span.start(), span.end())
        .mapToObj(document::type)
        .map(type -> type.form() + " / " + type.lemma() + " / " + type.tag())
        .toList();
  }
}
