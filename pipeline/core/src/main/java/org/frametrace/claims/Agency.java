package org.frametrace.claims;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.frametrace.model.Actor;
import org.frametrace.model.ActorType;
import org.frametrace.model.Hit;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.VerbUse;

/**
 * The share of a type among those who do something: {@code ag = Σ agents of the type / Σ agents of
 * all types that are held against one another}. Two agents of one use count twice if their types
 * differ, and once if not.
 *
 * @param verbs lemmas of the verbs
 * @param object to what it is done; nothing of either kind for anything
 * @param of the type
 * @param among the types held against one another, the type among them
 * @param passive whether uses in the passive and nouns count
 */
public record Agency(
    List<String> verbs, Of object, ActorType of, Set<ActorType> among, boolean passive)
    implements Measure {

  /**
   * To what something is done.
   *
   * @param frames frames with a hit in the object
   * @param words lemmas of nouns of the object
   */
  public record Of(List<String> frames, List<String> words) {

    /** To anything, and also to nothing. */
    public static final Of ANYTHING = new Of(List.of(), List.of());

    public Of {
      frames = List.copyOf(frames);
      words = List.copyOf(words);
    }

    boolean fits(VerbUse use, MeasuredDocument document, View view) {
      if (frames.isEmpty() && words.isEmpty()) {
        return true;
      }
      if (use.objectWords().stream().anyMatch(words::contains)) {
        return true;
      }
      if (frames.isEmpty() || use.object().isEmpty()) {
        return false;
      }
      for (Hit hit : view.hits(document, new Terms(frames, List.of()))) {
        if (hit.tokens().overlaps(use.object().get())) {
          return true;
        }
      }
      return false;
    }

    private String label() {
      List<String> all = new ArrayList<>(frames);
      all.addAll(words);
      return all.isEmpty() ? "something" : String.join("/", all);
    }
  }

  public Agency {
    verbs = List.copyOf(verbs);
    among = Collections.unmodifiableSet(EnumSet.copyOf(among));
    Types.check(verbs, of, among);
  }

  @Override
  public int dimension() {
    return 2;
  }

  @Override
  public double[] contribution(MeasuredDocument document, View view) {
    double[] sum = new double[2];
    for (VerbUse use : document.actions().uses()) {
      if (counts(use, document, view)) {
        Types.add(use.agents(), of, among, sum);
      }
    }
    return sum;
  }

  private boolean counts(VerbUse use, MeasuredDocument document, View view) {
    return verbs.contains(use.verb())
        && (passive || !use.passive())
        && view.zones().contains(use.place().zone())
        && object.fits(use, document, view);
  }

  @Override
  public double value(double[] sum) {
    return sum[1] / sum[0];
  }

  @Override
  public int matches(MeasuredDocument document, View view) {
    return (int) contribution(document, view)[0];
  }

  @Override
  public boolean countOverExposure() {
    return true;
  }

  @Override
  public List<Terms> terms() {
    return object.frames().isEmpty() ? List.of() : List.of(new Terms(object.frames(), List.of()));
  }

  @Override
  public String label() {
    return "share of "
        + of.label()
        + " among those who "
        + String.join("/", verbs)
        + " "
        + object.label()
        + " ("
        + Types.label(among)
        + (passive ? ")" : "; active only)");
  }

  /** What measures of actors have in common. */
  static final class Types {

    private Types() {}

    static void check(List<String> verbs, ActorType of, Set<ActorType> among) {
      if (verbs.isEmpty() || !among.contains(of) || among.size() < 2) {
        throw new IllegalArgumentException(
            "a verb and two or more types with the one that is counted are expected, found "
                + verbs
                + " and "
                + of.label()
                + " among "
                + label(among));
      }
    }

    /** Adds to element 0 the types that count, and to element 1 whether the type is one. */
    static void add(List<Actor> actors, ActorType of, Set<ActorType> among, double[] sum) {
      Set<ActorType> types =
          actors.stream()
              .map(Actor::type)
              .filter(among::contains)
              .collect(Collectors.toCollection(TreeSet::new));
      sum[0] += types.size();
      sum[1] += types.contains(of) ? 1 : 0;
    }

    static String label(Set<ActorType> types) {
      return types.stream().map(ActorType::label).collect(Collectors.joining(", "));
    }
  }
}
