package org.frametrace.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.frametrace.acquire.DigestCache;
import org.frametrace.model.Alignment;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.CleanText;
import org.frametrace.model.DocumentId;
import org.frametrace.model.Duplicate;
import org.frametrace.model.Failure;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.PageMap;
import org.frametrace.model.SourceDocument;
import org.frametrace.model.Span;
import org.frametrace.model.Stage;
import org.frametrace.model.StageOutcome;
import org.frametrace.model.TokenType;
import org.frametrace.model.Zone;
import org.frametrace.model.ZonedSpan;
import org.frametrace.reuse.Reuse;
import org.frametrace.store.MemoryCorpusStore;
import org.frametrace.store.StoredDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReusePassTest {

  private static final DocumentId A = new DocumentId("a.txt");
  private static final DocumentId B = new DocumentId("b.txt");

  @TempDir private Path folder;
  private Path cache;
  private MemoryCorpusStore store;
  private Inputs inputs;

  /** Six documents with one formula in five of them; b is the text of a in another file. */
  @BeforeEach
  void makeStudy() throws Exception {
    SmallStudy study = new SmallStudy(folder);
    String formula = "this seminar does not reflect the views of any member";
    for (String name : List.of("a", "c", "d", "e", "f", "g")) {
      text(name, own(name) + (name.equals("g") ? "" : formula + " ") + name + "z a seminar again");
    }
    text("b", own("a") + formula + "  az a seminar again");
    Files.writeString(folder.resolve("corpus/metadata.csv"), "file,year\na.txt,2001\nb.txt,2001\n");
    inputs = Inputs.read(study.read("main", ""), DigestCache.open(folder.resolve("digests")), 2020);
    store = new MemoryCorpusStore(new TreeMap<>(), new MatchingTerms(inputs.lexicon().spelling()));
    for (SourceDocument document : inputs.corpus().documents()) {
      store.write(stored(document));
    }
    store.commit();
    cache = folder.resolve("store/reuse.bin");
  }

  private void text(String name, String text) throws IOException {
    Files.writeString(folder.resolve("corpus/documents").resolve(name + ".txt"), text);
  }

  private static String own(String name) {
    StringBuilder text = new StringBuilder();
    IntStream.range(0, 60).forEach(i -> text.append(name).append(i).append(' '));
    return text.toString();
  }

  private static StoredDocument stored(SourceDocument source) throws IOException {
    String text = Files.readString(source.file()).replace("  ", " ");
    List<TokenType> types = new ArrayList<>();
    List<Integer> begin = new ArrayList<>();
    int at = 0;
    for (String word : text.split(" ")) {
      types.add(new TokenType(word, word, "NN", "", ""));
      begin.add(at);
      at += word.length() + 1;
    }
    List<TokenType> distinct = types.stream().distinct().toList();
    int[] begins = begin.stream().mapToInt(Integer::intValue).toArray();
    AnnotatedDocument annotation =
        new AnnotatedDocument(
            distinct,
            types.stream().mapToInt(distinct::indexOf).toArray(),
            begins,
            IntStream.range(0, begins.length)
                .map(i -> begins[i] + types.get(i).form().length())
                .toArray(),
            new int[] {0},
            new byte[] {0},
            new int[0]);
    return new StoredDocument(
        source.id(),
        source.sha256().hex(),
        source.sha256(),
        source.metadata(),
        List.of(new StageOutcome(Stage.ANNOTATE, "done", Optional.empty())),
        Optional.of(new PageMap(false, new int[] {0})),
        List.of(),
        Optional.of(
            new CleanText(
                text,
                List.of(new ZonedSpan(new Span(0, text.length()), Zone.BODY, "test")),
                Alignment.identity(text.length()))),
        Optional.of(annotation));
  }

  private Reuse reuse() throws Exception {
    return new ReusePass(inputs.study(), store, cache).run(2, Progress.SILENT);
  }

  private MeasuredCorpus measured() throws Exception {
    Path tables = Files.createDirectories(folder.resolve("tables"));
    return new MeasuringPass(inputs, reuse())
        .run(store, tables, 2, new StageClock(), Progress.SILENT);
  }

  @Test
  void aDuplicateIsSkippedAtMeasuringAndEveryInputHasOneOutcome() throws Exception {
    MeasuredCorpus corpus = measured();
    assertThat(corpus.count("done")).isEqualTo(6);
    assertThat(corpus.count("skipped")).isEqualTo(1);
    assertThat(corpus.documents()).extracting(MeasuredDocument::id).doesNotContain(B);
    assertThat(corpus.duplicates()).extracting(MeasuredDocument::id).containsExactly(B);
    Account account =
        corpus.accounts().stream().filter(a -> a.id().equals(B)).findFirst().orElseThrow();
    assertThat(account.last().stage()).isEqualTo(Stage.MEASURE);
    assertThat(account.last().failure().map(Failure::reason)).contains(Failure.Reason.DUPLICATE);
    assertThat(account.duplicate().map(Duplicate::of)).contains(A);
    assertThat(account.duplicate().map(Duplicate::kind)).contains(Duplicate.Kind.TEXT);
    assertThat(account.size()).isEmpty();
  }

  @Test
  void recycledWordsAndHitsAreNotCounted() throws Exception {
    MeasuredCorpus corpus = measured();
    // 60 words of its own, 10 of the formula, 4 at the end with a seminar.
    Account.Size size = corpus.accounts().getFirst().size().orElseThrow();
    assertThat(size.measured().words()).isEqualTo(64);
    assertThat(size.recycledWords()).isEqualTo(10);
    assertThat(size.allZones().words()).isEqualTo(74);
    assertThat(corpus.documents().getFirst().hits().hits()).hasSize(1);
    assertThat(corpus.whole().getFirst().hits().hits()).hasSize(2);
    assertThat(causes())
        .containsExactly(
            "recycled", "duplicate", "duplicate", "recycled", "recycled", "recycled", "recycled");
    assertThat(Files.readAllLines(folder.resolve("tables/hits.csv"))).hasSize(1 + 6);
  }

  private List<String> causes() throws IOException {
    return Files.readAllLines(folder.resolve("tables/hits_elsewhere.csv")).stream()
        .skip(1)
        .map(line -> line.substring(line.lastIndexOf(',') + 1))
        .toList();
  }

  @Test
  void passagesAreShownInTheWordsOfTheFirstDocument() throws Exception {
    assertThat(RecycledTable.of(reuse().passages(), store).rows())
        .containsExactly(
            List.of(
                "this seminar does not reflect the views of any member",
                "5",
                "",
                "10",
                "a.txt",
                ""));
  }

  @Test
  void aResultIsKeptAndMadeAgainWhereItIsDamagedOrADocumentChanged() throws Exception {
    Reuse first = reuse();
    byte[] kept = Files.readAllBytes(cache);
    assertThat(reuse()).isEqualTo(first);
    Files.write(cache, new byte[] {1, 2, 3, 4, 5});
    assertThat(reuse()).isEqualTo(first);
    assertThat(Files.readAllBytes(cache)).isEqualTo(kept);
    store.delete(List.of(B));
    store.commit();
    assertThat(reuse().duplicates()).isEmpty();
  }
}
