package org.frametrace.claims;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;

/** In which years documents say of one name that it stands among the first. */
final class RankYears {

  private final SortedMap<Integer, Set<Agreement>> said = new TreeMap<>();

  void add(int year, Agreement agreement) {
    said.computeIfAbsent(year, y -> EnumSet.noneOf(Agreement.class)).add(agreement);
  }

  /** Returns the verdict on the name if it is claimed of so many years. */
  Verdict verdict(int asked) {
    int yes = years(Agreement.YES).size();
    int no = years(Agreement.NO).size();
    if (yes >= asked && yes > no) {
      return Verdict.SUPPORTED;
    }
    if (yes == 0 && no >= asked) {
      return Verdict.CONTRADICTED;
    }
    return yes + no + disputed().size() >= asked ? Verdict.MIXED : Verdict.INSUFFICIENT_EVIDENCE;
  }

  /** Returns the years of which one thing is said and not its opposite. */
  private SortedSet<Integer> years(Agreement agreement) {
    SortedSet<Integer> years = new TreeSet<>();
    said.forEach(
        (year, all) -> {
          if (all.contains(agreement) && !disputed(all)) {
            years.add(year);
          }
        });
    return years;
  }

  private SortedSet<Integer> disputed() {
    SortedSet<Integer> years = new TreeSet<>();
    said.forEach(
        (year, all) -> {
          if (disputed(all)) {
            years.add(year);
          }
        });
    return years;
  }

  private static boolean disputed(Set<Agreement> all) {
    return all.contains(Agreement.YES) && all.contains(Agreement.NO);
  }

  /** Returns which years say what. */
  String account() {
    List<Integer> open = new ArrayList<>(years(Agreement.OPEN));
    open.removeAll(years(Agreement.YES));
    open.removeAll(years(Agreement.NO));
    StringJoiner account = new StringJoiner(", ");
    account.add("so in " + named(years(Agreement.YES)));
    account.add("not so in " + named(years(Agreement.NO)));
    if (!disputed().isEmpty()) {
      account.add("sources differ on " + named(disputed()));
    }
    if (!open.isEmpty()) {
      account.add("a number but no rank in " + YearRanges.of(new TreeSet<>(open)));
    }
    return account.toString();
  }

  private static String named(SortedSet<Integer> years) {
    return years.isEmpty() ? "no year" : YearRanges.of(years);
  }
}
