package org.frametrace.quantity;

import static org.frametrace.model.QuantityUnit.MEMBER_STATES;
import static org.frametrace.model.QuantityUnit.OBSERVERS;
import static org.frametrace.model.QuantityUnit.OFFICES;
import static org.frametrace.model.QuantityUnit.STAFF;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.frametrace.model.QuantityUnit;

/** Finds the nouns that say what a number counts. */
final class Units {

  /**
   * A unit noun.
   *
   * @param unit what it stands for
   * @param end the atom after its last
   * @param singular whether it can only count one
   */
  record Noun(QuantityUnit unit, int end, boolean singular) {}

  private static final Map<String, QuantityUnit> NOUNS = Words.list("unit", QuantityUnit::valueOf);

  private static final Map<String, QuantityUnit> SINGULAR =
      Words.list("unit-singular", QuantityUnit::valueOf);

  private static final Set<String> STATES = Set.of("states", "countries", "governments", "nations");
  private static final Set<String> STATE = Set.of("state", "country", "government", "nation");
  private static final Set<String> PLACES =
      Set.of("locations", "offices", "missions", "stations", "presences");
  private static final Set<String> BEFORE_PLACES = Set.of("field", "country", "duty", "regional");

  /** Whose members are no states. */
  private static final Set<String> OTHER_MEMBERS =
      Set.of(
          "staff",
          "family",
          "team",
          "community",
          "committee",
          "board",
          "crew",
          "household",
          "council",
          "group",
          "working",
          "panel",
          "assembly",
          "parliament",
          "congress",
          "cabinet",
          "gang",
          "commission",
          "faculty",
          "network",
          "party",
          "band",
          "club",
          "diaspora",
          "society",
          "church",
          "military",
          "army",
          "focus",
          "associate",
          "cooperative",
          "unit",
          "female",
          "male",
          "women",
          "union",
          "association",
          "cluster",
          "consortium",
          "youth");

  private static final Set<String> OTHER_OBSERVERS =
      Set.of("election", "electoral", "military", "independent", "international", "ceasefire");

  private static final Set<String> ORGANISATION =
      Set.of("organization", "organisation", "iom", "agency");

  private final List<Atom> atoms;

  Units(List<Atom> atoms) {
    this.atoms = atoms;
  }

  /** Returns the noun that begins at an atom, if one does. */
  Optional<Noun> at(int start) {
    Atom atom = atoms.get(start);
    if (!atom.word()) {
      return Optional.empty();
    }
    return switch (atom.text()) {
      case "member" -> ofMembers(start);
      case "members" -> members(start);
      case "observer" ->
          wordAt(start + 1, STATES)
              ? Optional.of(new Noun(OBSERVERS, start + 2, false))
              : Optional.empty();
      case "observers" ->
          wordAt(start - 1, OTHER_OBSERVERS)
              ? Optional.empty()
              : Optional.of(new Noun(OBSERVERS, start + 1, false));
      default -> BEFORE_PLACES.contains(atom.text()) ? places(start) : plain(start);
    };
  }

  private Optional<Noun> ofMembers(int start) {
    // "member and observer states": the head stands further on.
    if (wordAt(start + 1, STATES)) {
      return Optional.of(new Noun(MEMBER_STATES, start + 2, false));
    }
    return wordAt(start + 1, STATE)
        ? Optional.of(new Noun(MEMBER_STATES, start + 2, true))
        : Optional.empty();
  }

  private Optional<Noun> members(int start) {
    if (wordAt(start + 1, Set.of("of"))) {
      int noun = wordAt(start + 2, Set.of("the", "its")) ? start + 3 : start + 2;
      if (wordAt(noun, Set.of("staff", "personnel"))) {
        return Optional.of(new Noun(STAFF, noun + 1, false));
      }
      return wordAt(noun, ORGANISATION)
          ? Optional.of(new Noun(MEMBER_STATES, start + 1, false))
          : Optional.empty();
    }
    return wordAt(start - 1, OTHER_MEMBERS)
        ? Optional.empty()
        : Optional.of(new Noun(MEMBER_STATES, start + 1, false));
  }

  private Optional<Noun> places(int start) {
    return wordAt(start + 1, PLACES)
        ? Optional.of(new Noun(OFFICES, start + 2, false))
        : Optional.empty();
  }

  private Optional<Noun> plain(int start) {
    Atom atom = atoms.get(start);
    QuantityUnit unit = NOUNS.get(atom.text());
    if (unit == null) {
      QuantityUnit single = SINGULAR.get(atom.text());
      return single == null ? Optional.empty() : Optional.of(new Noun(single, start + 1, true));
    }
    if (unit != STAFF) {
      return Optional.of(new Noun(unit, start + 1, false));
    }
    if (wordAt(start + 1, Set.of("members", "persons"))) {
      return Optional.of(new Noun(STAFF, start + 2, false));
    }
    boolean modifies =
        start + 1 < atoms.size()
            && atoms.get(start + 1).word()
            && Nouns.plural(atoms.get(start + 1).text());
    return modifies ? Optional.empty() : Optional.of(new Noun(STAFF, start + 1, false));
  }

  private boolean wordAt(int at, Set<String> words) {
    return at >= 0 && at < atoms.size() && words.contains(atoms.get(at).text());
  }
}
