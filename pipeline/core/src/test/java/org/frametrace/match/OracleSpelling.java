package org.frametrace.match;

import java.util.Locale;
import java.util.regex.Pattern;

/** The spelling map of the oracle, as regular expressions. */
final class OracleSpelling {

  private static final Pattern VERB =
      Pattern.compile(
          "(apolog|character|criminal|critic|decentral|depolitic|emphas|global|harmon"
              + "|institutional|legal|liberal|marginal|maxim|minim|mobil|modern|natural|normal"
              + "|optim|organ|penal|politic|priorit|privat|problemat|professional|rational|real"
              + "|recogn|regular|scrutin|securit|social|stabil|standard|stigmat|summar|util"
              + "|victim)is(e|ed|es|ing)");

  private OracleSpelling() {}

  static String map(String word) {
    String mapped = unhyphened(word).toLowerCase(Locale.ROOT);
    mapped =
        mapped
            .replaceAll("(lab|behavi|neighb|harb|fav|hon)our", "$1or")
            .replaceAll("^programme", "program")
            .replaceAll("^centre", "center")
            .replaceAll("^defence", "defense")
            .replaceAll("^(enrol|fulfil)(s|ment|ments)?$", "$1l$2")
            .replaceAll("^analys(e|ed|es|ing)$", "analyz$1")
            .replaceAll("(?<=.)isation(s|al)?$", "ization$1");
    return VERB.matcher(mapped).matches() ? VERB.matcher(mapped).replaceFirst("$1iz$2") : mapped;
  }

  static String unhyphened(String word) {
    return word.replaceAll("(?<=.)[-\u2010\u2011](?=.)", "");
  }
}
