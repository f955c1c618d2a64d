package org.frametrace.claims;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
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
 */
public record Agency(
    List<String> verbs, Of object, ActorType of, Set<ActorType> among, boolean passive)
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

  public Agency {
    verbs = List.copyOf(verbs);
    among = Collections.unmodifiableSet(EnumSet.copyOf(among));
    ActorShare.check(verbs, of, among);
  }

  @Override
  public boolean counts(VerbUse use, MeasuredDocument document, View view) {
    return (passive || !use.passive()) && object.fits(use, document, view);
  }

  @Override
  public List<Actor> actors(VerbUse use) {
    return use.agents();
  }

  @Override
  public List<Terms> terms() {
    return object.frames().isEmpty() ? List.of() : List.of(Terms.frames(object.frames()));
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
        + (passive ? ")" : "; active only)");
  }
}
