package org.frametrace.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.frametrace.lexicon.Spelling;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.DocumentId;
import org.frametrace.model.Hit;
import org.frametrace.model.Level;
import org.frametrace.model.Span;
import org.frametrace.model.TokenRuns;
import org.frametrace.model.TokenType;
import org.frametrace.model.Zone;
import org.junit.jupiter.api.Test;

/** Words that were planted beside the hits of a frame, and words that were not. */
class CandidateSearchTest {

  private static final String HIT = "steering";

  /** A document as sentences of words; words with a capital are names, "of" and "the" grammar. */
  private record Text(DocumentId id, List<List<String>> sentences) {

    AnnotatedDocument tokens() {
      List<TokenType> types = new ArrayList<>();
      List<TokenType> tokens = new ArrayList<>();
      int[] starts = new int[sentences.size()];
      for (int s = 0; s < starts.length; s++) {
        starts[s] = tokens.size();
        sentences.get(s).forEach(word -> tokens.add(type(word)));
      }
      tokens.stream().distinct().forEach(types::add);
      int[] begin = new int[tokens.size()];
      int[] end = new int[tokens.size()];
      for (int i = 0; i < begin.length; i++) {
        begin[i] = 20 * i;
        end[i] = 20 * i + tokens.get(i).form().length();
      }
      return new AnnotatedDocument(
          types,
          tokens.stream().mapToInt(types::indexOf).toArray(),
          begin,
          end,
          starts,
          new byte[starts.length],
          new int[0]);
    }

    private static TokenType type(String word) {
      String tag = "NN";
      if (word.equals("of")) {
        tag = "IN";
      } else if (word.equals("the")) {
        tag = "DT";
      } else if (Character.isUpperCase(word.charAt(0))) {
        tag = "NNP";
      } else if (Character.isDigit(word.charAt(0))) {
        tag = "CD";
      }
      return new TokenType(word, word, tag, "", "");
    }

    FramedText framed() {
      List<Hit> hits = new ArrayList<>();
      int token = 0;
      for (int s = 0; s < sentences.size(); s++) {
        for (String word : sentences.get(s)) {
          if (word.equals(HIT) || word.equals("wide")) {
            hits.add(
                new Hit(
                    "frame",
                    "F1",
                    word.equals(HIT) ? Level.MAIN : Level.WIDE,
                    s,
                    new Span(token, token + 1),
                    Zone.BODY,
                    0));
          }
          token++;
        }
      }
      return FramedText.of(
          id, tokens(), Spelling.NONE, hits, Level.MAIN, Set.of(Zone.BODY), TokenRuns.NONE);
    }
  }

  @Test
  void whatIsPlantedBesideTheFrameComesFirst() throws IOException {
    List<Text> texts = texts(new Random(4), 30, 120);
    CandidateSearch.Result result = search(texts);

    List<String> terms = result.candidates().stream().map(Candidate::term).toList();
    assertThat(terms.subList(0, 2))
        .containsExactlyInAnyOrder("joint patrol", "freedom of movement");
    // Parts of what was planted, what is everywhere, names, numbers, and what entries match.
    assertThat(terms)
        .doesNotContain(
            "joint", "patrol", "freedom", "movement", "of", "Geneva", "1994", "wide", HIT)
        .noneMatch(term -> term.matches(".*(^| )(of|the)$|^(of|the) .*"))
        .hasSizeLessThan(12);
    Candidate patrol = result.candidates().get(terms.indexOf("joint patrol"));
    assertThat(patrol.examples()).hasSize(3);
    assertThat(patrol.examples().getFirst().document()).isEqualTo(new DocumentId("d10.txt"));
    assertThat(patrol.keyness().interval().low()).isGreaterThan(2);
  }

  @Test
  void countsAreThoseOfASlowCount() throws IOException {
    for (long seed = 0; seed < 20; seed++) {
      List<Text> texts = texts(new Random(seed), 12, 40);
      CandidateSearch.Result result = search(texts);
      assertThat(result.candidates()).as("seed %d", seed).isNotEmpty();
      for (Candidate candidate : result.candidates()) {
        assertThat(
                List.of(
                    candidate.inFrame(),
                    candidate.elsewhere(),
                    candidate.near(),
                    (long) candidate.documents()))
            .as("%s, seed %d", candidate.term(), seed)
            .isEqualTo(slow(texts, candidate.term()));
      }
    }
  }

  @Test
  void noGroupOfEnoughDocumentsIsLost() throws IOException {
    for (long seed = 0; seed < 10; seed++) {
      List<Text> texts = texts(new Random(seed), 12, 40);
      Set<String> found = new HashSet<>();
      search(texts).candidates().forEach(candidate -> found.add(candidate.term()));
      assertThat(found).as("seed %d", seed).contains("joint patrol", "freedom of movement");
    }
  }

  @Test
  void aFrameWithoutHitsHasNoCandidates() throws IOException {
    Text text = new Text(new DocumentId("a"), List.of(List.of("a", "quiet", "day")));
    assertThat(search(List.of(text)).candidates()).isEmpty();
    assertThat(search(List.of()).candidates()).isEmpty();
  }

  private static CandidateSearch.Result search(List<Text> texts) throws IOException {
    return CandidateSearch.run(
        taker -> {
          for (Text text : texts) {
            taker.take(text.framed());
          }
        });
  }

  /** One sentence in five has the hit; beside most of these stands something planted. */
  private static List<Text> texts(Random random, int documents, int sentences) {
    List<Text> texts = new ArrayList<>();
    for (int d = 0; d < documents; d++) {
      List<List<String>> all = new ArrayList<>();
      for (int s = 0; s < sentences; s++) {
        List<String> words = new ArrayList<>();
        for (int w = 0; w < 14; w++) {
          int kind = random.nextInt(12);
          String word = "word" + "abcdefghijklmnopqrstuvwxyz".charAt(random.nextInt(26));
          words.add(
              switch (kind) {
                case 0 -> "the";
                case 1 -> "of";
                case 2 -> "Geneva";
                case 3 -> "1994";
                case 4 -> "wide";
                default -> word;
              });
        }
        if (random.nextInt(5) == 0) {
          words.set(6, HIT);
          if (random.nextInt(3) > 0) {
            words.set(4, "joint");
            words.set(5, "patrol");
          }
          if (random.nextInt(3) > 0) {
            words.set(8, "freedom");
            words.set(9, "of");
            words.set(10, "movement");
          }
        } else if (random.nextInt(40) == 0) {
          words.set(4, "joint");
          words.set(5, "patrol");
        }
        all.add(words);
      }
      texts.add(new Text(new DocumentId("d" + (10 + d) + ".txt"), all));
    }
    return texts;
  }

  private static List<Long> slow(List<Text> texts, String term) {
    List<String> wanted = List.of(term.split(" ", -1));
    long with = 0;
    long without = 0;
    long near = 0;
    Map<DocumentId, Integer> documents = new HashMap<>();
    for (Text text : texts) {
      for (List<String> words : text.sentences()) {
        for (int i = 0; i + wanted.size() <= words.size(); i++) {
          if (words.subList(i, i + wanted.size()).equals(wanted)) {
            if (words.contains(HIT)) {
              with++;
              documents.put(text.id(), 1);
              int hit = words.indexOf(HIT);
              int last = i + wanted.size() - 1;
              near += Math.abs(i - hit) <= 5 || Math.abs(last - hit) <= 5 ? 1 : 0;
            } else {
              without++;
            }
          }
        }
      }
    }
    return List.of(with, without, near, (long) documents.size());
  }
}
