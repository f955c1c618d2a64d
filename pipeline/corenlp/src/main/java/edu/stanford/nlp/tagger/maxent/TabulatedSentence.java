package edu.stanford.nlp.tagger.maxent;

import edu.stanford.nlp.ling.HasWord;
import edu.stanford.nlp.tagger.common.Tagger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A sentence that is tagged with the table of a {@link TabulatedTagger}. For one thread. */
final class TabulatedSentence extends TestSentence {

  private final TabulatedTagger table;

  /** By word: the scores that do not depend on tags; null until they are asked for. */
  private double[][] wordScores = new double[0][];

  /** By word: the tags that it can have; null until they are asked for. */
  private String[][] possibleTags = new String[0][];

  TabulatedSentence(TabulatedTagger table) {
    super(table.tagger);
    this.table = table;
  }

  @Override
  protected void init() {
    super.init();
    wordScores = new double[size][];
    possibleTags = new String[size][];
  }

  @Override
  protected String[] stringTagsAt(int position) {
    int word = position - leftWindow();
    if (word < 0 || word >= size) {
      return super.stringTagsAt(position);
    }
    String[] known = possibleTags[word];
    if (known == null) {
      known = super.stringTagsAt(position);
      possibleTags[word] = known;
    }
    return known;
  }

  /** Returns the best tags; empty where they cannot be told from the second best. */
  Optional<int[]> bestTags(List<? extends HasWord> words) {
    start(words);
    int[][] tags = new int[size][];
    for (int word = 0; word < size; word++) {
      tags[word] = getPossibleValues(word + leftWindow());
    }
    TagLattice lattice = new TagLattice(tags, table.noTag());
    LatticeScores scores = new LatticeScores();
    for (int word = 0; word < size; word++) {
      scores.moveTo(word);
      if (!lattice.advance(word, scores)) {
        return Optional.empty();
      }
    }
    return lattice.best();
  }

  private void start(List<? extends HasWord> words) {
    origWords = new ArrayList<>(words);
    sent = new ArrayList<>(words.size() + 1);
    Function<String, String> spelling = maxentTagger.wordFunction;
    for (HasWord word : words) {
      sent.add(spelling == null ? word.word() : spelling.apply(word.word()));
    }
    sent.add(Tagger.EOS_WORD);
    size = sent.size();
    init();
    pairs.setSize(size);
    for (int i = 0; i < size; i++) {
      pairs.setWord(i, sent.get(i));
    }
  }

  /** The scores at one word after another. */
  private final class LatticeScores implements TagLattice.Scores {

    private final History history = new History(pairs, maxentTagger.extractors);
    private boolean rare;
    private double[] fixed = new double[0];

    /** What the words give, by the values of the features that look at the tag before. */
    private final Map<String, TagScores> byValues = new HashMap<>();

    private void moveTo(int word) {
      history.set(0, size - 1, word);
      rare = maxentTagger.isRare(pairs.getWord(word));
      fixed = wordScores(history, rare);
      byValues.clear();
    }

    @Override
    public TagScores ofHistory(int word, int last, int lastButOne) {
      setTag(word - 1, last);
      setTag(word - 2, lastButOne);
      return table.historyScores(last, lastButOne, history);
    }

    @Override
    public TagScores ofWords(int word, int last) {
      if (!rare) {
        return byValues.computeIfAbsent("", values -> TagScores.of(fixed));
      }
      setTag(word - 1, last);
      StringBuilder values = new StringBuilder();
      for (var feature : maxentTagger.extractorsRare.dynamic) {
        values.append(feature.second().extract(history)).append('\n');
      }
      return byValues.computeIfAbsent(
          values.toString(),
          any -> {
            double[] scores = fixed.clone();
            table.add(scores, maxentTagger.extractorsRare.dynamic, firstRare(), history);
            return TagScores.of(scores);
          });
    }

    private void setTag(int word, int tag) {
      if (word >= 0) {
        pairs.setTag(word, maxentTagger.tags.getTag(tag));
      }
    }
  }

  @Override
  protected double[] getHistories(String[] tags, History history) {
    boolean rare = maxentTagger.isRare(pairs.getWord(history.current));
    int word = history.current - history.start;
    double[] fixed = wordScores[word];
    if (fixed == null) {
      fixed = wordScores(history, rare);
      wordScores[word] = fixed;
    }
    double[] scores = table.historyScores(history).scores().clone();
    if (rare) {
      table.add(scores, maxentTagger.extractorsRare.dynamic, firstRare(), history);
    }
    for (int tag = 0; tag < scores.length; tag++) {
      scores[tag] += fixed[tag];
    }
    return scores;
  }

  /** Returns the scores that the words give; in the order of sums of {@link TestSentence}. */
  private double[] wordScores(History history, boolean rare) {
    double[] context = new double[maxentTagger.ySize];
    table.add(context, maxentTagger.extractors.localContext, 0, history);
    if (rare) {
      table.add(context, maxentTagger.extractorsRare.localContext, firstRare(), history);
    }
    double[] own = table.wordScores(history, rare);
    for (int tag = 0; tag < context.length; tag++) {
      context[tag] += own[tag];
    }
    return context;
  }

  private int firstRare() {
    return maxentTagger.extractors.size();
  }
}
