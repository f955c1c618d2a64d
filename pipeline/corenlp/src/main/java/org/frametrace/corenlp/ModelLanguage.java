package org.frametrace.corenlp;

import edu.stanford.nlp.international.french.process.FrenchTokenizer;
import edu.stanford.nlp.international.spanish.process.SpanishTokenizer;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * The languages that CoreNLP reads here, each with its tokenizer, its tagger and its way to lemmas.
 * The models of all but English are optional.
 */
public enum ModelLanguage {
  /** Penn Treebank tokens and tags; lemmas. */
  ENGLISH("en", 475, "english-left3words-distsim.tagger"),
  /** Tokens and tags of Universal Dependencies (GSD), contractions kept whole; no lemmas. */
  FRENCH("fr", 281, "french-ud.tagger"),
  /**
   * Tokens and tags of Universal Dependencies (AnCora), clitics kept with their verb; no lemmas.
   */
  SPANISH("es", 222, "spanish-ud.tagger");

  private static final String CONTRACTIONS = "edu/stanford/nlp/models/mwt/";

  // Characters which cannot be part of a token are left out without a message on standard error;
  // all else is as the pipelines of CoreNLP have it by default.
  private static final String OPTIONS = "invertible,untokenizable=noneDelete";

  private final String code;
  private final int megabytes;
  private final String taggerName;

  ModelLanguage(String code, int megabytes, String taggerName) {
    this.code = code;
    this.megabytes = megabytes;
    this.taggerName = taggerName;
  }

  /** Returns the language with an ISO 639-1 code, if CoreNLP reads it. */
  public static Optional<ModelLanguage> of(String code) {
    for (ModelLanguage language : values()) {
      if (language.code.equals(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /** Returns the ISO 639-1 code. */
  public String code() {
    return code;
  }

  /** Returns the English name in lower case, which is also that of the profile with its models. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns how much is downloaded to install its models, in megabytes. */
  public int megabytes() {
    return megabytes;
  }

  /** Returns whether its models are on the class path. */
  public boolean isInstalled() {
    return tagger().isInstalled();
  }

  TaggerModel tagger() {
    return new TaggerModel(taggerName);
  }

  TokenizerFactory<CoreLabel> tokenizers() {
    CoreLabelTokenFactory tokens = new CoreLabelTokenFactory();
    return switch (this) {
      case ENGLISH -> PTBTokenizer.factory(tokens, OPTIONS);
      case FRENCH ->
          FrenchTokenizer.factory(
              tokens, OPTIONS + ",splitCompounds=false,splitContractions=false,quotes=ORIGINAL");
      case SPANISH -> SpanishTokenizer.factory(tokens, OPTIONS + ",ellipses=ascii,splitAll=false");
    };
  }

  /** Returns the settings by which contractions are split; none where none are. */
  Properties contractions() {
    Properties settings = new Properties();
    switch (this) {
      case ENGLISH -> {}
      case FRENCH -> {
        settings.setProperty("mwt.mappingFile", CONTRACTIONS + "french/french-mwt.tsv");
        settings.setProperty("mwt.pos.model", CONTRACTIONS + "french/french-mwt.tagger");
        settings.setProperty(
            "mwt.statisticalMappingFile", CONTRACTIONS + "french/french-mwt-statistical.tsv");
        settings.setProperty("mwt.preserveCasing", "false");
      }
      case SPANISH ->
          settings.setProperty("mwt.mappingFile", CONTRACTIONS + "spanish/spanish-mwt.tsv");
    }
    return settings;
  }

  /**
   * Returns a paragraph as the tokenizer and the tagger should see it; no character moves. The
   * French tagger learnt straight apostrophes only and takes {@code l’} for no word.
   */
  String prepared(String paragraph) {
    return this == FRENCH ? paragraph.replace('\u2019', '\'') : paragraph;
  }

  Lemmatizer lemmatizer() {
    return this == ENGLISH ? new EnglishLemmatizer() : FormLemmatizer.INSTANCE;
  }
}
