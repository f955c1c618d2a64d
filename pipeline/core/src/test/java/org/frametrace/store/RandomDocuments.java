package org.frametrace.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.frametrace.model.Alignment;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.CleanText;
import org.frametrace.model.Digest;
import org.frametrace.model.DocumentId;
import org.frametrace.model.DocumentMetadata;
import org.frametrace.model.Failure;
import org.frametrace.model.PageMap;
import org.frametrace.model.PicturePages;
import org.frametrace.model.Span;
import org.frametrace.model.Stage;
import org.frametrace.model.StageOutcome;
import org.frametrace.model.TokenType;
import org.frametrace.model.Zone;
import org.frametrace.model.ZonedSpan;

/** Makes documents of every shape from a seed, out of few words, so that queries find some. */
public final class RandomDocuments {

  static final List<String> FORMS =
      List.of(
          "Rights",
          "rights",
          "based",
          "managing",
          "Migration",
          "flows",
          "well",
          "-",
          ".",
          ",",
          "ILO",
          "co-operation",
          "Müller",
          "миграция",
          "移民",
          "\uD83D\uDE00",
          "\uD800",
          "n’t");
  static final List<String> TAGS = List.of("NN", "NNS", "NNP", "VBG", "JJ", "HYPH", ".", "-LRB-");

  private final Random random;

  /** Makes the same documents as any other instance with the same seed. */
  public RandomDocuments(long seed) {
    random = new Random(seed);
  }

