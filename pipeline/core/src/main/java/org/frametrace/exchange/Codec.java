package org.frametrace.exchange;

import java.util.List;

/** The syntax of one format. */
interface Codec {

  /**
   * Reads the categories at the top. What is wrong is added to the reading's problems.
   *
   * @param text the file's text
   */
  List<Category> read(SourceText text, Reading reading);

  /** Writes a dictionary that fits the format. */
  String write(Dictionary dictionary);

  /** Returns the codec of a format. */
  static Codec of(DictionaryFormat format) {
    return switch (format) {
      case QUANTEDA -> new QuantedaCodec();
      case LIWC -> new LiwcCodec();
      case WORDSTAT -> new WordStatCodec();
      case YOSHIKODER, LEXICODER_2 -> new YoshikoderCodec();
      case LEXICODER_3 -> new FlatCodec("+", "");
      case VBPRO -> new FlatCodec(">>", "<<");
    };
  }
}
