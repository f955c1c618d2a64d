package org.frametrace.claims;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * @param within if present, only uses count in whose sentence this is found too
 */
public record Agency(
    List<String> verbs,
    Of object,
    ActorType of,
    Set<ActorType> among,
    boolean passive,
    Optional<Terms> within)
    implements ActorShare {

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
      for (Hit hit : view.hits(document, Terms.frames(frames))) {
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

  /** Creates a share of uses in any sentence. */
  public Agency(
      List<String> verbs, Of object, ActorType of, Set<ActorType> among, boolean passive) {
    this(verbs, object, of, among, passive, Optional.empty());
  }

  public Agency {
    verbs = List.copyOf(verbs);
    among = Collections.unmodifiableSet(EnumSet.copyOf(among));
    ActorShare.check(verbs, of, among);
  }

  @Override
  public boolean counts(VerbUse use, MeasuredDocument document, View view) {
    return (passive || !use.passive())
        && object.fits(use, document, view)
        && (within.isEmpty()
            || Sentences.with(document, view, within.get()).get(use.place().sentence()));
  }

  @Override
  public List<Actor> actors(VerbUse use) {
    return use.agents();
  }

  @Override
  public List<Terms> terms() {
    List<Terms> all = new ArrayList<>();
    if (!object.frames().isEmpty()) {
      all.add(Terms.frames(object.frames()));
    }
    within.ifPresent(all::add);
    return all;
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
        + ActorShare.label(among)
        + (passive ? ")" : "; active only)")
        + within.map(terms -> " in sentences with " + terms.label()).orElse("");
  }
}
