package org.frametrace.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.Zone;

/** Makes small lexicons and texts of few words, so that patterns meet, overlap and mask. */
final class RandomLexicon {

  static final Map<String, String> SETS =
      Map.of("MIG", "migration|immigration", "POSS", "'|’|'s|’s", "FLOW", "flow|movement");

  private static final List<String> FRAMES = List.of("a", "a.b", "a.b.c", "d", "e_f");
  private static final List<String> SCOPES =
      List.of("*", "a", "a.b", "d,e_f", "*,-a", "a,-a.b", "*,-a.b.c,-d");
  private static final List<String> WORDS =
      List.of(
          "migration",
          "manage",
          "managed",
          "human",
          "right",
          "flow",
          "well",
          "of",
          "the",
          "be",
          "organize",
          "labour",
          "data",
          "datum",
          "people",
          "person",
          "countertraffic",
          "mig*",
          "*man*",
          "and",
          ",");
  private static final List<String> FORMS =
      List.of("best", "rights", "Managed", "programme", "(", "man*", "organis*", "*s", "b?st*");
  private static final List<String> SURFACES =
      List.of("IOM", "Rights", "Migration", "re-entry", "R*");
  private static final List<String> TAGS =
      List.of("N", "V", "J", "R", "CD", "NNP", "NNS", "VBN", "VBG");
  private static final List<String> TOKENS =
      List.of(
          "migration/NN",
          "Migration/NNP/Migration/migration/migration",
          "immigration/NN",
          "manage/VB",
          "managed/VBD/manage",
          "managed/JJ/managed//manage",
          "managing/VBG/manage",
          "human/JJ",
          "HUMAN/NNP/HUMAN/human/human",
          "right/NN",
          "rights/NNS/right",
          "right/RB",
          "Rights/NNPS/Rights/right/right",
          "flows/NNS/flow",
          "flow/VB",
          "movement/NN",
          "well/RB",
          "best/JJS/good",
          "better/RBR/well",
          "of/IN",
          "the/DT",
          "is/VBZ/be",
          "been/VBN/be",
          "should/MD",
          "to/TO",
          "needs/VBZ/need",
          "organised/VBN/organise",
          "labour/NN",
          "data/NNS/datum",
          "people/NNS",
          "combating/VBG/combate",
          "IOM/NNP/IOM/iom/iom",
          "re-entry/NN",
          "counter-trafficking/VBG/counter-traffic",
          "and/CC",
          ",/,",
          "(/-LRB-/(",
          ")/-RRB-/)",
          "./.",
          "“/``/``",
          "’/POSS",
          "~'s/POS/'s",
          "12/CD",
          "2010/CD",
          "programmes/NNS/programme",
          "~-/HYPH",
          "-/:",
          "~–/:",
          "~-/,",
          "~based/VBN/base",
          "~win/NN",
          "~3/CD",
          "other/JJ",
          "word/NN");

  private final Random random;

  RandomLexicon(long seed) {
    random = new Random(seed);
  }

  List<Oracle.Entry> entries() {
    List<Oracle.Entry> entries = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      entries.add(new Oracle.Entry(pick(FRAMES), "E" + (i + 5), pattern()));
    }
    return entries;
  }

  List<Oracle.Mask> masks() {
    List<Oracle.Mask> masks = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      String name = random.nextInt(3) == 0 ? pick(FRAMES) : "";
      masks.add(new Oracle.Mask("X" + (i + 7), pick(SCOPES), pattern(), name));
    }
    return masks;
  }

  AnnotatedDocument document() {
    TaggedText text = new TaggedText();
    for (int sentence = 0; sentence < 8; sentence++) {
      List<String> tokens = new ArrayList<>();
      for (int i = 1 + random.nextInt(20); i > 0; i--) {
        tokens.add(pick(TOKENS));
      }
      text.add(Zone.BODY, String.join(" ", tokens));
    }
    return text.build();
  }

  private String pattern() {
    if (random.nextInt(3) == 0) {
      return random.nextBoolean() ? item(1) : item(1) + " " + item(1);
    }
    String body = sequence(1 + random.nextInt(4), 2);
    String must = random.nextInt(8) == 0 ? gap() + " " + item(1) : item(1);
    StringBuilder pattern =
        new StringBuilder(random.nextBoolean() ? must + " " + body : body + " " + must);
    for (String side : List.of("<", ">", "~")) {
      if (random.nextInt(6) == 0) {
        pattern.append(" !").append(side).append(item(1));
      }
    }
    return pattern.toString();
  }

  private String sequence(int length, int depth) {
    List<String> elements = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      elements.add(random.nextInt(5) == 0 ? gap() : item(depth) + repetition());
    }
    return String.join(" ", elements);
  }

  private String gap() {
    int min = random.nextInt(2);
    return pick(List.of("_", "M", "A")) + "{" + min + "," + (min + 1 + random.nextInt(4)) + "}";
  }

  private String repetition() {
    return switch (random.nextInt(8)) {
      case 0, 1 -> "?";
      case 2 -> "{0,2}";
      case 3 -> "{1,3}";
      default -> "";
    };
  }

  private String item(int depth) {
    return switch (random.nextInt(12)) {
      case 0 -> "\"" + pick(FORMS) + "\"" + tag();
      case 1 -> "=" + pick(SURFACES) + tag();
      case 2 -> "@" + pick(List.of("MIG", "POSS", "FLOW")) + tag();
      case 3 -> "[" + pick(TAGS) + "]";
      case 4, 5, 6 -> depth == 0 ? pick(WORDS) : group(depth) + tag();
      default -> pick(WORDS) + tag();
    };
  }

  /** A group whose alternatives take at least one token each. */
  private String group(int depth) {
    List<String> alternatives = new ArrayList<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      String first = item(depth - 1);
      alternatives.add(
          random.nextInt(3) == 0 ? first + " " + sequence(1 + random.nextInt(2), 0) : first);
    }
    return "(" + String.join("|", alternatives) + ")";
  }

  private String tag() {
    return random.nextInt(5) == 0 ? "/" + pick(TAGS) : "";
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
