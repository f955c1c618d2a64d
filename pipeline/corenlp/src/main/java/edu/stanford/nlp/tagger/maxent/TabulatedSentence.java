package edu.stanford.nlp.tagger.maxent;

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

  @Override
  protected double[] getHistories(String[] tags, History history) {
    boolean rare = maxentTagger.isRare(pairs.getWord(history.current));
    int word = history.current - history.start;
    double[] fixed = wordScores[word];
    if (fixed == null) {
      fixed = wordScores(history, rare);
      wordScores[word] = fixed;
    }
    double[] scores = table.historyScores(history);
    if (rare) {
      table.add(scores, maxentTagger.extractorsRare.dynamic, firstRare(), history);
    }
    for (int tag = 0; tag < scores.length; tag++) {
      scores[tag] += fixed[tag];
    }
    return scores;
  }

  private double[] wordScores(History history, boolean rare) {
    // In the order of TestSentence: the neighbours' part and the word's own are summed apart.
    double[] context = new double[maxentTagger.ySize];
    double[] own = new double[maxentTagger.ySize];
    table.add(context, maxentTagger.extractors.localContext, 0, history);
    table.add(own, maxentTagger.extractors.local, 0, history);
    if (rare) {
      table.add(context, maxentTagger.extractorsRare.localContext, firstRare(), history);
      table.add(own, maxentTagger.extractorsRare.local, firstRare(), history);
    }
    for (int tag = 0; tag < context.length; tag++) {
      context[tag] += own[tag];
    }
    return context;
  }

  private int firstRare() {
    return maxentTagger.extractors.size();
  }
}
