package org.frametrace.claims;

import java.util.List;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.statistics.Scale;

/**
 * A number that a set of documents has.
 *
 * <p>Every measure is a function of a sum: each document contributes a vector, vectors are added,
 * and the value is computed from the sum. So documents can be resampled, weighted and split into
 * strata without being read again.
 */
public sealed interface Measure
    permits Quotient,
        CompositionMeasure,
        Coded,
        Cooccurrence,
        FrameProfile,
        WordMeasure,
        MentionParts,
        StatedMeasure,
        Unavailable {

  /** Returns the length of the vectors. */
  int dimension();

  /**
   * Returns what a document contributes.
   *
   * @return a vector of {@link #dimension()} numbers; all 0 where the document says nothing
   */
  double[] contribution(MeasuredDocument document, View view);

  /** Returns the value of a sum of contributions; NaN where no document says anything. */
  double value(double[] sum);

  /** Returns on which scale the errors of the value are alike. */
  default Scale scale() {
    return Scale.SHARE;
  }

  /** Returns how many matches of a document enter. */
  int matches(MeasuredDocument document, View view);

  /** Returns the words of the document in which matches could have stood. */
  default int words(MeasuredDocument document, View view) {
    return view.words(document);
  }

  /**
   * Returns whether the value is a proportion of documents: then element 0 of a sum counts
   * documents, and element 1 those among them that have the property.
   */
  default boolean proportionOfDocuments() {
    return false;
  }

  /**
   * Returns whether the value is a count over an exposure: then element 0 of a sum is what could
   * have been (words, sentences, hits), and element 1 what was.
   */
  default boolean countOverExposure() {
    return false;
  }

  /**
   * Returns whether different frames are held against one another. Lexicons differ in breadth, so
   * such a level means little until the lexicons are validated.
   */
  default boolean acrossFrames() {
    return false;
  }

  /** Returns the documents that others are held against and that are not judged themselves. */
  default List<Selection> sources() {
    return List.of();
  }

  /** Returns all terms whose hits can change the value. */
  List<Terms> terms();

  /** Returns the measure in words for tables. */
  String label();
}
