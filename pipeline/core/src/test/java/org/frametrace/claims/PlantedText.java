package org.frametrace.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.frametrace.model.Alignment;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.CleanText;
import org.frametrace.model.DocumentFacts;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.PageMap;
import org.frametrace.model.Span;
import org.frametrace.model.TokenType;
import org.frametrace.model.Zone;
import org.frametrace.model.ZonedSpan;
import org.frametrace.quantity.FactExtractor;

/** Documents whose text states numbers, read as the program reads them. */
final class PlantedText {

  private PlantedText() {}

  /** Returns a document of a year that has sentences in its body. */
  static MeasuredDocument document(String id, int year, List<String> sentences) {
    return document(id, year, Zone.BODY, sentences);
  }

  /** Returns a document of a year that has sentences of one zone. */
  static MeasuredDocument document(String id, int year, Zone zone, List<String> sentences) {
    MeasuredDocument document =
        new PlantedDocument(id, 400).column("year", Integer.toString(year)).build();
    return document.with(facts(zone, sentences).completed(document.metadata()));
  }

  /** Returns what sentences of a zone state, each token a run without spaces. */
  static DocumentFacts facts(Zone zone, List<String> sentences) {
    String text = String.join(" ", sentences);
    List<TokenType> types = new ArrayList<>();
    List<Integer> begins = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    int[] starts = new int[sentences.size()];
    int at = 0;
    for (int s = 0; s < starts.length; s++) {
      starts[s] = types.size();
      for (String word : sentences.get(s).split(" ", -1)) {
        types.add(new TokenType(word, word, "X", "", ""));
        begins.add(at);
        ends.add(at + word.length());
        at += word.length() + 1;
      }
    }
    byte[] zones = new byte[starts.length];
    Arrays.fill(zones, (byte) List.of(Zone.values()).indexOf(zone));
    List<TokenType> distinct = types.stream().distinct().toList();
    AnnotatedDocument document =
        new AnnotatedDocument(
            distinct,
            types.stream().mapToInt(distinct::indexOf).toArray(),
            begins.stream().mapToInt(Integer::intValue).toArray(),
            ends.stream().mapToInt(Integer::intValue).toArray(),
            starts,
            zones,
            new int[0]);
    CleanText clean =
        new CleanText(
            text,
            List.of(new ZonedSpan(new Span(0, text.length()), zone, "test")),
            Alignment.identity(text.length()));
    return FactExtractor.of(document, clean, new PageMap(true, new int[] {0}));
  }
}
