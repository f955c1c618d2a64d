package org.frametrace.quantity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.CleanText;
import org.frametrace.model.DatedEvent;
import org.frametrace.model.DocumentFacts;
import org.frametrace.model.PageMap;
import org.frametrace.model.Quantity;
import org.frametrace.model.Span;
import org.frametrace.model.TextPlace;
import org.frametrace.model.Zone;

/** Finds the quantities and dated events of a document. Safe for use by several threads. */
public final class FactExtractor {

  /** Raised whenever the same text yields other facts. */
  public static final String VERSION = "4";

  /** Longer sentences are no prose; what follows is not read. */
  private static final int LONGEST_SENTENCE = 4000;

  /** How many characters of the sentence are kept on either side of a place. */
  private static final int CONTEXT = 300;

  /** Zones that say nothing about the world: lists of titles, and what is printed on each page. */
  private static final Set<Zone> PASSED_OVER =
      EnumSet.of(Zone.CONTENTS, Zone.BIBLIOGRAPHY, Zone.RUNNING, Zone.PAGE_NUMBER);

  private static final Set<String> NUMBER_WORDS =
      Set.of(
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty",
          "thirty",
          "forty",
          "fifty",
          "sixty",
          "seventy",
          "eighty",
          "ninety",
          "hundred",
          "thousand",
          "million",
          "billion");

  private final AnnotatedDocument document;
  private final CleanText text;
  private final PageMap pages;
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<DatedEvent> events = new ArrayList<>();

  private FactExtractor(AnnotatedDocument document, CleanText text, PageMap pages) {
    this.document = document;
    this.text = text;
    this.pages = pages;
  }

  /**
   * Returns what a document states.
   *
   * @param document its tokens
   * @param text the cleaned text that these refer to
   * @param pages where its pages start
   */
  public static DocumentFacts of(AnnotatedDocument document, CleanText text, PageMap pages) {
    FactExtractor extractor = new FactExtractor(document, text, pages);
    extractor.run();
    return new DocumentFacts(extractor.quantities, extractor.events);
  }

  private void run() {
    boolean[] numeric = numericTypes();
    TableRows rows = new TableRows();
    for (int sentence = 0; sentence < document.sentences(); sentence++) {
      Zone zone = document.zone(sentence);
      boolean table = zone == Zone.TABLE;
      if (!table) {
        rows.leave();
      }
      if (!PASSED_OVER.contains(zone) && hasNumber(sentence, numeric)) {
        read(sentence, table, rows);
      }
    }
  }

  private void read(int sentence, boolean table, TableRows rows) {
    Span characters = document.characters(document.sentence(sentence));
    int end = Math.min(characters.end(), characters.start() + LONGEST_SENTENCE);
    String words = text.text().substring(characters.start(), end);
    List<Atom> atoms = Atoms.of(words, table);
    List<SentenceQuantities.Stated> stated =
        table ? rows.read(atoms) : SentenceQuantities.of(atoms);
    for (SentenceQuantities.Stated q : stated) {
      TextPlace place = place(sentence, characters.start(), words, q.start(), q.end());
      quantities.add(new Quantity(q.low(), q.high(), q.bound(), q.unit(), q.date(), place));
    }
    for (Events.Stated e : table ? List.<Events.Stated>of() : Events.of(atoms)) {
      TextPlace place = place(sentence, characters.start(), words, e.start(), e.end());
      events.add(new DatedEvent(e.word(), e.date(), place));
    }
  }

  private TextPlace place(int sentence, int offset, String words, int start, int end) {
    Span original = text.alignment().original(new Span(offset + start, offset + end));
    return new TextPlace(
        sentence,
        tokens(sentence, offset + start, offset + end),
        document.zone(sentence),
        pages.pageOf(original.start()),
        words.substring(Math.max(0, start - CONTEXT), start),
        words.substring(start, end),
        words.substring(end, Math.min(words.length(), end + CONTEXT)));
  }

  private Span tokens(int sentence, int start, int end) {
    Span all = document.sentence(sentence);
    int first = all.start();
    while (first + 1 < all.end() && document.end()[first] <= start) {
      first++;
    }
    int last = first + 1;
    while (last < all.end() && document.begin()[last] < end) {
      last++;
    }
    return new Span(first, last);
  }

  private boolean hasNumber(int sentence, boolean[] numeric) {
    Span tokens = document.sentence(sentence);
    for (int token = tokens.start(); token < tokens.end(); token++) {
      if (numeric[document.typeOf()[token]]) {
        return true;
      }
    }
    return false;
  }

  private boolean[] numericTypes() {
    boolean[] numeric = new boolean[document.types().size()];
    for (int i = 0; i < numeric.length; i++) {
      String form = document.types().get(i).form();
      numeric[i] =
          form.chars().anyMatch(c -> c >= '0' && c <= '9')
              || NUMBER_WORDS.contains(form.toLowerCase(Locale.ROOT));
    }
    return numeric;
  }
}
