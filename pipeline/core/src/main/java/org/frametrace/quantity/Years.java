package org.frametrace.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the years of a sentence that say when, and not which: no citation, title or symbol. */
final class Years {

  /**
   * An expression for a year or a span of years.
   *
   * @param start its first atom
   * @param end the atom after its last
   * @param first the first year
   * @param last the last year
   */
  record Expression(int start, int end, int first, int last) {
    boolean span() {
      return first < last;
    }
  }

  static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sept",
          "sep",
          "oct",
          "nov",
          "dec",
          "spring",
          "summer",
          "autumn",
          "fall",
          "winter");

  /** Words that may stand before a year with a capital letter. */
  private static final Set<String> CAPITALS =
      Set.of(
          "in",
          "by",
          "since",
          "until",
          "during",
          "from",
          "between",
          "as",
          "for",
          "of",
          "on",
          "at",
          "throughout",
          "before",
          "after",
          "year",
          "years",
          "fy",
          "fiscal",
          "mid",
          "end",
          "early",
          "late",
          "through",
          "to",
          "and",
          "the",
          "over",
          "within",
          "usd",
          "states",
          "members",
          "members'",
          "staff",
          "projects",
          "total");

  /** Words after which a number is a name. */
  static final Set<String> NAMED =
      Set.of(
          "article",
          "articles",
          "art",
          "paragraph",
          "paragraphs",
          "para",
          "paras",
          "resolution",
          "resolutions",
          "decision",
          "table",
          "tables",
          "figure",
          "figures",
          "box",
          "annex",
          "annexes",
          "appendix",
          "chapter",
          "chapters",
          "section",
          "sections",
          "page",
          "pages",
          "p",
          "pp",
          "no",
          "nos",
          "vol",
          "volume",
          "phase",
          "objective",
          "goal",
          "goals",
          "sdg",
          "target",
          "recommendation",
          "recommendations",
          "outcome",
          "output",
          "rule",
          "principle",
          "principles",
          "step",
          "part",
          "footnote",
          "note",
          "see",
          "tel",
          "fax",
          "telephone",
          "question",
          "item",
          "items",
          "session",
          "lot",
          "version",
          "category",
          "tier",
          "level",
          "day",
          "week",
          "quarter",
          "room",
          "aged",
          "age",
          "ages",
          "isbn",
          "issn",
          "document",
          "regulation",
          "directive",
          "protocol",
          "chart",
          "graph",
          "map",
          "series");

  private static final Set<String> TITLES =
      Set.of(
          "agenda",
          "convention",
          "protocol",
          "report",
          "declaration",
          "act",
          "census",
          "edition",
          "regulation",
          "directive",
          "compact",
          "summit",
          "constitution",
          "strategy",
          "guidelines",
          "goals",
          "framework",
          "law",
          "treaty",
          "geneva");

  private final List<Atom> atoms;
  private final List<Expression> found = new ArrayList<>();

  private Years(List<Atom> atoms) {
    this.atoms = atoms;
  }

  /** Returns the expressions of a sentence in order. */
  static List<Expression> of(List<Atom> atoms) {
    Years years = new Years(atoms);
    int at = 0;
    while (at < atoms.size()) {
      at = atoms.get(at).year() ? years.from(at) : at + 1;
    }
    return years.found;
  }

  private int from(int at) {
    int second = second(at);
    if (second > 0) {
      int first = (int) atoms.get(at).value();
      int last = later(first, atoms.get(second));
      if (last > first) {
        found.add(new Expression(at, second + 1, first, last));
        return second + 1;
      }
    }
    if (!cited(at) && !named(at)) {
      int year = (int) atoms.get(at).value();
      found.add(new Expression(at, at + 1, year, year));
    }
    return at + 1;
  }

  /** Returns the atom of a span's last year, or 0 where there is no span. */
  private int second(int at) {
    if (at + 2 >= atoms.size() || !atoms.get(at + 2).number()) {
      return 0;
    }
    Atom link = atoms.get(at + 1);
    Atom last = atoms.get(at + 2);
    boolean shortened = last.text().length() == 2 && last.end() == last.start() + 2;
    if (link.dash() || (link.is("/") && (last.year() || shortened))) {
      return last.year() || shortened ? at + 2 : 0;
    }
    boolean between = link.is("and") && before(at, "between");
    boolean fromTo = link.is("to") || link.is("until") || link.is("through");
    return last.year() && (between || fromTo) ? at + 2 : 0;
  }

  private boolean before(int at, String word) {
    return at > 0 && atoms.get(at - 1).is(word);
  }

  private static int later(int first, Atom last) {
    int year = (int) last.value();
    return last.year() ? year : first / 100 * 100 + year;
  }

  /** Whether the year belongs to a reference: {@code (IOM, 2003)}, {@code Smith (2010)}. */
  private boolean cited(int at) {
    if (at > 0 && atoms.get(at - 1).is("(")) {
      boolean alone = at + 1 < atoms.size() && "):,".contains(atoms.get(at + 1).text());
      return alone && at > 1 && capital(at - 2);
    }
    if (at > 0 && atoms.get(at - 1).is(",")) {
      return at > 1 && open(at) && (capital(at - 2) || atoms.get(at - 2).is("al"));
    }
    return at > 0 && capital(at - 1);
  }

  /** Whether a parenthesis is open that holds nothing but names before the year. */
  private boolean open(int at) {
    for (int i = at - 1; i >= 0 && i >= at - 12; i--) {
      if (atoms.get(i).is("(") || atoms.get(i).is("[")) {
        return true;
      }
      if (atoms.get(i).is(")")) {
        return false;
      }
    }
    return false;
  }

  private boolean capital(int at) {
    Atom atom = atoms.get(at);
    return atom.word()
        && atom.capital()
        && !MONTHS.contains(atom.text())
        && !CAPITALS.contains(atom.text());
  }

  /** Whether the year is the name of something: {@code the 2030 Agenda}, {@code table 2008}. */
  private boolean named(int at) {
    boolean after =
        at + 1 < atoms.size()
            && atoms.get(at + 1).capital()
            && TITLES.contains(atoms.get(at + 1).text());
    return after
        || (at > 0 && atoms.get(at - 1).word() && NAMED.contains(atoms.get(at - 1).text()))
        || (at + 1 < atoms.size()
            && atoms.get(at + 1).is("/")
            && atoms.get(at + 1).start() == atoms.get(at).end());
  }
}
