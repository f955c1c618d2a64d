package org.frametrace.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.frametrace.model.DocumentId;
import org.frametrace.store.CorpusReader;
import org.frametrace.store.CorpusStore;
import org.frametrace.store.CorpusStoreContract;
import org.frametrace.store.DocumentQuery;
import org.frametrace.store.Layer;
import org.frametrace.store.Phrase;
import org.frametrace.store.RandomDocuments;
import org.frametrace.store.StoreInUseException;
import org.frametrace.store.StoredDocument;
import org.frametrace.store.TestTerms;
import org.frametrace.store.UnusableStoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opening, versions, locks and what Lucene itself says about the index. */
class LuceneIndexTest {

  private static final TestTerms TERMS = new TestTerms("test 1");

  @TempDir Path folder;

  private SortedMap<DocumentId, StoredDocument> filled() throws IOException {
    RandomDocuments random = new RandomDocuments(1);
    SortedMap<DocumentId, StoredDocument> documents = new TreeMap<>();
    try (CorpusStore store = LuceneCorpusStore.open(folder, TERMS)) {
      for (int i = 0; i < 60; i++) {
        StoredDocument document = random.next(new DocumentId("d" + i % 40), 80);
        documents.put(document.id(), document);
        store.write(document);
        if (i % 12 == 0) {
          store.commit();
        }
      }
      store.commit();
    }
    return documents;
  }

  @Test
  void makesItsFolderAndAnEmptyIndex() throws IOException {
    Path deep = folder.resolve("output/study/index");
    try (CorpusStore store = LuceneCorpusStore.open(deep, TERMS)) {
      assertThat(store.keys()).isEmpty();
      assertThat(store.candidates(DocumentQuery.ALL)).isEmpty();
      assertThat(store.read(new DocumentId("a"))).isEmpty();
    }
    try (CorpusReader reader = LuceneCorpusReader.open(deep, TERMS)) {
      assertThat(reader.keys()).isEmpty();
    }
  }

  @Test
  void refusesASecondWriterAndLetsReadersIn() throws IOException {
    SortedMap<DocumentId, StoredDocument> documents = filled();
    try (CorpusStore store = LuceneCorpusStore.open(folder, TERMS)) {
      assertThatThrownBy(() -> LuceneCorpusStore.open(folder, TERMS))
          .isInstanceOf(StoreInUseException.class)
          .hasMessageContaining("another run is writing to " + folder);
      try (CorpusReader reader = LuceneCorpusReader.open(folder, TERMS)) {
        store.delete(documents.keySet());
        store.commit();
        CorpusStoreContract.assertHolds(reader, documents, "the commit that it opened");
      }
    }
    LuceneCorpusStore.open(folder, TERMS).close();
  }

  @Test
  void passesLucenesOwnCheckAfterManyCommitsReplacementsAndRemovals() throws IOException {
    SortedMap<DocumentId, StoredDocument> documents = filled();
    try (CorpusStore store = LuceneCorpusStore.open(folder, TERMS)) {
      store.delete(Set.of(documents.firstKey()));
      store.commit();
    }
    try (Directory directory = FSDirectory.open(folder);
        CheckIndex check = new CheckIndex(directory)) {
      check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_SLOW_CHECKS);
      assertThat(check.checkIndex().clean).isTrue();
    }
  }

  @Test
  void leavesNoFilesOfWhatWasNotCommitted() throws IOException {
    SortedMap<DocumentId, StoredDocument> documents = filled();
    long before = bytes();
    try (CorpusStore store = LuceneCorpusStore.open(folder, TERMS)) {
      RandomDocuments random = new RandomDocuments(2);
      for (int i = 0; i < 100; i++) {
        store.write(random.next(new DocumentId("new" + i), 100));
      }
    }
    assertThat(bytes()).isEqualTo(before);
    try (CorpusReader reader = LuceneCorpusReader.open(folder, TERMS)) {
      CorpusStoreContract.assertHolds(reader, documents, "after the writer was closed");
    }
  }

  private long bytes() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }

  @Test
  void saysWhereNoIndexIsAndMakesNoneForReading() {
    Path missing = folder.resolve("missing");
    assertThatThrownBy(() -> LuceneCorpusReader.open(missing, TERMS))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("run the study first");
    assertThatThrownBy(() -> LuceneCorpusReader.open(folder, TERMS))
        .isInstanceOf(NoSuchFileException.class);
    assertThat(missing).doesNotExist();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void refusesAnIndexOfAnotherProgramOrVersionAndSaysWhatToDo() throws IOException {
    for (Map<String, String> data : List.of(Map.<String, String>of(), Map.of("format", "0"))) {
      try (Directory directory = FSDirectory.open(folder);
          IndexWriter writer =
              new IndexWriter(
                  directory,
                  new IndexWriterConfig().setOpenMode(IndexWriterConfig.OpenMode.CREATE))) {
        writer.addDocument(new Document());
        writer.setLiveCommitData(data.entrySet());
      }
      assertThatThrownBy(() -> LuceneCorpusStore.open(folder, TERMS))
          .isInstanceOf(UnusableStoreException.class)
          .hasMessageContaining("delete this folder")
          .hasMessageContaining(folder.toString());
      assertThatThrownBy(() -> LuceneCorpusReader.open(folder, TERMS))
          .isInstanceOf(UnusableStoreException.class);
    }
  }

  @Test
  void indexesAnewWhereTheTermsOfTheMatchingStreamHaveChanged() throws IOException {
    SortedMap<DocumentId, StoredDocument> documents = filled();
    DocumentQuery rights = DocumentQuery.of(List.of(Phrase.anyOf(Layer.NORMAL, Set.of("rights"))));
    DocumentQuery longer =
        DocumentQuery.of(List.of(Phrase.anyOf(Layer.NORMAL, Set.of("new rights"))));
    Set<DocumentId> found;
    try (CorpusReader reader = LuceneCorpusReader.open(folder, TERMS)) {
      found = reader.candidates(rights);
    }
    assertThat(found).isNotEmpty();
    PrefixedTerms changed = new PrefixedTerms(TERMS);
    try (CorpusReader reader = LuceneCorpusReader.open(folder, changed)) {
      assertThatThrownBy(() -> reader.candidates(longer))
          .hasMessageContaining("run the study again");
      CorpusStoreContract.assertHolds(reader, documents, "reading goes on");
    }
    try (CorpusStore store = LuceneCorpusStore.open(folder, changed)) {
      assertThat(store.candidates(rights)).isEmpty();
      assertThat(store.candidates(longer)).isEqualTo(found);
      CorpusStoreContract.assertHolds(store, documents, "nothing else has changed");
    }
    try (CorpusReader reader = LuceneCorpusReader.open(folder, changed)) {
      assertThat(reader.candidates(longer)).isEqualTo(found);
    }
  }
}
