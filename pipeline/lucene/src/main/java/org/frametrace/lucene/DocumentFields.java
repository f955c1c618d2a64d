package org.frametrace.lucene;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.DocumentId;
import org.frametrace.model.TokenType;
import org.frametrace.store.IndexTerms;
import org.frametrace.store.Layer;
import org.frametrace.store.StoredDocument;
import org.frametrace.store.StreamTerms;

/**
 * Turns a document into a Lucene document.
 *
 * <p>The three parts that are read apart are binary doc values: Lucene neither compresses them nor
 * reads one to get at another. Fetching tokens takes a fourteenth of the time that stored fields
 * take, so that the decoding is what counts; the index is a fifth larger for it. The rest is the
 * inverted index, which finds documents and never gives them back.
 */
final class DocumentFields {

  static final String ID = "id";
  static final String SUMMARY = "summary";
  static final String TEXT = "text";
  static final String TOKENS = "tokens";
  static final String YEAR = "year";
  static final String METADATA = "metadata";

  private static final FieldType POSITIONS = new FieldType();

  static {
    POSITIONS.setTokenized(true);
    POSITIONS.setOmitNorms(true);
    POSITIONS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    POSITIONS.freeze();
  }

  private DocumentFields() {}

  static Document of(StoredDocument stored, IndexTerms terms) {
    Document document = new Document();
    document.add(new StringField(ID, Terms.of(stored.id()), Field.Store.NO));
    document.add(new BinaryDocValuesField(SUMMARY, SummaryBlob.write(stored)));
    stored
        .text()
        .ifPresent(
            text ->
                document.add(new BinaryDocValuesField(TEXT, TextBlob.write(stored.id(), text))));
    stored.metadata().year().ifPresent(y -> document.add(new LongField(YEAR, y, Field.Store.NO)));
    stored
        .metadata()
        .columns()
        .forEach(
            (name, value) ->
                document.add(
                    new StringField(METADATA, Terms.ofColumn(name, value), Field.Store.NO)));
    stored
        .annotation()
        .ifPresent(annotation -> addTokens(stored.id(), annotation, terms, document));
    return document;
  }

  private static void addTokens(
      DocumentId id, AnnotatedDocument annotation, IndexTerms terms, Document document) {
    document.add(new BinaryDocValuesField(TOKENS, TokenBlob.write(id, annotation)));
    addLayer(document, Layer.WORD, annotation, type -> type.form().toLowerCase(Locale.ROOT));
    addLayer(document, Layer.LEMMA, annotation, TokenType::lemma);
    addLayer(document, Layer.TAG, annotation, TokenType::tag);
    StreamTerms normal = terms.of(annotation);
    List<Set<String>> ofType = normal.ofType();
    if (ofType.size() != annotation.types().size()) {
      throw new IllegalArgumentException(
          "each token type has a set of terms, found "
              + ofType.size()
              + " for "
              + annotation.types().size()
              + " types");
    }
    BytesRef[][] encoded = new BytesRef[ofType.size()][];
    for (int i = 0; i < encoded.length; i++) {
      encoded[i] = ofType.get(i).stream().map(Terms::of).toArray(BytesRef[]::new);
    }
    addLayer(document, Layer.NORMAL, new LayerStream(annotation, encoded, normal.dropped()));
  }

  private static void addLayer(
      Document document,
      Layer layer,
      AnnotatedDocument annotation,
      Function<TokenType, String> term) {
    BytesRef[][] encoded = new BytesRef[annotation.types().size()][];
    for (int i = 0; i < encoded.length; i++) {
      encoded[i] = new BytesRef[] {Terms.of(term.apply(annotation.types().get(i)))};
    }
    addLayer(document, layer, new LayerStream(annotation, encoded, new BitSet()));
  }

  private static void addLayer(Document document, Layer layer, LayerStream stream) {
    document.add(new Field(Terms.field(layer), stream, POSITIONS));
  }
}
