package org.frametrace.claims;

import java.util.List;
import java.util.Locale;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.SharedRuns;

/**
 * How much of a document's wording stands in the texts of a source of other years: the share of its
 * runs of words that do. Runs hold no names or figures and end with the sentence; they are counted
 * as {@link SharedRuns} says. It means something only beside documents that cannot have their
 * wording from there, for topics and the habits of a language are shared too.
 *
 * @param from the source, whose own documents are never asked
 * @param words how many words a run has
 * @param lag in which texts runs are looked for
 */
public record SharedWording(Selection from, int words, Lag lag) implements Quotient {

  /** A source of fewer texts before (or after) a document says nothing about it. */
  static final int FEWEST_TEXTS = 3;

  /** In which texts of the source runs are looked for. */
  public enum Lag {
    /** The share of runs that stand in texts of earlier years. */
    EARLIER,
    /** The share of runs that stand in texts of later years and in none before. */
    LATER,
    /**
     * Of the runs that stand in texts of other years, the share that stands in earlier ones. It is
     * the same for documents that share a topic with the source and take nothing from it as for
     * others of the same years, and higher where wording is taken up.
     */
    DIRECTION;

    /** Returns the word that claims files write. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Returns the name under which documents have what they share with the source. */
  public String source() {
    return words + " words, " + from;
  }

  private SharedRuns runs(MeasuredDocument document) {
    SharedRuns runs = document.shared().getOrDefault(source(), SharedRuns.NONE);
    boolean enough =
        (lag == Lag.LATER || runs.textsBefore() >= FEWEST_TEXTS)
            && (lag == Lag.EARLIER || runs.textsAfter() >= FEWEST_TEXTS);
    return enough ? runs : SharedRuns.NONE;
  }

  @Override
  public double[] contribution(MeasuredDocument document, View view) {
    SharedRuns runs = runs(document);
    return switch (lag) {
      case EARLIER -> new double[] {runs.runs(), runs.earlier()};
      case LATER -> new double[] {runs.runs(), runs.later()};
      case DIRECTION -> new double[] {runs.earlier() + runs.later(), runs.earlier()};
    };
  }

  @Override
  public int matches(MeasuredDocument document, View view) {
    SharedRuns runs = runs(document);
    return switch (lag) {
      case EARLIER -> runs.foundEarlier();
      case LATER -> runs.foundLater();
      case DIRECTION -> runs.foundEarlier() + runs.foundLater();
    };
  }

  @Override
  public List<Selection> sources() {
    return List.of(from);
  }

  @Override
  public List<Terms> terms() {
    return List.of();
  }

  @Override
  public String label() {
    String runs = "runs of " + words + " words";
    return switch (lag) {
      case EARLIER -> "share of " + runs + " that stand in earlier texts of: " + from.meaning();
      case LATER -> "share of " + runs + " that stand in later texts only, of: " + from.meaning();
      case DIRECTION ->
          "share of earlier texts in "
              + runs
              + " that stand in earlier or later texts of: "
              + from.meaning();
    };
  }
}
