package org.frametrace.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.frametrace.lexicon.Nesting;
import org.frametrace.model.DocumentHits;
import org.frametrace.model.DocumentId;
import org.frametrace.model.DocumentMetadata;
import org.frametrace.model.Hit;
import org.frametrace.model.Level;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.Overlap;
import org.frametrace.model.Span;
import org.frametrace.model.Zone;
import org.frametrace.model.ZoneSize;
import org.frametrace.study.MeasureSettings;
import org.frametrace.study.Period;

/** Makes documents with hits at random, for tests. */
final class RandomCorpus {

  static final Set<Zone> ZONES = EnumSet.of(Zone.BODY, Zone.HEADING);

  static final List<EntryInfo> ENTRIES =
      List.of(
          new EntryInfo("rights", "RB01", Level.NARROW, "human right"),
          new EntryInfo("rights", "RB02", Level.MAIN, "entitlement"),
          new EntryInfo("rights", "RB09", Level.WIDE, "right"),
          new EntryInfo("development", "DV01", Level.NARROW, "=development"),
          new EntryInfo("identity", "ID01", Level.MAIN, "identity"));

  static final MeasureSettings SETTINGS =
      new MeasureSettings(
          ZONES,
          List.of("issuer", "region"),
          List.of(new Period("early", 1994, 1999), new Period("late", 1998, 2005)),
          List.of("rights", "development"),
          200);

  private static final int SENTENCES = 12;

  private RandomCorpus() {}

  static Counting counting() {
    return Counting.of(
        ZONES,
        Level.MAIN,
        Overlap.LONGEST_IN_FRAME,
        SETTINGS.frameShareOf(),
        ENTRIES,
        Nesting.NONE);
  }

  static List<MeasuredDocument> documents(Random random, int n) {
    List<MeasuredDocument> documents = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      documents.add(document("d" + i + ".txt", random));
    }
    return documents;
  }

  static MeasuredDocument document(String id, Random random) {
    List<Hit> hits = new ArrayList<>();
    Set<Integer> shorts = new TreeSet<>();
    Map<Zone, ZoneSize> sizes = new EnumMap<>(Zone.class);
    Zone[] zones = {Zone.BODY, Zone.BODY, Zone.HEADING, Zone.BIBLIOGRAPHY};
    boolean rich = random.nextInt(4) > 0;
    for (int sentence = 0; sentence < SENTENCES; sentence++) {
      Zone zone = zones[random.nextInt(zones.length)];
      boolean isShort = random.nextInt(4) == 0;
      sizes.merge(
          zone,
          new ZoneSize(isShort ? 3 : 8 + random.nextInt(20), isShort ? 0 : 1),
          ZoneSize::plus);
      int inSentence = rich ? random.nextInt(4) : 0;
      for (int k = 0; k < inSentence; k++) {
        int start = 100 * sentence + random.nextInt(6);
        Span tokens = new Span(start, start + 1 + random.nextInt(3));
        EntryInfo entry = ENTRIES.get(random.nextInt(ENTRIES.size()));
        boolean name = random.nextInt(10) == 0;
        hits.add(
            new Hit(
                entry.frame() + (name ? Hit.NAME_SUFFIX : ""),
                name ? "MK1" : entry.entry(),
                name ? Level.NARROW : entry.level(),
                sentence,
                tokens,
                zone,
                0));
        if (isShort) {
          shorts.add(sentence);
        }
      }
    }
    hits.sort(
        Comparator.comparingInt(Hit::sentence)
            .thenComparingInt(hit -> hit.tokens().start())
            .thenComparing(Hit::frame)
            .thenComparing(Hit::entry));
    DocumentMetadata metadata = DocumentMetadata.NONE;
    if (random.nextInt(5) > 0) {
      metadata = metadata.with("year", Integer.toString(1995 + random.nextInt(8)));
    }
    if (random.nextInt(5) > 0) {
      metadata = metadata.with("issuer", List.of("IOM", "ILO", "=x", "İş").get(random.nextInt(4)));
    }
    return new MeasuredDocument(
        metadata, new DocumentHits(new DocumentId(id), sizes, hits, new TreeSet<>(shorts)));
  }
}
