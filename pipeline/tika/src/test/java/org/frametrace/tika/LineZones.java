package org.frametrace.tika;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frametrace.clean.Cleaner;
import org.frametrace.model.CleanText;
import org.frametrace.model.ExtractedText;
import org.frametrace.model.Span;
import org.frametrace.model.Zone;
import org.frametrace.model.ZonedSpan;
import org.frametrace.study.CleanSettings;

/** The zones that the cleaner gave to the raw lines of a document, led back by the alignment. */
final class LineZones {

  /** A zone and the rule that gave it. */
  record Given(Zone zone, String rule) {}

  private final Map<RawPage.Line, Map<Zone, Integer>> letters = new HashMap<>();
  private final Map<RawPage.Line, Map<Zone, String>> rules = new HashMap<>();

  LineZones(ExtractedText text, List<RawPage> pages) {
    RawPage.Line[] lineAt = new RawPage.Line[text.text().length()];
    for (RawPage page : pages) {
      for (RawPage.Line line : page.lines()) {
        Arrays.fill(lineAt, line.span().start(), line.span().end(), line);
      }
    }
    CleanText clean = new Cleaner(CleanSettings.DEFAULT).clean(text);
    for (ZonedSpan paragraph : clean.paragraphs()) {
      for (int i = paragraph.span().start(); i < paragraph.span().end(); i++) {
        if (Character.isLetterOrDigit(clean.text().charAt(i))) {
          Span from = clean.alignment().original(new Span(i, i + 1));
          if (from.length() > 0) {
            count(lineAt[from.start()], paragraph);
          }
        }
      }
    }
  }

  private void count(RawPage.Line line, ZonedSpan paragraph) {
    letters
        .computeIfAbsent(line, l -> new EnumMap<>(Zone.class))
        .merge(paragraph.zone(), 1, Integer::sum);
    rules
        .computeIfAbsent(line, l -> new EnumMap<>(Zone.class))
        .putIfAbsent(paragraph.zone(), paragraph.rule());
  }

  /** Returns the zone of most of a line's letters; of the first in order of zones if two tie. */
  Optional<Given> of(RawPage.Line line) {
    Map<Zone, Integer> counts = letters.get(line);
    if (counts == null) {
      return Optional.empty();
    }
    Zone most = Zone.BODY;
    int votes = 0;
    for (Map.Entry<Zone, Integer> count : counts.entrySet()) {
      if (count.getValue() > votes) {
        most = count.getKey();
        votes = count.getValue();
      }
    }
    String rule = rules.getOrDefault(line, Map.of()).getOrDefault(most, "");
    return Optional.of(new Given(most, rule));
  }
}
