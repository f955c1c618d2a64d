package org.frametrace.corenlp;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.frametrace.agency.Dependency;
import org.frametrace.agency.SentenceParser;
import org.jspecify.annotations.Nullable;

/**
 * Parses English sentences with CoreNLP's neural dependency parser into enhanced++ Universal
 * Dependencies. The model, of 14 megabytes, is read when the first sentence is parsed, once.
 */
public final class CoreNlpParser implements SentenceParser {

  /** Raise it when the same sentence yields other dependencies. */
  private static final String VERSION = "1";

  private static final String MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

  private static final Comparator<Dependency> ORDER =
      Comparator.comparingInt(Dependency::dependent)
          .thenComparingInt(Dependency::governor)
          .thenComparing(Dependency::relation);

  private @Nullable DependencyParser parser;

  @Override
  public List<Dependency> parse(List<String> words, List<String> tags) {
    List<TaggedWord> sentence = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      sentence.add(new TaggedWord(words.get(i), tags.get(i)));
    }
    // A word that was copied for a conjunction has the index of its original.
    Set<Dependency> arcs = new LinkedHashSet<>();
    for (TypedDependency arc : parser().predict(sentence).typedDependenciesEnhancedPlusPlus()) {
      arcs.add(new Dependency(arc.gov().index() - 1, arc.dep().index() - 1, arc.reln().toString()));
    }
    return arcs.stream().sorted(ORDER).toList();
  }

  private synchronized DependencyParser parser() {
    if (parser == null) {
      resource();
      // CoreNLP says on standard error that it reads a model, where progress is shown.
      RedwoodConfiguration.errorLevel().apply();
      parser = DependencyParser.loadFromModelFile(MODEL);
    }
    return parser;
  }

  @Override
  public String fingerprint() {
    String version =
        Objects.requireNonNullElse(
            DependencyParser.class.getPackage().getImplementationVersion(), "unversioned");
    try {
      return String.join(
          " ",
          "corenlp",
          VERSION,
          version,
          "english_UD.gz=" + resource().openConnection().getContentLengthLong());
    } catch (IOException e) {
      throw new UncheckedIOException("The parser's model cannot be read", e);
    }
  }

  /** Returns whether the model is on the class path. */
  public boolean isInstalled() {
    return find() != null;
  }

  private static URL resource() {
    URL url = find();
    if (url == null) {
      throw new IllegalStateException(
          "The parser's model "
              + MODEL
              + " is not on the class path; the models jar of CoreNLP for English brings it");
    }
    return url;
  }

  private static @Nullable URL find() {
    return DependencyParser.class.getClassLoader().getResource(MODEL);
  }
}
