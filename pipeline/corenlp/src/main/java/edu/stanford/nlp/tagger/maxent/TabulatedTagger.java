package edu.stanford.nlp.tagger.maxent;

import edu.stanford.nlp.ling.HasWord;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.util.Pair;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * CoreNLP's tagger with its sums and exponentials in tables. Safe for several threads.
 *
 * <p>The model scores every tag of a word by features of the words around it and of the two tags
 * before it, and CoreNLP normalises the scores of each of some twenty histories a word, with an
 * exponential for each of fifty tags. The part of the histories does not depend on the words: its
 * scores and their exponentials are looked up, and the normalising sum becomes a product of two
 * rows. The best tags are those of CoreNLP wherever they lead the second best by more than rounding
 * can account for; all other sentences are tagged by CoreNLP's own search.
 */
public final class TabulatedTagger {

  /** Beyond this number of words, scores of a word are computed each time. */
  private static final int MAX_WORDS = 30_000;

  final MaxentTagger tagger;

  /** Scores by the tags before a word; a row is computed when it is first asked for. */
  private final AtomicReferenceArray<@Nullable TagScores> histories;

  /** Scores by features of the word alone. */
  private final ConcurrentMap<String, double[]> ofWord = new ConcurrentHashMap<>();

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
    for (var feature : tagger.extractorsRare.dynamic) {
      if (feature.second().leftContext() > 1) {
        throw new IllegalArgumentException(
            "expected features of rare words that look one tag back, found " + feature.second());
      }
    }
    this.tagger = tagger;
    int states = noTag() + 1;
    this.histories = new AtomicReferenceArray<>(states * states);
  }

  /** Returns one tag a token. */
  public List<String> tag(List<? extends HasWord> sentence) {
    Optional<int[]> best = new TabulatedSentence(this).bestTags(sentence);
    return best.isPresent()
        ? Arrays.stream(best.get()).mapToObj(tagger.tags::getTag).toList()
        : new TabulatedSentence(this)
            .tagSentence(sentence, false).stream().map(TaggedWord::tag).toList();
  }

  /** Stands for the tags before a sentence, where there are none: one more than the last tag. */
  int noTag() {
    return tagger.ySize;
  }

  /**
   * Returns the scores that the two tags before a word give to each tag. The history's own tags
   * must be the same two.
   */
  TagScores historyScores(int last, int lastButOne, History history) {
    int row = lastButOne * (noTag() + 1) + last;
    TagScores known = histories.get(row);
    if (known == null) {
      double[] scores = new double[tagger.ySize];
      add(scores, tagger.extractors.dynamic, 0, history);
      known = TagScores.of(scores);
      histories.set(row, known);
    }
    return known;
  }

  /** Returns the scores as {@link #historyScores(int, int, History)}, by the history's own tags. */
  TagScores historyScores(History history) {
    return historyScores(state(history, -1), state(history, -2), history);
  }

  private int state(History history, int offset) {
    int position = history.current + offset;
    return position < history.start
        ? noTag()
        : tagger.tags.getIndex(history.pairs.getTag(position));
  }

  /**
   * Returns the scores that features of the current word alone give to each tag; not to be changed.
   */
  double[] wordScores(History history, boolean rare) {
    String word = history.pairs.getWord(history.current);
    double[] known = ofWord.get(word);
    if (known == null) {
      known = new double[tagger.ySize];
      add(known, tagger.extractors.local, 0, history);
      if (rare) {
        add(known, tagger.extractorsRare.local, tagger.extractors.size(), history);
      }
      if (ofWord.size() < MAX_WORDS) {
        ofWord.put(word, known);
      }
    }
    return known;
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
