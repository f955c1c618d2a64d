package org.frametrace.cli;

import edu.stanford.nlp.ling.tokensregex.Env;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.frametrace.lexicon.Element;
import org.frametrace.lexicon.GapKind;
import org.frametrace.lexicon.Sequence;
import org.frametrace.lexicon.Sets;
import org.frametrace.lexicon.Spelling;
import org.frametrace.lexicon.TagClass;
import org.frametrace.lexicon.Wildcard;

/**
 * Writes elements of patterns in the language of CoreNLP's TokensRegex, over tokens that carry the
 * normal forms under keys that it knows. English only.
 */
final class TokensRegexWriter {

  /** Stands in no token. */
  static final char SEPARATOR = '\u001f';

  private static final String NO_BARRIER =
      "!{ner:/"
          + anyOf(
              List.of(
                  ".", ";", ":", "?", "!", "(", ")", "[", "]", "\"", "``", "''", "\u201c", "\u201d",
                  "\u201e", "\u201f", "\u00ab", "\u00bb", "\u2033"))
          + "/}";

  private final Sets sets;
  private final Spelling spelling;
  private final Env env = TokenSequencePattern.getNewEnv();

  TokensRegexWriter(Sets sets, Spelling spelling) {
    this.sets = sets;
    this.spelling = spelling;
  }

  TokenSequencePattern compile(Sequence sequence) {
    return TokenSequencePattern.compile(env, write(sequence));
  }

  TokenSequencePattern compile(Element element) {
    return compile(new Sequence(List.of(element)));
  }

  String write(Sequence sequence) {
    return write(sequence, List.of());
  }

  private String write(Sequence sequence, List<TagClass> tags) {
    List<TagClass> inner = sequence.elements().size() == 1 ? tags : List.of();
    return sequence.elements().stream()
        .map(element -> write(element, inner))
        .collect(Collectors.joining(" "));
  }

  private String write(Element element, List<TagClass> tags) {
    return switch (element) {
      case Element.OneToken one -> "[" + token(one, tags) + "]";
      case Element.Group group -> {
        List<TagClass> all = with(tags, group.tag());
        List<Sequence> longestFirst = new ArrayList<>(group.alternatives());
        longestFirst.sort(Comparator.comparingInt(Sequence::maxTokens).reversed());
        yield longestFirst.stream()
            .map(alternative -> write(alternative, all))
            .collect(Collectors.joining(" | ", "(?: ", " )"));
      }
      case Element.Repeat repeat ->
          "(?: " + write(repeat.element(), List.of()) + " )" + bounds(repeat.min(), repeat.max());
      case Element.Gap gap -> "[" + gapToken(gap.kind()) + "]" + bounds(gap.min(), gap.max()) + "?";
    };
  }

  private static String bounds(int min, int max) {
    return "{" + min + "," + max + "}";
  }

  private static String gapToken(GapKind kind) {
    return switch (kind) {
      case ANY -> NO_BARRIER;
      case NOUN_PHRASE ->
          NO_BARRIER
              + " & ({tag:/(?:JJ|NN|VBN|VBG|VBD|RB|DT|POS|CC|PRP\\$|CD).*/} | {ner:/"
              + anyOf(List.of(",", "&", "'", "\u2019", "\u2018"))
              + "/})";
      case AUXILIARY ->
          NO_BARRIER
              + " & ({tag:/MD|RB.*|TO/} | {ner:/better|best|well/} | {lemma:/"
              + among("be|have|do|get|need|ought|to|not")
              + "/})";
    };
  }

  private String token(Element.OneToken element, List<TagClass> outer) {
    return switch (element) {
      case Element.Literal literal -> words(List.of(literal), outer);
      case Element.SetReference set -> words(sets.words(set.name()), with(outer, set.tag()));
      case Element.AnyToken any -> tagged(with(outer, Optional.of(any.tag())));
    };
  }

  private String words(List<Element.Literal> words, List<TagClass> outer) {
    Map<String, String> byTags = new TreeMap<>();
    for (Element.Literal word : words) {
      byTags.merge(
          tagged(with(outer, word.tag())), word(word), (one, other) -> one + " | " + other);
    }
    return byTags.entrySet().stream()
        .map(
            same ->
                same.getKey().isEmpty()
                    ? same.getValue()
                    : "((" + same.getValue() + ") & " + same.getKey() + ")")
        .collect(Collectors.joining(" | "));
  }

  private String word(Element.Literal literal) {
    String surface = Spelling.withoutInnerHyphens(literal.word());
    String normal = spelling.normalise(literal.word());
    return switch (literal.kind()) {
      case LEMMA -> "{lemma:/" + among(regex(normal)) + "/}";
      case SURFACE -> "{word:/" + regex(surface) + "/}";
      case FORM -> {
        if (!Wildcard.in(literal.word())) {
          yield "{ner:/" + regex(normal) + "/}";
        }
        String either = regex(normal) + "|" + regex(surface.toLowerCase(Locale.ROOT));
        yield "{ner:/" + either + "/} | {normalized:/" + either + "/}";
      }
    };
  }

  private static String tagged(List<TagClass> tags) {
    return tags.stream().map(tag -> "{tag:/" + penn(tag) + "/}").collect(Collectors.joining(" & "));
  }

  private static String penn(TagClass tag) {
    return switch (tag) {
      case N -> "NN.*";
      case V -> "VB.*";
      case J -> "JJ.*|VBN.*";
      case R -> "RB.*";
      case CD -> "CD.*";
      case MD -> "MD.*";
      case NNP -> "NNP.*";
      case NNS -> "NNS.*|NNPS.*";
      case VBN -> "VBN.*|VBD.*|JJ.*";
      case VBG -> "VBG.*|NN.*|JJ.*";
    };
  }

  private static List<TagClass> with(List<TagClass> tags, Optional<TagClass> tag) {
    List<TagClass> all = new ArrayList<>(tags);
    tag.ifPresent(all::add);
    return all;
  }

  private static String among(String alternatives) {
    return ".*\\x1f(?:" + alternatives + ")\\x1f.*";
  }

  private static String anyOf(List<String> words) {
    return words.stream().map(TokensRegexWriter::regex).collect(Collectors.joining("|"));
  }

  /** Writes a word, perhaps with wildcards, as a regular expression without a sign of syntax. */
  private static String regex(String word) {
    boolean wild = Wildcard.in(word);
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (wild && c == '*') {
        regex.append("[^\\x1f]*");
      } else if (wild && c == '?') {
        regex.append("[^\\x1f]");
      } else if (c < 128 && Character.isLetterOrDigit(c)) {
        regex.append(c);
      } else {
        regex.append(String.format(Locale.ROOT, "\\x{%04x}", (int) c));
      }
    }
    return regex.toString();
  }
}
