package org.frametrace.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.frametrace.measure.Rows.number;
import static org.frametrace.measure.Rows.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.frametrace.lexicon.Nesting;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.DocumentHits;
import org.frametrace.model.DocumentId;
import org.frametrace.model.DocumentMetadata;
import org.frametrace.model.Hit;
import org.frametrace.model.Level;
import org.frametrace.model.NearWords;
import org.frametrace.model.Overlap;
import org.frametrace.model.Span;
import org.frametrace.model.TokenRuns;
import org.frametrace.model.TokenType;
import org.frametrace.model.Zone;
import org.frametrace.statistics.Keyness;
import org.frametrace.statistics.LogLikelihood;
import org.frametrace.study.Period;
import org.frametrace.tables.Table;
import org.junit.jupiter.api.Test;

class TermTablesTest {

  private static final Counting COUNTING =
      Counting.of(
          Set.of(Zone.BODY),
          Level.MAIN,
          Overlap.LONGEST_IN_FRAME,
          List.of(),
          RandomCorpus.ENTRIES,
          Nesting.NONE);

  @Test
  void contentLemmasAreCountedInMeasuredZonesOutsideRecycledText() {
    AnnotatedDocument document =
        document("migrant/NNS worker/NNS be/VBZ here/RB in/IN Geneva/NNP", "annex/NN worker/NN");
    DocumentTerms terms =
        DocumentTerms.of(document, hits(), new TokenRuns(new int[] {0, 1}), COUNTING, true);
    assertThat(count(terms)).isEqualTo(Map.of("worker", 1));
  }

  @Test
  void whatStandsAroundAFrameIsWithinFiveTokensInItsSentenceAndOutsideItsHits() {
    AnnotatedDocument document =
        document(
            "far/JJ one/JJ two/JJ three/JJ four/JJ five/JJ human/JJ right/NNS six/NN human/JJ"
                + " right/NNS seven/NN",
            "next/JJ sentence/NN");
    DocumentTerms terms =
        DocumentTerms.of(
            document,
            hits(hit("rights", 0, 6, 8), hit("rights", 0, 9, 11)),
            TokenRuns.NONE,
            COUNTING,
            true);
    DocumentTerms.Near near = Objects.requireNonNull(terms.near().get("rights"));
    assertThat(near.hits()).isEqualTo(2);
    assertThat(named(near.around(), terms))
        .isEqualTo(
            Map.of("one", 1, "two", 1, "three", 1, "four", 1, "five", 1, "six", 1, "seven", 1));
    assertThat(named(near.within(), terms)).isEqualTo(Map.of("human", 2, "right", 2));
    assertThat(named(near.contexts(), terms))
        .containsExactly(
            List.of("one", "two", "three", "four", "five", "six", "seven"),
            List.of("four", "five", "six", "seven"));
  }

  @Test
  void claimsSeeTheSameContextsAsTheTables() {
    AnnotatedDocument document =
        document(
            "far/JJ one/JJ two/JJ three/JJ four/JJ five/JJ human/JJ right/NNS six/NN human/JJ"
                + " right/NNS seven/NN",
            "next/JJ human/JJ right/NNS Geneva/NNP",
            "annex/NN human/JJ right/NNS");
    DocumentHits hits =
        hits(hit("rights", 0, 6, 8), hit("rights", 0, 9, 11), hit("rights", 1, 13, 15));
    TokenRuns recycled = new TokenRuns(new int[] {4, 5});
    DocumentTerms terms = DocumentTerms.of(document, hits, recycled, COUNTING, true);
    NearWords words = ContextWords.of(document, hits.hits(), recycled, Set.of(Zone.BODY));
    BitSet own = new BitSet();
    hits.hits().forEach(hit -> own.set(hit.tokens().start(), hit.tokens().end()));

    assertThat(hits.hits().stream().map(hit -> words.around(hit, own)))
        .containsExactlyElementsOf(
            named(Objects.requireNonNull(terms.near().get("rights")).contexts(), terms));
    assertThat(words.at(6)).contains("human");
    assertThat(words.at(4)).isEmpty();
    assertThat(words.at(15)).isEmpty();
    assertThat(IntStream.range(0, words.counts().length).boxed())
        .allSatisfy(
            i ->
                assertThat(words.counts()[i])
                    .isEqualTo(count(terms).getOrDefault(words.lemmas().get(i), 0)));
  }

  @Test
  void placeboWordsAreEvenlySpacedContentWordsOutsideTheHitsOfAFrame() {
    AnnotatedDocument document =
        document(
            "one/JJ human/JJ right/NNS two/JJ human/JJ right/NNS three/NN",
            "four/NN the/DT five/JJ six/NN");
    DocumentTerms terms =
        DocumentTerms.of(
            document,
            hits(hit("rights", 0, 1, 3), hit("rights", 0, 4, 6)),
            TokenRuns.NONE,
            COUNTING,
            true);
    DocumentTerms.Near near = Objects.requireNonNull(terms.near().get("rights"));
    // Of six words the second and the fifth: two and five.
    assertThat(named(near.placebo(), terms))
        .containsExactly(List.of("one", "three"), List.of("four", "six"));
  }

