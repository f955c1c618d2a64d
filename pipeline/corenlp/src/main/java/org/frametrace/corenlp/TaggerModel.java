package org.frametrace.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.TabulatedTagger;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** A tagger model of the class path, read when it is first needed. */
final class TaggerModel {

  private static final String FOLDER = "edu/stanford/nlp/models/pos-tagger/";

  private final String name;
  private @Nullable TabulatedTagger tagger;

  TaggerModel(String name) {
    this.name = name;
  }

  /** Returns one tag a token. */
  List<String> tag(List<CoreLabel> sentence) {
    return tagger().tag(sentence);
  }

  private synchronized TabulatedTagger tagger() {
    if (tagger == null) {
      try (InputStream in = resource().openStream()) {
        tagger = new TabulatedTagger(new MaxentTagger(in, new Properties(), false));
      } catch (IOException e) {
        throw new UncheckedIOException("The tagger model " + name + " cannot be read", e);
      }
    }
    return tagger;
  }

  /** Names the library's version and the model, without reading it. */
  String fingerprint() {
    String version =
        Objects.requireNonNullElse(
            MaxentTagger.class.getPackage().getImplementationVersion(), "unversioned");
    try {
      return version + " " + name + "=" + resource().openConnection().getContentLengthLong();
    } catch (IOException e) {
      throw new UncheckedIOException("The tagger model " + name + " cannot be read", e);
    }
  }

  /** Returns whether the class path has the model. */
  boolean isInstalled() {
    return find() != null;
  }

  private URL resource() {
    URL url = find();
    if (url == null) {
      throw new IllegalStateException(
          "The tagger model "
              + name
              + " is not on the class path; the models jar of CoreNLP for its language brings it");
    }
    return url;
  }

  private @Nullable URL find() {
    return MaxentTagger.class.getClassLoader().getResource(FOLDER + name);
  }
}
