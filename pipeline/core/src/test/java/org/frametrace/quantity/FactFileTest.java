package org.frametrace.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.frametrace.model.Alignment;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.CleanText;
import org.frametrace.model.DocumentFacts;
import org.frametrace.model.DocumentMetadata;
import org.frametrace.model.PageMap;
import org.frametrace.model.Quantity;
import org.frametrace.model.ReferenceDate;
import org.frametrace.model.Span;
import org.frametrace.model.TokenType;
import org.frametrace.model.Zone;
import org.frametrace.model.ZonedSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactFileTest {

  private static final String FIRST = "It was founded in 1951 \ud83d and has 127 member states.";
  private static final String SECOND = "In 2008, it had more than 6,000 staff.";

  @TempDir private Path folder;

  /** Two sentences on two pages, each a token a word. */
  private static DocumentFacts facts(Zone zone) {
    String text = FIRST + "\n\n" + SECOND;
    String[] words = text.split("\\s+");
    int[] begin = new int[words.length];
    int[] end = new int[words.length];
    int[] typeOf = new int[words.length];
    List<TokenType> types = new ArrayList<>();
    int at = 0;
    int second = 0;
    for (int i = 0; i < words.length; i++) {
      begin[i] = text.indexOf(words[i], at);
      at = begin[i] + words[i].length();
      end[i] = at;
      typeOf[i] = i;
      types.add(new TokenType(words[i], words[i], "X", "", ""));
      second = second == 0 && begin[i] > FIRST.length() ? i : second;
    }
    byte number = (byte) List.of(Zone.values()).indexOf(zone);
    AnnotatedDocument document =
        new AnnotatedDocument(
            types,
            typeOf,
            begin,
            end,
            new int[] {0, second},
            new byte[] {number, number},
            new int[0]);
    CleanText clean =
        new CleanText(
            text,
            List.of(
                new ZonedSpan(new Span(0, FIRST.length()), zone, "test"),
                new ZonedSpan(new Span(FIRST.length() + 2, text.length()), zone, "test")),
            Alignment.identity(text.length()));
    PageMap pages = new PageMap(true, new int[] {0, FIRST.length() + 1});
    return FactExtractor.of(document, clean, pages);
  }

  @Test
  void quantitiesAndEventsHavePageTokensAndSentence() {
    DocumentFacts facts = facts(Zone.BODY);
    assertThat(facts.quantities()).hasSize(2);
    assertThat(facts.events()).hasSize(1);
    Quantity staff = facts.quantities().getLast();
    assertThat(staff.place().page()).hasValue(2);
    assertThat(staff.place().sentence()).isEqualTo(1);
    assertThat(staff.place().context()).isEqualTo(SECOND);
    assertThat(staff.place().surface()).isEqualTo("more than 6,000 staff");
    assertThat(staff.place().tokens().length()).isEqualTo(4);
    assertThat(facts.events().getFirst().date().is(1951)).isTrue();
  }

  @Test
  void bibliographiesAndRunningHeadsAreNotRead() {
    assertThat(facts(Zone.BIBLIOGRAPHY)).isEqualTo(DocumentFacts.NONE);
    assertThat(facts(Zone.RUNNING)).isEqualTo(DocumentFacts.NONE);
  }

  @Test
  void whatTheTextDoesNotDateHasTheYearOfTheDocument() {
    DocumentFacts facts = facts(Zone.BODY);
    assertThat(facts.quantities().getFirst().date()).isEmpty();
    DocumentMetadata both = new DocumentMetadata(Map.of("year", "2011", "reference_year", "2010"));
    assertThat(facts.completed(both).quantities().getFirst().date())
        .contains(new ReferenceDate(2010, 2010, ReferenceDate.Source.REFERENCE_YEAR));
    assertThat(facts.completed(new DocumentMetadata(Map.of("year", "2011"))).quantities())
        .extracting(q -> q.date().map(ReferenceDate::first))
        .containsExactly(Optional.of(2011), Optional.of(2008));
    assertThat(facts.completed(DocumentMetadata.NONE)).isEqualTo(facts);
  }

  @Test
  void whatIsKeptReadsBack() throws Exception {
    FactFile file = new FactFile(folder.resolve("store/facts.bin"));
    assertThat(file.read()).isEmpty();
    SortedMap<String, DocumentFacts> facts = new TreeMap<>();
    facts.put("a", facts(Zone.BODY));
    facts.put("b", DocumentFacts.NONE);
    file.write(facts);
    assertThat(file.read()).isEqualTo(facts);
  }

  @Test
  void aDamagedFileHoldsNothing() throws Exception {
    Path path = folder.resolve("facts.bin");
    FactFile file = new FactFile(path);
    file.write(new TreeMap<>(Map.of("a", facts(Zone.BODY))));
    byte[] bytes = Files.readAllBytes(path);
    bytes[bytes.length / 2] ^= 1;
    Files.write(path, bytes);
    assertThat(file.read()).isEmpty();
    Files.write(path, new byte[2]);
    assertThat(file.read()).isEmpty();
  }
}