  @Test
  void aLemmaThatOneGroupHasMoreOftenIsKeyThere() {
    TermTally tally = new TermTally(List.of("issuer"), List.of(new Period("late", 2005, 2010)));
    // IOM: 6 documents of 20 migrants and 10 reports; ILO: 8 of 2 and 10; one has no issuer.
    for (int i = 0; i < 6; i++) {
      tally.add(metadata("IOM", 2004 + i), terms(20, 10));
    }
    for (int i = 0; i < 8; i++) {
      tally.add(metadata("ILO", 2000), terms(2, 10));
    }
    tally.add(DocumentMetadata.NONE, terms(1000, 0));
    Table table = KeyLemmas.table(tally);
    Map<String, String> row = row(table, "issuer", "IOM", "migrant");
    Keyness expected = Keyness.of(120, 180, 16, 96, 2);
    assertThat(row)
        .containsEntry("count", "120")
        .containsEntry("rest_count", "16")
        .containsEntry("per_million", "666667")
        .containsEntry("documents", "6")
        .containsEntry("rest_documents", "8");
    assertThat(number(row, "log_ratio")).isEqualTo(expected.logRatio(), within(1e-5));
    assertThat(number(row, "log_ratio_low")).isEqualTo(expected.conservative(), within(1e-5));
    assertThat(number(row, "g2")).isEqualTo(expected.g2(), within(1e-3));
    assertThat(number(row, "bic")).isEqualTo(expected.bic(), within(1e-3));
    assertThat(table.rows())
        .extracting(cells -> cells.subList(0, 3))
        .containsExactly(
            List.of("issuer", "ILO", "report"),
            List.of("issuer", "IOM", "migrant"),
            List.of("period", "late", "migrant"));
    // Those of 2005 to 2009, against the other nine that have a year.
    assertThat(row(table, "period", "late", "migrant"))
        .containsEntry("count", "100")
        .containsEntry("rest_count", "36")
        .containsEntry("rest_documents", "9");
  }

  @Test
  void aLemmaOfFourDocumentsHasNoRow() {
    TermTally tally = new TermTally(List.of("issuer"), List.of());
    for (int i = 0; i < 4; i++) {
      tally.add(metadata("IOM", 2000), terms(50, 10));
    }
    for (int i = 0; i < 8; i++) {
      tally.add(metadata("ILO", 2000), terms(0, 10));
    }
    assertThat(KeyLemmas.table(tally).rows()).noneMatch(row -> row.contains("migrant"));
  }

  @Test
  void collocatesAreThoseOfTheirTable() {
    TermTally tally = new TermTally(List.of(), List.of());
    for (int i = 0; i < 6; i++) {
      // Around: protect. Within: human, right. Elsewhere: protect, and twice report.
      AnnotatedDocument document =
          document("protect/VB human/JJ right/NNS", "protect/VB report/NN report/NN right/NN");
      tally.add(
          metadata("IOM", 2000),
          DocumentTerms.of(document, hits(hit("rights", 0, 1, 3)), TokenRuns.NONE, COUNTING, true));
    }
    Table table = Collocates.table(tally, Overlap.ALL);
    assertThat(table.rows()).hasSize(1);
    Map<String, String> row = row(table, "rights", "protect");
    assertThat(row)
        .containsEntry("hits", "6")
        .containsEntry("count", "12")
        .containsEntry("together", "6")
        // 6 words around, 12 of 30 outside the hits are this one
        .containsEntry("expected", "2.4")
        .containsEntry("documents", "6");
    assertThat(number(row, "log_dice"))
        .isEqualTo(14 + Math.log(12.0 / 18) / Math.log(2), within(1e-4));
    assertThat(number(row, "log_likelihood"))
        .isEqualTo(LogLikelihood.table(6, 0, 6, 18), within(1e-4));
  }

  private static DocumentTerms terms(int migrants, int reports) {
    return new DocumentTerms(
        List.of("migrant", "report"), new int[] {migrants, reports}, new TreeMap<>());
  }

  private static DocumentMetadata metadata(String issuer, int year) {
    return DocumentMetadata.NONE.with("issuer", issuer).with("year", Integer.toString(year));
  }

  private static Map<String, Integer> count(DocumentTerms terms) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (int i = 0; i < terms.counts().length; i++) {
      if (terms.counts()[i] > 0) {
        counts.put(i, terms.counts()[i]);
      }
    }
    return named(counts, terms);
  }

  private static Map<String, Integer> named(Map<Integer, Integer> counts, DocumentTerms terms) {
    Map<String, Integer> named = new TreeMap<>();
    counts.forEach((lemma, count) -> named.put(terms.lemmas().get(lemma), count));
    return named;
  }

  private static List<List<String>> named(int[][] contexts, DocumentTerms terms) {
    return Arrays.stream(contexts)
        .map(context -> Arrays.stream(context).mapToObj(terms.lemmas()::get).toList())
        .toList();
  }

  private static Hit hit(String frame, int sentence, int start, int end) {
    return new Hit(frame, "E1", Level.NARROW, sentence, new Span(start, end), Zone.BODY, 0);
  }

  private static DocumentHits hits(Hit... hits) {
    return new DocumentHits(new DocumentId("d"), new TreeMap<>(), List.of(hits));
  }

  /** Makes a document of sentences of lemmas with their tags; annex/NN begins an annex. */
  private static AnnotatedDocument document(String... sentences) {
    List<TokenType> types = new ArrayList<>();
    int[] starts = new int[sentences.length];
    byte[] zones = new byte[sentences.length];
    for (int s = 0; s < sentences.length; s++) {
      starts[s] = types.size();
      boolean annex = sentences[s].startsWith("annex/");
      zones[s] = (byte) List.of(Zone.values()).indexOf(annex ? Zone.ANNEX : Zone.BODY);
      for (String token : sentences[s].split(" ", -1)) {
        int slash = token.indexOf('/');
        String lemma = token.substring(0, slash);
        types.add(new TokenType(lemma, lemma, token.substring(slash + 1), "", ""));
      }
    }
    int[] places = IntStream.range(0, types.size()).toArray();
    return new AnnotatedDocument(types, places, places, places, starts, zones, new int[0]);
  }
}
