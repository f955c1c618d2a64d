package org.frametrace.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.Hit;
import org.frametrace.model.NearWords;
import org.frametrace.model.Span;
import org.frametrace.model.TokenRuns;
import org.frametrace.model.Zone;

/**
 * Takes the content words near some hits out of a document, by the definitions of {@link
 * DocumentTerms}, so that claims need not read its tokens again.
 */
public final class ContextWords {

  private ContextWords() {}

  /**
   * Returns the words near hits.
   *
   * @param document its tokens
   * @param hits those that are asked for, of any lexicon
   * @param recycled tokens that are left out
   * @param zones the zones that are measured
   */
  public static NearWords of(
      AnnotatedDocument document, List<Hit> hits, TokenRuns recycled, Set<Zone> zones) {
    if (hits.isEmpty()) {
      return NearWords.NONE;
    }
    BitSet counted = DocumentTerms.counted(document, recycled, zones);
    int[] ofType = new int[document.types().size()];
    Map<String, Integer> numbers = new HashMap<>();
    List<String> lemmas = new ArrayList<>();
    for (int type = 0; type < ofType.length; type++) {
      // Documents share their words.
      String lemma = DocumentTerms.lemma(document.types().get(type)).intern();
      ofType[type] = lemma.isEmpty() ? -1 : DocumentTerms.number(lemma, numbers, lemmas);
    }
    int[] counts = new int[lemmas.size()];
    for (int t = counted.nextSetBit(0); t >= 0; t = counted.nextSetBit(t + 1)) {
      int lemma = ofType[document.typeOf()[t]];
      if (lemma >= 0) {
        counts[lemma]++;
      } else {
        counted.clear(t);
      }
    }
    BitSet near = new BitSet();
    int[] sentenceOf = new int[document.tokens()];
    for (Hit hit : hits) {
      Span window = DocumentTerms.window(document, hit.sentence(), hit.tokens());
      near.set(window.start(), window.end());
      Arrays.fill(sentenceOf, window.start(), window.end(), hit.sentence());
    }
    near.and(counted);
    int[] tokens = near.stream().toArray();
    int[] sentences = new int[tokens.length];
    int[] found = new int[tokens.length];
    for (int i = 0; i < tokens.length; i++) {
      sentences[i] = sentenceOf[tokens[i]];
      found[i] = ofType[document.typeOf()[tokens[i]]];
    }
    return new NearWords(lemmas, counts, tokens, sentences, found);
  }
}
