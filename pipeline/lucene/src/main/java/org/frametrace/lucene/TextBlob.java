package org.frametrace.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;
import org.frametrace.model.Alignment;
import org.frametrace.model.CleanText;
import org.frametrace.model.DocumentId;
import org.frametrace.model.Span;
import org.frametrace.model.Zone;
import org.frametrace.model.ZonedSpan;

/** The stored form of a cleaned text with its paragraphs and its alignment, compressed. */
final class TextBlob {

  /** What many paragraphs have in common. */
  private record Kind(Zone zone, String rule, String language) {
    static Kind of(ZonedSpan paragraph) {
      return new Kind(paragraph.zone(), paragraph.rule(), paragraph.language());
    }
  }

  private TextBlob() {}

  static BytesRef write(DocumentId id, CleanText text) {
    BlobWriter out = new BlobWriter();
    out.text(text.text());
    Map<Kind, Integer> kinds = new LinkedHashMap<>();
    for (ZonedSpan paragraph : text.paragraphs()) {
      kinds.putIfAbsent(Kind.of(paragraph), kinds.size());
    }
    out.number(kinds.size());
    for (Kind kind : kinds.keySet()) {
      out.text(kind.zone().name());
      out.text(kind.rule());
      out.text(kind.language());
    }
    out.number(text.paragraphs().size());
    int last = 0;
    for (ZonedSpan paragraph : text.paragraphs()) {
      out.number(paragraph.span().start() - last);
      out.number(paragraph.span().length());
      out.number(kinds.getOrDefault(Kind.of(paragraph), 0));
      last = paragraph.span().end();
    }
    writeAlignment(text.alignment().packed(), out);
    return out.sealCompressed(id.path());
  }

  static CleanText read(DocumentId id, BytesRef sealed) throws IOException {
    BlobReader in = BlobReader.openCompressed(sealed, id.path());
    String text = in.text();
    Kind[] kinds = new Kind[in.count()];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = new Kind(Zone.valueOf(in.text()), in.text(), in.text());
    }
    int count = in.count();
    List<ZonedSpan> paragraphs = new ArrayList<>(count);
    int last = 0;
    for (int i = 0; i < count; i++) {
      int start = last + in.number();
      last = start + in.number();
      Kind kind = kinds[in.number()];
      paragraphs.add(
          new ZonedSpan(new Span(start, last), kind.zone(), kind.rule(), kind.language()));
    }
    int[] packed = readAlignment(in);
    in.finish();
    return new CleanText(text, paragraphs, Alignment.unpack(packed));
  }

  private static void writeAlignment(int[] packed, BlobWriter out) {
    out.number(packed.length / 4);
    int derived = 0;
    int original = 0;
    for (int i = 0; i < packed.length; i += 4) {
      int length = packed[i + 1] - packed[i];
      out.number(packed[i] - derived);
      out.number(length);
      out.signed(packed[i + 2] - original);
      out.signed(packed[i + 3] - packed[i + 2] - length);
      derived = packed[i + 1];
      original = packed[i + 3];
    }
  }

  private static int[] readAlignment(BlobReader in) throws IOException {
    int[] packed = new int[Math.multiplyExact(4, in.count())];
    int derived = 0;
    int original = 0;
    for (int i = 0; i < packed.length; i += 4) {
      packed[i] = derived + in.number();
      int length = in.number();
      packed[i + 1] = packed[i] + length;
      packed[i + 2] = original + in.signed();
      packed[i + 3] = packed[i + 2] + length + in.signed();
      derived = packed[i + 1];
      original = packed[i + 3];
    }
    return packed;
  }
}
