package org.frametrace.cli;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.Version;
import org.apache.tika.Tika;
import org.frametrace.agency.SentenceParser;
import org.frametrace.annotate.Annotator;
import org.frametrace.corenlp.CoreNlpAnnotator;
import org.frametrace.corenlp.CoreNlpParser;
import org.frametrace.corenlp.ModelLanguage;
import org.frametrace.extract.Extractor;
import org.frametrace.language.LanguageIdentifier;
import org.frametrace.lucene.LuceneCorpusReader;
import org.frametrace.lucene.LuceneCorpusStore;
import org.frametrace.model.Digest;
import org.frametrace.run.Adapters;
import org.frametrace.store.CorpusReader;
import org.frametrace.store.CorpusStore;
import org.frametrace.store.IndexTerms;
import org.frametrace.study.AnnotateSettings;
import org.frametrace.study.ExtractSettings;
import org.frametrace.tika.OptimaizeLanguageIdentifier;
import org.frametrace.tika.TextRecognition;
import org.frametrace.tika.WorkerExtractor;

/** Joins the core with Tika, CoreNLP and Lucene on one machine. */
final class LocalAdapters implements Adapters {

  @Override
  public Extractor extractor(ExtractSettings settings, int workers) {
    return new WorkerExtractor(settings, workers);
  }

  @Override
  public String extractorFingerprint(ExtractSettings settings) {
    try (WorkerExtractor extractor = new WorkerExtractor(settings, 1)) {
      return extractor.fingerprint();
    }
  }

  @Override
  public String ocrFingerprint(ExtractSettings settings) {
    return TextRecognition.find(settings.ocr()).fingerprint();
  }

  @Override
  public LanguageIdentifier languageIdentifier() {
    return new OptimaizeLanguageIdentifier();
  }

  @Override
  public Annotator annotator(AnnotateSettings settings) {
    return coreNlp(settings);
  }

  @Override
  public SentenceParser parser() {
    return new CoreNlpParser();
  }

  @Override
  public String annotatorFingerprint(AnnotateSettings settings) {
    return coreNlp(settings).fingerprint();
  }

  private static CoreNlpAnnotator coreNlp(AnnotateSettings settings) {
    String code = settings.languages().getFirst();
    ModelLanguage language =
        ModelLanguage.of(code)
            .orElseThrow(() -> new IllegalArgumentException("no tagger reads '" + code + "'"));
    return new CoreNlpAnnotator(language, settings.maxSentenceTokens());
  }

  @Override
  public CorpusStore openStore(Path folder, IndexTerms terms) throws IOException {
    return LuceneCorpusStore.open(folder, terms);
  }

  @Override
  public CorpusReader openReader(Path folder, IndexTerms terms) throws IOException {
    return LuceneCorpusReader.open(folder, terms);
  }

  @Override
  public Map<String, String> versions() {
    Map<String, String> versions = new LinkedHashMap<>();
    versions.put("frametrace", "0.1.0 " + code().substring(0, 12));
    versions.put("java", Runtime.version().feature() + "");
    versions.put("tika", Tika.getString().replace("Apache Tika ", ""));
    versions.put("corenlp", jarVersion(StanfordCoreNLP.class));
    versions.put("lucene", Version.LATEST.toString());
    return versions;
  }

  /** Names the program's own code, so that a change of it is a reason to compute again. */
  private static String code() {
    List<String> jars =
        Arrays.stream(System.getProperty("java.class.path", "").split(java.io.File.pathSeparator))
            .filter(entry -> Path.of(entry).getFileName().toString().startsWith("frametrace-"))
            .sorted()
            .toList();
    StringBuilder digests = new StringBuilder();
    for (String jar : jars) {
      try {
        digests.append(Digest.of(Files.readAllBytes(Path.of(jar))).hex());
      } catch (IOException e) {
        digests.append(jar);
      }
    }
    return Digest.of(digests.toString()).hex();
  }

  private static String jarVersion(Class<?> type) {
    String jar =
        Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath())
            .getFileName()
            .toString();
    return jar.replaceAll("^.*-([0-9][0-9.]*)\\.jar$", "$1");
  }
}
