package org.frametrace.bench.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.util.BytesRef;
import org.frametrace.lexicon.Element;
import org.frametrace.lexicon.GapKind;
import org.frametrace.lexicon.Pattern;
import org.frametrace.lexicon.Sequence;
import org.frametrace.lexicon.Sets;
import org.frametrace.lexicon.Spelling;
import org.frametrace.lexicon.Wildcard;
import org.frametrace.lexicon.WordKind;

/**
 * Writes patterns as Lucene interval queries over the terms of the matching stream. Tags, forms in
 * their own case, gaps over some tokens only and look-arounds have no place there.
 *
 * @param sets the sets that patterns name
 * @param spelling maps their words
 */
record IntervalWriter(Sets sets, Spelling spelling) {

  /** More ways to write out what may be left out are too many. */
  private static final int MOST_WAYS = 64;

  private static final int MOST_EXPANSIONS = 100_000;

  /** Returns the query of a pattern; empty if it cannot be expressed. */
  Optional<IntervalsSource> write(Pattern pattern) {
    return pattern.guards().isEmpty() ? write(pattern.body()) : Optional.empty();
  }

  private Optional<IntervalsSource> write(Sequence sequence) {
    List<List<IntervalsSource>> ways = List.of(List.of());
    for (int i = 0; i < sequence.elements().size(); i++) {
      Element element = sequence.elements().get(i);
      Element.Gap gap = new Element.Gap(GapKind.ANY, 0, 1);
      boolean afterGap = element instanceof Element.Gap;
      if (afterGap) {
        gap = (Element.Gap) element;
        if (gap.kind() != GapKind.ANY || ++i == sequence.elements().size()) {
          return Optional.empty();
        }
        element = sequence.elements().get(i);
      }
      int min = 1;
      int max = 1;
      Element once = element;
      if (element instanceof Element.Repeat repeat) {
        min = repeat.min();
        max = repeat.max();
        once = repeat.element();
      }
      Optional<IntervalsSource> source = write(once);
      boolean gapBeforeWhatMayMiss = afterGap && min == 0;
      if (source.isEmpty() || gapBeforeWhatMayMiss || ways.size() * (max - min + 1) > MOST_WAYS) {
        return Optional.empty();
      }
      List<List<IntervalsSource>> longer = new ArrayList<>();
      for (List<IntervalsSource> way : ways) {
        for (int times = min; times <= max; times++) {
          List<IntervalsSource> next = new ArrayList<>(way);
          for (int time = 0; time < times; time++) {
            next.add(time == 0 && afterGap ? behind(gap, source.get()) : source.get());
          }
          longer.add(next);
        }
      }
      ways = longer;
    }
    return Optional.of(
        any(
            ways.stream()
                .filter(way -> !way.isEmpty())
                .map(way -> Intervals.phrase(way.toArray(IntervalsSource[]::new)))
                .toList()));
  }

  /** A gap is written as what follows it, longer to the left by each number of tokens in turn. */
  private static IntervalsSource behind(Element.Gap gap, IntervalsSource next) {
    List<IntervalsSource> lengths = new ArrayList<>();
    for (int tokens = gap.min(); tokens <= gap.max(); tokens++) {
      lengths.add(tokens == 0 ? next : Intervals.extend(next, tokens, 0));
    }
    return any(lengths);
  }

  private Optional<IntervalsSource> write(Element element) {
    return switch (element) {
      case Element.Literal literal -> word(literal);
      case Element.SetReference set when set.tag().isEmpty() ->
          all(sets.words(set.name()).stream().map(this::word).toList());
      case Element.Group group when group.tag().isEmpty() ->
          all(group.alternatives().stream().map(this::write).toList());
      default -> Optional.empty();
    };
  }

  private Optional<IntervalsSource> word(Element.Literal literal) {
    if (literal.tag().isPresent() || literal.kind() == WordKind.SURFACE) {
      return Optional.empty();
    }
    BytesRef term = new BytesRef(spelling.normalise(literal.word()));
    return Optional.of(
        Wildcard.in(literal.word())
            ? Intervals.wildcard(term, MOST_EXPANSIONS)
            : Intervals.term(term));
  }

  private static Optional<IntervalsSource> all(List<Optional<IntervalsSource>> sources) {
    return sources.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : Optional.of(any(sources.stream().flatMap(Optional::stream).toList()));
  }

  private static IntervalsSource any(List<IntervalsSource> sources) {
    return sources.size() == 1 ? sources.getFirst() : Intervals.or(sources);
  }
}
