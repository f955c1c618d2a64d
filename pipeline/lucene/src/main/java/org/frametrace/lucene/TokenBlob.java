package org.frametrace.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.DocumentId;
import org.frametrace.model.TokenType;

/**
 * The stored form of a document's tokens.
 *
 * <p>Numbers are written as differences from what is usual, so that most take one byte: a token
 * begins where the one before it ended, or one character later, and is as long as its form; the few
 * tokens of other length are listed. A lemma is written as the number of characters that it shares
 * with the form, and the rest.
 */
final class TokenBlob {

  private TokenBlob() {}

  static BytesRef write(DocumentId id, AnnotatedDocument document) {
    BlobWriter out = new BlobWriter();
    writeTypes(document.types(), out);
    out.number(document.tokens());
    for (int type : document.typeOf()) {
      out.number(type);
    }
    writePlaces(document, out);
    out.number(document.sentences());
    int last = 0;
    for (int start : document.sentenceStart()) {
      out.number(start - last);
      last = start;
    }
    out.octets(document.sentenceZone(), document.sentences());
    out.number(document.degraded().length);
    last = 0;
    for (int sentence : document.degraded()) {
      out.signed(sentence - last);
      last = sentence;
    }
    return out.seal(id.path());
  }

  static AnnotatedDocument read(DocumentId id, BytesRef sealed) throws IOException {
    BlobReader in = BlobReader.open(sealed, id.path());
    List<TokenType> types = readTypes(in);
    return read(in, types, types.stream().mapToInt(type -> type.form().length()).toArray());
  }

  /** Reads tokens whose types are known already. */
  static AnnotatedDocument read(DocumentId id, BytesRef sealed, DocumentTypes known)
      throws IOException {
    BlobReader in = BlobReader.open(sealed, id.path());
    in.goTo(known.end());
    return read(in, known.types(), known.lengths());
  }

  private static AnnotatedDocument read(BlobReader in, List<TokenType> types, int[] lengths)
      throws IOException {
    int[] typeOf = new int[in.count()];
    for (int i = 0; i < typeOf.length; i++) {
      typeOf[i] = in.number();
    }
    int[] begin = new int[typeOf.length];
    int[] end = new int[typeOf.length];
    readPlaces(in, lengths, typeOf, begin, end);
    int[] sentenceStart = new int[in.count()];
    int last = 0;
    for (int i = 0; i < sentenceStart.length; i++) {
      last += in.number();
      sentenceStart[i] = last;
    }
    byte[] zone = new byte[sentenceStart.length];
    for (int i = 0; i < zone.length; i++) {
      zone[i] = in.octet();
    }
    int[] degraded = new int[in.count()];
    last = 0;
    for (int i = 0; i < degraded.length; i++) {
      last += in.signed();
      degraded[i] = last;
    }
    in.finish();
    return new AnnotatedDocument(types, typeOf, begin, end, sentenceStart, zone, degraded);
  }

  static void writeTypes(List<TokenType> types, BlobWriter out) {
    Map<String, Integer> tags = new LinkedHashMap<>();
    for (TokenType type : types) {
      tags.putIfAbsent(type.tag(), tags.size());
    }
    out.number(tags.size());
    tags.keySet().forEach(out::text);
    out.number(types.size());
    for (TokenType type : types) {
      boolean further = !type.nounLemma().isEmpty() || !type.verbLemma().isEmpty();
      out.number(2 * tags.getOrDefault(type.tag(), 0) + (further ? 1 : 0));
      out.text(type.form());
      int shared = sharedLength(type.form(), type.lemma());
      out.number(shared);
      out.text(type.lemma().substring(shared));
      if (further) {
        out.text(type.nounLemma());
        out.text(type.verbLemma());
      }
    }
  }

  static List<TokenType> readTypes(BlobReader in) throws IOException {
    String[] tags = new String[in.count()];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = in.text();
    }
    int count = in.count();
    List<TokenType> types = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int tag = in.number();
      String form = in.text();
      int shared = in.number();
      String rest = in.text();
      String lemma =
          shared == form.length() && rest.isEmpty() ? form : form.substring(0, shared) + rest;
      boolean further = (tag & 1) != 0;
      String nounLemma = further ? in.text() : "";
      String verbLemma = further ? in.text() : "";
      types.add(new TokenType(form, lemma, tags[tag >> 1], nounLemma, verbLemma));
    }
    return types;
  }

  private static int sharedLength(String form, String lemma) {
    int length = Math.min(form.length(), lemma.length());
    int shared = 0;
    while (shared < length && form.charAt(shared) == lemma.charAt(shared)) {
      shared++;
    }
    return shared;
  }

  private static void writePlaces(AnnotatedDocument document, BlobWriter out) {
    int last = 0;
    int odd = 0;
    for (int i = 0; i < document.tokens(); i++) {
      out.signed(document.begin()[i] - last);
      last = document.end()[i];
      if (excess(document, i) != 0) {
        odd++;
      }
    }
    out.number(odd);
    last = 0;
    for (int i = 0; i < document.tokens(); i++) {
      if (excess(document, i) != 0) {
        out.number(i - last);
        out.signed(excess(document, i));
        last = i;
      }
    }
  }

  /** Returns by how much a token's place is longer than its form. */
  private static int excess(AnnotatedDocument document, int token) {
    return document.end()[token] - document.begin()[token] - document.type(token).form().length();
  }

  private static void readPlaces(BlobReader in, int[] lengths, int[] typeOf, int[] begin, int[] end)
      throws IOException {
    // The gaps are kept until the odd lengths are known, since each starts from the last end.
    for (int i = 0; i < begin.length; i++) {
      begin[i] = in.signed();
      end[i] = lengths[typeOf[i]];
    }
    int odd = in.count();
    int token = 0;
    for (int i = 0; i < odd; i++) {
      token += in.number();
      end[token] += in.signed();
    }
    int last = 0;
    for (int i = 0; i < begin.length; i++) {
      begin[i] += last;
      end[i] += begin[i];
      last = end[i];
    }
  }
}
