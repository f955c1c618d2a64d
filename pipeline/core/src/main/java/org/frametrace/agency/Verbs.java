package org.frametrace.agency;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;
import org.frametrace.files.BundledTable;

/** The verbs that are looked for, and the nouns made of them. */
final class Verbs {

  /**
   * A noun made of a verb.
   *
   * @param verb the verb
   * @param ofAgent whether the noun after {@code of} is who does it, rather than to what it is done
   */
  record Nominal(String verb, boolean ofAgent) {}

  /** The verbs as they were asked for, by their American spelling. */
  private final Map<String, String> verbs = new HashMap<>();

  private final Map<String, Nominal> nominals = new HashMap<>();

  Verbs(Set<String> wanted) {
    new TreeSet<>(wanted).forEach(verb -> verbs.putIfAbsent(american(verb), verb));
    for (CSVRecord row : BundledTable.rows(Verbs.class, "nouns.csv")) {
      Optional<String> verb = asked(row.get("verb"));
      verb.ifPresent(
          known ->
              nominals.put(row.get("noun"), new Nominal(known, row.get("of").equals("agent"))));
    }
  }

  /** Returns the verb in American spelling, so that organise is organize. */
  private static String american(String verb) {
    return verb.endsWith("ise") ? verb.substring(0, verb.length() - 3) + "ize" : verb;
  }

  boolean contains(String lemma) {
    return asked(lemma).isPresent();
  }

  /** Returns the verb of a lemma as it was asked for. */
  Optional<String> asked(String lemma) {
    return Optional.ofNullable(verbs.get(american(lemma)));
  }

  Optional<Nominal> nominal(String lemma) {
    return Optional.ofNullable(nominals.get(lemma));
  }

  /** Returns whether a sentence may use one of the verbs. */
  boolean mayBeIn(SentenceWords words) {
    for (int i = 0; i < words.size(); i++) {
      if ((words.isVerb(i) && contains(words.lemma(i)))
          || isMistaken(words, i)
          || (words.isNoun(i) && nominal(words.lemma(i)).isPresent() && hasPartner(words, i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether what depends on a noun can say who does it to whom. */
  private static boolean hasPartner(SentenceWords words, int noun) {
    String next = noun + 1 < words.size() ? words.lower(noun + 1) : "";
    return Set.of("of", "by", "to", "for", "from").contains(next);
  }

  /**
   * Whether a verb was probably taken for a noun: it looks like the verb, a noun stands before it,
   * and an article or possessive after it, as in {@code Countries of destination control the
   * entry}.
   */
  boolean isMistaken(SentenceWords words, int token) {
    return token > 0
        && token + 1 < words.size()
        && words.isNoun(token)
        && contains(words.lemma(token))
        && (words.tag(token - 1).equals("NNS") || words.tag(token - 1).startsWith("NN"))
        && Set.of("DT", "PRP$").contains(words.tag(token + 1));
  }
}
