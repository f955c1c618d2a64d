package org.frametrace.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.frametrace.agency.ActionReader;
import org.frametrace.agency.Parse;
import org.frametrace.agency.ParseFolder;
import org.frametrace.agency.SentenceParser;
import org.frametrace.claims.AskedActions;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.CleanText;
import org.frametrace.model.DocumentActions;
import org.frametrace.model.DocumentId;
import org.frametrace.model.DocumentMetadata;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.TokenRuns;
import org.frametrace.reuse.Reuse;
import org.frametrace.store.CorpusReader;
import org.frametrace.store.DocumentSummary;

/**
 * Finds who does what in the documents of which claims ask it. Only the sentences that can tell are
 * parsed, and parses of earlier runs are taken from a folder.
 */
final class ActionPass {

  /**
   * What was found in a document.
   *
   * @param without recycled text
   * @param whole with it
   */
  record Found(DocumentActions without, DocumentActions whole) {

    static final Found NOTHING = new Found(DocumentActions.NONE, DocumentActions.NONE);
  }

  private record Read(DocumentId id, Found found) {}

  private final Inputs inputs;
  private final CorpusReader store;
  private final Reuse reuse;
  private final SentenceParser parser;
  private final ParseFolder kept;

  /**
   * Prepares a pass.
   *
   * @param folder where parses are kept
   */
  ActionPass(Inputs inputs, CorpusReader store, Reuse reuse, SentenceParser parser, Path folder)
      throws IOException {
    this.inputs = inputs;
    this.store = store;
    this.reuse = reuse;
    this.parser = parser;
    this.kept = new ParseFolder(folder, parser.fingerprint());
  }

  /** Returns what was found, by document; documents of which nothing is asked are absent. */
  Map<DocumentId, Found> run(List<MeasuredDocument> documents, int threads, Progress progress)
      throws IOException, InterruptedException {
    Map<DocumentId, AskedActions> asked = new HashMap<>();
    for (MeasuredDocument document : documents) {
      AskedActions actions =
          AskedActions.of(inputs.claims(), document, inputs.study().measure().zones());
      if (!actions.isEmpty() && isEnglish()) {
        asked.put(document.id(), actions);
      }
    }
    List<MeasuredDocument> chosen =
        documents.stream().filter(document -> asked.containsKey(document.id())).toList();
    SortedMap<DocumentId, String> keys = store.keys();
    Map<DocumentId, Found> found = new TreeMap<>();
    Set<String> current = new TreeSet<>();
    chosen.forEach(document -> current.add(key(keys, document.id())));
    try (Progress.Task task = progress.begin("Reading who does what", chosen.size(), "documents")) {
      new Workers(threads, 4 * threads, "frametrace-actions")
          .inOrder(
              chosen.iterator(),
              document ->
                  new Read(
                      document.id(),
                      read(
                          document,
                          asked.getOrDefault(document.id(), new AskedActions(Set.of(), false)),
                          key(keys, document.id()))),
              read -> {
                found.put(read.id(), read.found());
                task.step();
              });
    }
    kept.keepOnly(current);
    return found;
  }

  private boolean isEnglish() {
    return inputs.study().annotate().languages().getFirst().equals("en");
  }

  private static String key(SortedMap<DocumentId, String> keys, DocumentId id) {
    return DocumentKeys.contentOf(keys.getOrDefault(id, "."));
  }

  private Found read(MeasuredDocument document, AskedActions asked, String key) throws IOException {
    Optional<AnnotatedDocument> tokens = store.annotation(document.id());
    Optional<CleanText> text = store.text(document.id());
    Optional<DocumentSummary> summary = store.summary(document.id());
    if (tokens.isEmpty() || text.isEmpty() || summary.flatMap(DocumentSummary::pages).isEmpty()) {
      return Found.NOTHING;
    }
    ActionReader reader =
        new ActionReader(
            new ActionReader.Text(tokens.get(), text.get(), summary.get().pages().get()),
            document.hits().hits(),
            inputs.study().measure().zones(),
            speaksForIom(document.metadata()),
            new ActionReader.Asked(asked.verbs(), asked.criticism()));
    SortedMap<Integer, Parse> parses = kept.read(key);
    boolean more = false;
    for (int sentence : reader.sentences()) {
      if (!parses.containsKey(sentence)) {
        parses.put(sentence, reader.parse(sentence, parser));
        more = true;
      }
    }
    if (more) {
      kept.write(key, parses);
    }
    TokenRuns recycled = reuse.recycled(document.id());
    DocumentActions whole = reader.read(parses, TokenRuns.NONE);
    return new Found(recycled.isEmpty() ? whole : reader.read(parses, recycled), whole);
  }

  /** Whether {@code we} is IOM: it issues the document, and no person signs it. */
  private static boolean speaksForIom(DocumentMetadata metadata) {
    String issuer = metadata.get("issuer");
    String voice = metadata.get("voice");
    return (issuer.equals("IOM") || issuer.contains("International Organization for Migration"))
        && (voice.isEmpty() || voice.equals("institution"));
  }
}
