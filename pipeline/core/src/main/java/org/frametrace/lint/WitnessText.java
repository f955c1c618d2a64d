package org.frametrace.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.frametrace.lexicon.Lexicon;
import org.frametrace.lexicon.Pattern;
import org.frametrace.match.Matcher;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.DocumentId;
import org.frametrace.model.Hit;
import org.frametrace.model.Level;
import org.frametrace.model.Overlap;
import org.frametrace.model.TokenType;
import org.frametrace.model.Zone;

/** The witnesses of many patterns as one text, one sentence each. */
final class WitnessText {

  private static final DocumentId ID = new DocumentId("witnesses");

  private final Map<TokenType, Integer> types = new LinkedHashMap<>();
  private final List<Integer> typeOf = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();

  /** The sentences of each pattern, by the id of its entry or mask. */
  private final Map<String, List<Integer>> sentences = new LinkedHashMap<>();

  void add(String id, Pattern pattern, Lexicon lexicon, ReadWords words) {
    List<Integer> own = new ArrayList<>();
    for (List<TokenType> form : Witnesses.of(pattern, lexicon.sets(), words)) {
      own.add(starts.size());
      starts.add(typeOf.size());
      for (TokenType token : form) {
        Integer known = types.putIfAbsent(token, types.size());
        typeOf.add(known == null ? types.size() - 1 : known);
      }
    }
    sentences.put(id, own);
  }

  /** Returns the sentences of an entry or mask. */
  List<Integer> sentences(String id) {
    return sentences.getOrDefault(id, List.of());
  }

  /** Returns how many tokens a sentence has. */
  int length(int sentence) {
    int after = sentence + 1 < starts.size() ? starts.get(sentence + 1) : typeOf.size();
    return after - starts.get(sentence);
  }

  /** Returns a sentence's words. */
  String words(int sentence) {
    List<TokenType> all = List.copyOf(types.keySet());
    List<String> words = new ArrayList<>();
    for (int i = 0; i < length(sentence); i++) {
      words.add(all.get(typeOf.get(starts.get(sentence) + i)).form());
    }
    return String.join(" ", words);
  }

  /** Returns the hits of each sentence. */
  List<List<Hit>> match(Lexicon lexicon, Overlap overlap) {
    List<List<Hit>> bySentence = new ArrayList<>();
    starts.forEach(start -> bySentence.add(new ArrayList<>()));
    if (starts.isEmpty()) {
      return bySentence;
    }
    Matcher.of(lexicon, Level.WIDE, overlap)
        .match(ID, document(), Set.of(Zone.BODY))
        .hits()
        .forEach(hit -> bySentence.get(hit.sentence()).add(hit));
    return bySentence;
  }

  private AnnotatedDocument document() {
    int[] begin = new int[typeOf.size()];
    int[] end = new int[typeOf.size()];
    for (int i = 0; i < begin.length; i++) {
      // Two characters apart, so that no token touches the next.
      begin[i] = 2 * i;
      end[i] = 2 * i + 1;
    }
    return new AnnotatedDocument(
        List.copyOf(types.keySet()),
        typeOf.stream().mapToInt(Integer::intValue).toArray(),
        begin,
        end,
        starts.stream().mapToInt(Integer::intValue).toArray(),
        new byte[starts.size()],
        new int[0]);
  }
}
