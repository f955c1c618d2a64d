package edu.stanford.nlp.tagger.maxent;

import edu.stanford.nlp.ling.HasWord;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.util.Pair;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * CoreNLP's tagger with the scores of tag histories in a table. Safe for several threads.
 *
 * <p>The model scores every tag of a word by features of the words around it and of the two tags
 * before it. CoreNLP puts the latter together from strings for each of the some twenty histories a
 * word; here they are looked up. All sums are taken over the same numbers in the same order, so
 * scores and tags are the same to the last bit.
 */
public final class TabulatedTagger {

  final MaxentTagger tagger;

  /** Scores by the tags before a word; a row is computed when it is first asked for. */
  private final AtomicReferenceArray<double @Nullable []> histories;

  /** Makes a tagger of a model that scores all tags exactly and looks two tags back. */
  public TabulatedTagger(MaxentTagger tagger) {
    if (tagger.leftContext != 2 || tagger.rightContext != 0 || tagger.hasApproximateScoring()) {
      throw new IllegalArgumentException(
          "expected a model that looks two tags back and scores exactly, found one that looks "
              + tagger.leftContext
              + " back and "
              + tagger.rightContext
              + " ahead");
    }
    this.tagger = tagger;
    // One more than there are tags: before the sentence there is none.
    int states = tagger.ySize + 1;
    this.histories = new AtomicReferenceArray<>(states * states);
  }

  /** Returns one tagged word a token. */
  public List<TaggedWord> tag(List<? extends HasWord> sentence) {
    return new TabulatedSentence(this).tagSentence(sentence, false);
  }

  /** Returns a copy of the scores that the two tags before a word give to each tag. */
  double[] historyScores(History history) {
    int row = state(history, -2) * (tagger.ySize + 1) + state(history, -1);
    double[] known = histories.get(row);
    if (known == null) {
      known = new double[tagger.ySize];
      add(known, tagger.extractors.dynamic, 0, history);
      histories.set(row, known);
    }
    return known.clone();
  }

  private int state(History history, int offset) {
    int position = history.current + offset;
    return position < history.start
        ? tagger.ySize
        : tagger.tags.getIndex(history.pairs.getTag(position));
  }

  /**
   * Adds the weights of features to the scores of the tags, feature by feature.
   *
   * @param first number of the first of these features in the model
   */
  void add(double[] scores, List<Pair<Integer, Extractor>> features, int first, History history) {
    double[] weights = tagger.getLambdaSolve().lambda;
    for (var feature : features) {
      int[] numbers =
          tagger.fAssociations.get(first + feature.first()).get(feature.second().extract(history));
      if (numbers == null) {
        continue;
      }
      for (int tag = 0; tag < scores.length; tag++) {
        if (numbers[tag] >= 0) {
          scores[tag] += weights[numbers[tag]];
        }
      }
    }
  }
}
