package org.frametrace.clean;

import java.util.Locale;
import java.util.regex.Pattern;

/** Phrases in English, French and Spanish, in lower case, that tell imprints and sources. */
final class Cues {

  private static final Phrases IMPRINT =
      Phrases.of(
          "(?:opinions|views|findings)[^.]{0,60} expressed (?:in|herein)",
          "do(?:es)? not (?:necessarily )?(?:reflect|represent) the (?:official )?(?:views|opinions?|position|polic)",
          "the designations employed and the presentation",
          "all rights (?:are )?reserved",
          "^disclaimer\\b",
          "^this (?:[a-z]+ )?(?:brief|summary|leaflet) presents a summary of",
          "^(?:ce|cette) (?:note|résumé|synthèse|fiche)(?: d['’]évaluation)? présente (?:un résumé|une synthèse)",
          "^est[ea] (?:resumen|informe|nota)(?: de (?:la )?evaluación)? presenta un resumen",
          "^this record contains the text of speeches",
          "^le présent procès-verbal contient le texte",
          "^la presente acta contiene (?:la versión|el texto)",
          "views expressed in (?:this|the present) (?:publication|report|document|brief|paper)",
          "(?:remain|is|are) the (?:sole |full )?responsibility of the authors?",
          "the boundaries and names shown",
          "reproduction (?:of|is|and)[^.]{0,60} (?:authorized|permitted|prohibited)",
          "^(?:suggested|recommended|required) citation",
          "^(?:published|printed|issued|produced) (?:by|in)\\b.{2,80}$",
          "^publisher ?:",
          "^(?:cover |front cover )?photos? ?: ?©",
          "issued by the office of the .{5,80} for general distribution",
          "no part of this (?:publication|report|document|book) may be",
          "\\bisbn\\b",
          "\\bissn\\b",
          "committed to the principle that humane and orderly migration",
          "issued without formal editing",
          "^symbols of united nations documents are composed",
          "^mention of such a symbol indicates",
          "^las signaturas de los documentos de las naciones unidas",
          "^les cotes des documents de l['’]organisation des nations unies",
          "^para (?:obtener )?más información[^.]{0,120}(?:web|https?:|www\\.)",
          "(?:was|were|been) not edited by iom",
          "intergovernmental organization, iom acts with its partners in the international community",
          "17,? route des morillons",
          "creative commons attribution",
          "^(?:©|copyright\\b|\\(c\\) ?\\d{4})",
          "les (?:opinions|avis|points de vue) exprimée?s (?:dans|ici)",
          "ne (?:reflètent|représentent) pas nécessairement",
          "tous droits (?:de reproduction )?réservés",
          "n['’]engagent? (?:que|pas) ",
          "ne (?:reflètent|reflète|représente|représentent) pas (?:forcément|toujours|obligatoirement)",
          "les (?:appellations|désignations) employées",
          "aucune partie de (?:ce|cette|la présente)",
          "^(?:publié|imprimé|édité) (?:par|en|à)\\b.{2,80}$",
          "^avertissement\\b",
          "^(?:publicado|impreso|editado) (?:por|en)\\b.{2,80}$",
          "no (?:refleja|representa|representan) necesariamente",
          "las denominaciones (?:empleadas|utilizadas)",
          "ninguna parte de (?:esta|este|la presente)",
          "^(?:descargo de responsabilidad|aviso legal)\\b",
          "principe (?:selon lequel|que) (?:les|des) migrations (?:humaines|ordonnées)",
          "las opiniones expresadas en",
          "no reflejan necesariamente",
          "(?:todos los derechos reservados|reservados todos los derechos)",
          "la migración en forma ordenada y en condiciones humanas beneficia");

  private static final Pattern SOURCE =
      phrases(
          "(?:sources?|fuentes?|(?:photo|picture|image) credits?|crédits? ?(?:photos?|photographiques?)?"
              + "|credits?|photos?|photographs?(?: by)?|photographie|fotos?|fotografías?(?: de)?|créditos?"
              + "(?: fotográficos?)?|images?|picture|imagen) ?(?:©|: )",
          "© ?\\p{L}",
          "\\(c\\) ?\\p{L}[\\p{L} ]{1,30}(?:/|\\d{4})",
          "photo(?:graph)? by \\p{L}");

  private Cues() {}

  private static Pattern phrases(String... alternatives) {
    return Pattern.compile("(?:\\b|^)(?:" + String.join("|", alternatives) + ")");
  }

  /** Returns whether a paragraph is part of an imprint or a disclaimer. */
  static boolean imprint(String opening) {
    return IMPRINT.areIn(opening.toLowerCase(Locale.ROOT));
  }

  /** Returns whether a line names the source of a table or photograph. */
  static boolean source(String opening) {
    return SOURCE.matcher(opening.toLowerCase(Locale.ROOT)).lookingAt();
  }
}
