package org.frametrace.clean;

import java.util.Locale;
import java.util.regex.Pattern;

/** Phrases in English, French and Spanish, in lower case, that tell imprints and sources. */
final class Cues {

  private static final Pattern IMPRINT =
      phrases(
          "(?:opinions|views|findings)[^.]{0,60} expressed (?:in|herein)",
          "do(?:es)? not (?:necessarily )?(?:reflect|represent) the (?:official )?(?:views|opinions?|position|polic)",
          "the designations employed and the presentation",
          "all rights reserved",
          "no part of this (?:publication|report|document|book) may be",
          "\\bisbn\\b",
          "\\bissn\\b",
          "committed to the principle that humane and orderly migration",
          "issued without formal editing",
          "(?:was|were|been) not edited by iom",
          "intergovernmental organization, iom acts with its partners in the international community",
          "17,? route des morillons",
          "creative commons attribution",
          "^(?:©|copyright\\b|\\(c\\) ?\\d{4})",
          "les (?:opinions|avis|points de vue) exprimée?s (?:dans|ici)",
          "ne (?:reflètent|représentent) pas nécessairement",
          "tous droits (?:de reproduction )?réservés",
          "principe (?:selon lequel|que) (?:les|des) migrations (?:humaines|ordonnées)",
          "las opiniones expresadas en",
          "no reflejan necesariamente",
          "(?:todos los derechos reservados|reservados todos los derechos)",
          "la migración en forma ordenada y en condiciones humanas beneficia");

  private static final Pattern SOURCE =
      phrases(
          "(?:sources?|fuentes?|photo credits?|crédits? photos?|credit|photo|foto|image) ?: ",
          "© ");

  private Cues() {}

  private static Pattern phrases(String... alternatives) {
    return Pattern.compile(String.join("|", alternatives));
  }

  /** Returns whether a paragraph is part of an imprint or a disclaimer. */
  static boolean imprint(String opening) {
    return IMPRINT.matcher(opening.toLowerCase(Locale.ROOT)).find();
  }

  /** Returns whether a line names the source of a table or photograph. */
  static boolean source(String opening) {
    return SOURCE.matcher(opening.toLowerCase(Locale.ROOT)).lookingAt();
  }
}
