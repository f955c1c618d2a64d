package org.frametrace.claims;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.frametrace.claims.NamedNumbers.Named;
import org.frametrace.claims.Selection.Years;
import org.frametrace.model.MeasuredDocument;

/**
 * Whether names stand among the first of all by a number that documents state of them.
 *
 * <p>A document says so of a year if a sentence tells the rank in the world, or if fewer than
 * {@code rank} names have a larger number there, in a sentence that lists the top of all or among
 * {@code enough} names. It says the opposite if so many names have a larger one, or if it tells a
 * lower rank; what a few names without such words say is open, since others may lie above them.
 *
 * <p>One name is supported if {@code inYears} years say so and more than say the opposite;
 * contradicted if no year says so and so many say the opposite; without enough evidence if fewer
 * years say anything; else mixed. A year in which documents differ counts for neither. {@link
 * QuantityRule#joined} joins the names.
 *
 * @param number which numbers are compared
 * @param of the names that are claimed to be among the first, as {@code names} has them first
 * @param names all names that can be compared, each with its forms
 * @param rank the lowest rank that is claimed
 * @param inYears in how many years at least
 * @param span the years that count
 * @param enough so many names in one document and year show a rank without further words
 */
record Rank(
    StatedNumber number,
    List<String> of,
    List<Phrase> names,
    int rank,
    int inYears,
    Years span,
    int enough)
    implements StatedFacts {

  /** What a document says of a name and year. */
  private record Said(Agreement agreement, String note) {}

  Rank {
    of = List.copyOf(of);
    names = List.copyOf(names);
    Set<String> known =
        names.stream().map(n -> n.alternatives().getFirst()).collect(Collectors.toSet());
    if (of.isEmpty() || !known.containsAll(of) || rank < 1 || inYears < 1 || enough <= rank) {
      throw new IllegalArgumentException(
          "names among others and a rank smaller than their number are expected, found "
              + of
              + " and rank "
              + rank
              + " of "
              + enough);
    }
  }

  private List<Named> readings(MeasuredDocument document) {
    if (number.in(document).isEmpty()) {
      return List.of();
    }
    return NamedNumbers.in(document, number, new NameFinder(names)).stream()
        .filter(named -> span.first() <= named.reading().year())
        .filter(named -> named.reading().year() <= span.last())
        .toList();
  }

  @Override
  public StatedEvidence evidence(List<MeasuredDocument> documents, OptionalDouble tolerance) {
    SequencedMap<String, RankYears> years = new LinkedHashMap<>();
    of.forEach(name -> years.put(name, new RankYears()));
    List<StatedSource> sources = new ArrayList<>();
    for (MeasuredDocument document : documents) {
      SortedMap<Integer, List<Named>> byYear = new TreeMap<>();
      readings(document)
          .forEach(n -> byYear.computeIfAbsent(n.reading().year(), y -> new ArrayList<>()).add(n));
      byYear.forEach(
          (year, all) -> {
            Map<String, Said> said = said(all);
            years.forEach(
                (name, ofName) -> {
                  Said one = said.get(name);
                  if (one != null) {
                    ofName.add(year, one.agreement());
                  }
                });
            if (!said.isEmpty()) {
              all.forEach(named -> sources.add(source(named, said)));
            }
          });
    }
    List<Verdict> verdicts = years.values().stream().map(y -> y.verdict(inYears)).toList();
    StringJoiner reason = new StringJoiner("; ");
    years.forEach(
        (name, ofName) ->
            reason.add(name + ": " + ofName.verdict(inYears).label() + ", " + ofName.account()));
    reason.add("asked is rank " + rank + " or better in " + inYears + " years of " + span);
    if (!sources.isEmpty()) {
      reason.add(StatedEvidence.TO_BE_READ);
    }
    return StatedEvidence.of(verdicts, reason.toString(), sources);
  }

  /** What the numbers of one document and year say of the names in question. */
  private Map<String, Said> said(List<Named> all) {
    Map<String, Said> said = new LinkedHashMap<>();
    for (String name : of) {
      if (all.stream().anyMatch(n -> n.name().equals(name))) {
        said.put(name, said(name, all));
      }
    }
    return said;
  }

  private StatedSource source(Named named, Map<String, Said> said) {
    Said one = said.get(named.name());
    String note = one == null ? "beside it" : one.agreement().label() + ", " + one.note();
    return named.reading().source(named.name(), note);
  }

  private Said said(String name, List<Named> all) {
    List<NumberReading> own =
        all.stream().filter(n -> n.name().equals(name)).map(Named::reading).toList();
    double low = own.stream().mapToDouble(NumberReading::low).min().orElseThrow();
    double high = own.stream().mapToDouble(NumberReading::high).max().orElseThrow();
    Map<String, List<NumberReading>> others =
        all.stream()
            .filter(n -> !n.name().equals(name))
            .collect(groupingBy(Named::name, TreeMap::new, mapping(Named::reading, toList())));
    long above =
        others.values().stream().filter(r -> r.stream().allMatch(o -> o.low() > high)).count();
    long lowest =
        1 + others.values().stream().filter(r -> r.stream().anyMatch(o -> o.high() > low)).count();
    int compared = others.size() + 1;
    if (above >= rank) {
      return new Said(Agreement.NO, above + " of " + compared + " names have more");
    }
    for (NumberReading reading : own) {
      Optional<Said> told = told(reading, all, lowest);
      if (told.isPresent()) {
        return told.get();
      }
    }
    return compared >= enough && lowest <= rank
        ? new Said(Agreement.YES, "rank " + lowest + " of " + compared + " names")
        : new Said(Agreement.OPEN, "compared with " + (compared - 1) + " other names only");
  }

  /** What the words of a sentence say about the rank. */
  private Optional<Said> told(NumberReading reading, List<Named> all, long lowest) {
    RankWords words = new RankWords(reading.quantity().place().context());
    long inSentence =
        all.stream()
            .filter(n -> sameSentence(n.reading(), reading))
            .map(Named::name)
            .distinct()
            .count();
    OptionalInt told = inSentence == 1 ? words.rank() : OptionalInt.empty();
    if (told.isPresent()) {
      Agreement agreement = told.getAsInt() <= rank ? Agreement.YES : Agreement.NO;
      return Optional.of(new Said(agreement, "the sentence says rank " + told.getAsInt()));
    }
    OptionalInt atMost = words.atMost();
    if (atMost.isPresent() && atMost.getAsInt() <= rank) {
      String note = "the sentence says among the first " + atMost.getAsInt();
      return Optional.of(new Said(Agreement.YES, note));
    }
    return words.listsTheTop() && inSentence > 1 && lowest <= rank
        ? Optional.of(new Said(Agreement.YES, "rank " + lowest + " in a list of the top"))
        : Optional.empty();
  }

  private static boolean sameSentence(NumberReading one, NumberReading other) {
    return one.quantity().place().sentence() == other.quantity().place().sentence();
  }

  @Override
  public int matches(MeasuredDocument document, View view) {
    return (int) readings(document).stream().filter(named -> of.contains(named.name())).count();
  }

  @Override
  public String label() {
    return "rank of " + String.join(" and ", of) + " by " + number.what();
  }
}