  /** Returns a document of up to some number of tokens, or one that did not come so far. */
  public StoredDocument next(DocumentId id, int maxTokens) {
    List<StageOutcome> outcomes = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      Optional<Failure> failure =
          random.nextInt(8) > 0
              ? Optional.empty()
              : Optional.of(new Failure(pick(List.of(Failure.Reason.values())), "was »seen«"));
      outcomes.add(new StageOutcome(stage, failure.isEmpty() ? "done" : "failed", failure));
      if (failure.isPresent()) {
        break;
      }
    }
    boolean extracted = outcomes.size() > 2;
    Optional<CleanText> text = Optional.empty();
    Optional<AnnotatedDocument> annotation = Optional.empty();
    if (extracted) {
      StringBuilder characters = new StringBuilder();
      AnnotatedDocument tokens = tokens(random.nextInt(maxTokens + 1), characters);
      text = Optional.of(text(characters.toString()));
      annotation = random.nextInt(5) > 0 ? Optional.of(tokens) : Optional.empty();
    }
    return new StoredDocument(
        id,
        "key " + random.nextInt(1000),
        Digest.of("bytes " + random.nextInt()),
        metadata(),
        outcomes,
        extracted ? Optional.of(pages()) : Optional.empty(),
        text,
        annotation);
  }

  private DocumentMetadata metadata() {
    Map<String, String> columns = new LinkedHashMap<>();
    if (random.nextBoolean()) {
      columns.put("year", String.valueOf(1994 + random.nextInt(6)));
    }
    columns.put("issuer", pick(List.of("IOM", "ILO")));
    if (random.nextBoolean()) {
      columns.put("spalte, \"fünf\"\n", "=cmd|' /C'!A0" + random.nextInt(3));
    }
    if (random.nextInt(10) == 0) {
      columns.put("abstract", "long ".repeat(20_000) + "end");
    }
    return new DocumentMetadata(columns);
  }

  private PageMap pages() {
    if (random.nextBoolean()) {
      return new PageMap(false, new int[] {0});
    }
    int[] start = new int[1 + random.nextInt(5)];
    for (int i = 1; i < start.length; i++) {
      start[i] = start[i - 1] + 1 + random.nextInt(3000);
    }
    PicturePages pictures =
        random.nextBoolean()
            ? PicturePages.NONE
            : new PicturePages(2, OptionalDouble.of(random.nextDouble()), random.nextInt(3));
    return new PageMap(true, start, pictures);
  }

  private AnnotatedDocument tokens(int count, StringBuilder text) {
    List<TokenType> types = new ArrayList<>();
    int[] typeOf = new int[count];
    int[] begin = new int[count];
    int[] end = new int[count];
    int[] sentenceStart = new int[count];
    int sentences = 0;
    for (int i = 0; i < count; i++) {
      TokenType type = type();
      int known = types.indexOf(type);
      if (known < 0) {
        known = types.size();
        types.add(type);
      }
      typeOf[i] = known;
      text.append(" ".repeat(Math.max(0, random.nextInt(4) - 1)));
      begin[i] = text.length();
      text.append(type.form());
      // A few tokens cover other characters than their form has.
      text.append("~".repeat(Math.max(0, random.nextInt(12) - 9)));
      end[i] = text.length();
      if (i == 0 || random.nextInt(6) == 0) {
        sentenceStart[sentences++] = i;
      }
    }
    byte[] zones = new byte[sentences];
    List<Integer> degraded = new ArrayList<>();
    for (int i = 0; i < sentences; i++) {
      zones[i] = (byte) random.nextInt(Zone.values().length);
      if (random.nextInt(10) == 0) {
        degraded.add(i);
      }
    }
    return new AnnotatedDocument(
        types,
        typeOf,
        begin,
        end,
        Arrays.copyOf(sentenceStart, sentences),
        zones,
        degraded.stream().mapToInt(Integer::intValue).toArray());
  }

  private TokenType type() {
    String form = random.nextInt(400) == 0 ? "x".repeat(40_000) : pick(FORMS);
    String lemma = random.nextInt(3) == 0 ? pick(FORMS) : form;
    String noun = random.nextInt(4) == 0 ? pick(FORMS) : "";
    return new TokenType(form, lemma, pick(TAGS), noun, random.nextInt(6) == 0 ? "manage" : "");
  }

  private CleanText text(String text) {
    List<ZonedSpan> paragraphs = new ArrayList<>();
    Alignment.Builder alignment = new Alignment.Builder();
    int original = 0;
    for (int at = 0; at < text.length(); ) {
      int end = Math.min(text.length(), at + 1 + random.nextInt(200));
      Span span = new Span(at, end);
      paragraphs.add(
          new ZonedSpan(span, pick(List.of(Zone.values())), "rule " + random.nextInt(3)));
      int length = random.nextInt(3) == 0 ? random.nextInt(300) : span.length();
      original = Math.max(0, original + random.nextInt(20) - 3);
      alignment.add(span, new Span(original, original + length));
      original += length;
      at = end + random.nextInt(3);
    }
    return new CleanText(text, paragraphs, alignment.build());
  }

  /** Returns a query that some of the documents are likely to satisfy. */
  public DocumentQuery query() {
    List<Phrase> phrases = new ArrayList<>();
    for (int left = random.nextInt(3); left > 0; left--) {
      Layer layer = pick(List.of(Layer.values()));
      List<Set<String>> steps = new ArrayList<>();
      for (int more = 1 + random.nextInt(3); more > 0; more--) {
        Set<String> terms = new HashSet<>();
        for (int term = random.nextInt(8); term > 0; term--) {
          terms.add(term(layer));
        }
        steps.add(terms);
      }
      phrases.add(new Phrase(layer, steps));
    }
    return new DocumentQuery(
        phrases,
        random.nextInt(4) == 0 ? OptionalInt.of(1996) : OptionalInt.empty(),
        random.nextInt(4) == 0 ? OptionalInt.of(1998) : OptionalInt.empty(),
        random.nextInt(4) == 0 ? Map.of("issuer", "IOM") : Map.of());
  }

  private String term(Layer layer) {
    return switch (layer) {
      case WORD -> TestTerms.lower(pick(FORMS));
      case LEMMA -> pick(FORMS);
      case TAG -> pick(TAGS);
      case NORMAL -> random.nextInt(20) == 0 ? "x".repeat(40_000) : TestTerms.normal(pick(FORMS));
    };
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
