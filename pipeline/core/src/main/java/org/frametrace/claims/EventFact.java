package org.frametrace.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import org.frametrace.model.Bound;
import org.frametrace.model.DatedEvent;
import org.frametrace.model.DocumentFacts;
import org.frametrace.model.ReferenceDate;

/**
 * An event that a paper dates.
 *
 * @param what the event, in a few words
 * @param name what or who it happened to
 * @param verbs words for the event, of {@link DatedEvent#WORDS}
 * @param year the stated year
 */
public record EventFact(String what, Phrase name, List<String> verbs, int year) implements Fact {

  /** How many characters may stand between the name and the word for the event. */
  private static final int REACH = 100;

  /** Words whose subject does it to something else unless an auxiliary stands before them. */
  private static final Set<String> TRANSITIVE =
      Set.of(
          "founded",
          "established",
          "created",
          "set up",
          "constituted",
          "formed",
          "renamed",
          "launched",
          "opened",
          "inaugurated",
          "introduced",
          "closed",
          "dissolved",
          "discontinued",
          "published",
          "issued",
          "released",
          "adopted",
          "convened",
          "appointed",
          "elected");

  private static final Pattern PASSIVE =
      Pattern.compile(
          "(?:^|.*\\W)(?:was|were|been|is|being|formally|officially|originally|initially|first|then"
              + "|newly)\\s*+$|.*[,(]\\s*+$",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  public EventFact {
    verbs = List.copyOf(verbs);
    if (verbs.isEmpty() || !DatedEvent.WORDS.containsAll(verbs)) {
      throw new IllegalArgumentException("an event has words that are known, found " + verbs);
    }
  }

  @Override
  public String unit() {
    return "year of event";
  }

  @Override
  public double value() {
    return year;
  }

  @Override
  public double tolerance(OptionalDouble ofRule) {
    return 0;
  }

  @Override
  public List<Statement> statements(DocumentFacts facts, OptionalDouble ofRule) {
    List<Statement> statements = new ArrayList<>();
    for (DatedEvent event : facts.events()) {
      if (verbs.contains(event.word()) && happensToIt(event)) {
        ReferenceDate date = event.date();
        boolean holds = date.first() <= year && year <= date.last();
        statements.add(
            new Statement(
                date.first(),
                date.last(),
                date.first() == date.last() ? Bound.EXACT : Bound.RANGE,
                date,
                event.place(),
                date.is(year) ? Agreement.YES : holds ? Agreement.OPEN : Agreement.NO));
      }
    }
    return statements;
  }

  private boolean happensToIt(DatedEvent event) {
    String left = event.place().left();
    int before = name.lastEnd(left);
    if (before >= 0 && left.length() - before <= REACH) {
      String between = left.substring(before);
      return between.indexOf(';') < 0
          && (!TRANSITIVE.contains(event.word()) || PASSIVE.matcher(between).matches());
    }
    String right = event.place().right();
    int after = name.firstStart(right);
    return after >= 0 && after <= REACH / 2 && right.substring(0, after).indexOf(',') < 0;
  }

  @Override
  public boolean same(Statement one, Statement other, OptionalDouble ofRule) {
    return one.low() == other.low() && one.high() == other.high();
  }
}
