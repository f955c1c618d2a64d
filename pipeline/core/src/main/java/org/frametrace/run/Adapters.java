package org.frametrace.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.frametrace.agency.SentenceParser;
import org.frametrace.annotate.Annotator;
import org.frametrace.extract.Extractor;
import org.frametrace.language.LanguageIdentifier;
import org.frametrace.store.CorpusReader;
import org.frametrace.store.CorpusStore;
import org.frametrace.store.IndexTerms;
import org.frametrace.study.AnnotateSettings;
import org.frametrace.study.ExtractSettings;

/**
 * Makes the parts that stand on frameworks. A run asks for each when it first needs it, because a
 * model takes a second to load and a run without new documents needs none.
 */
public interface Adapters {

  /**
   * Makes the extractor.
   *
   * @param workers how many documents it reads at the same time
   */
  Extractor extractor(ExtractSettings settings, int workers) throws IOException;

  /** Returns the fingerprint of the extractor that {@link #extractor} would make. */
  String extractorFingerprint(ExtractSettings settings);

  /**
   * Returns what the text of pages that are pictures depends on: the program that recognises it,
   * its version, its languages and its limits, or that there is none.
   */
  String ocrFingerprint(ExtractSettings settings);

  /** Makes the language identifier. */
  LanguageIdentifier languageIdentifier() throws IOException;

  /** Makes the annotator. */
  Annotator annotator(AnnotateSettings settings) throws IOException;

  /** Makes the parser of English sentences; its model is read when the first is parsed. */
  SentenceParser parser();

  /** Returns the fingerprint of the annotator that {@link #annotator} would make. */
  String annotatorFingerprint(AnnotateSettings settings);

  /**
   * Opens the store for a run, or makes it where there is none.
   *
   * @param folder where it lies
   * @param terms the terms under which its words can be searched
   */
  CorpusStore openStore(Path folder, IndexTerms terms) throws IOException;

  /** Opens the store for reading, beside a run if need be. */
  CorpusReader openReader(Path folder, IndexTerms terms) throws IOException;

  /** Returns the versions of program and libraries, by name. */
  Map<String, String> versions();
}
