package org.frametrace.clean;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.frametrace.model.Zone;

/**
 * Finds forms that managements fill in when they answer an evaluation: tables from end to end whose
 * cells hold whole sentences and whose labels come back for each recommendation.
 */
final class Forms {

  private static final Pattern CUE =
      Pattern.compile(
          "management(?:['’]s)? (?:and partner )?response|follow-up (?:matrix|plan)|key actions?"
              + "|réponse (?:de la direction|du management|managériale|de gestion)|actions? clés?"
              + "|respuesta (?:de la (?:administración|dirección|gerencia)|gerencial)|acciones clave",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** The last words before a colon. */
  private static final Pattern LABEL =
      Pattern.compile("(?<![\\p{L}\\d])[\\p{L}\\d/’'()-]{2,30} [\\p{L}\\d/’'()-]{1,30} ?:(?= |$)");

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private static final int FEWEST_REPETITIONS = 3;
  private static final int FEWEST_LABELS = 3;

  /** The labels stand on at least this share of the pages, and the cue on as many. */
  private static final double PAGES = 0.5;

  private Forms() {}

  /** Gives the zone of tables to all text from the first label of a form to its end. */
  static void mark(List<Paragraph> paragraphs) {
    Set<Integer> pages = new HashSet<>();
    Map<String, Integer> labels = new HashMap<>();
    for (Paragraph paragraph : paragraphs) {
      for (Line line : paragraph.lines()) {
        pages.add(line.page());
        for (String label : labels(line.text())) {
          labels.merge(label, 1, Integer::sum);
        }
      }
    }
    labels.values().removeIf(count -> count < FEWEST_REPETITIONS);
    // The cue takes longest to look for, and nearly every document has too few labels.
    if (labels.size() < FEWEST_LABELS || cued(paragraphs).size() < PAGES * pages.size()) {
      return;
    }
    int first = -1;
    Set<Integer> labelled = new HashSet<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      for (Line line : paragraphs.get(i).lines()) {
        if (labels(line.text()).stream().anyMatch(labels::containsKey)) {
          labelled.add(line.page());
          first = first < 0 ? i : first;
        }
      }
    }
    for (int i = first; labelled.size() >= PAGES * pages.size() && i < paragraphs.size(); i++) {
      switch (paragraphs.get(i).zone()) {
        case BODY, HEADING, LIST_ITEM ->
            paragraphs.set(i, paragraphs.get(i).as(Zone.TABLE, "labels-of-a-form"));
        default -> {}
      }
    }
  }

  /** The pages on which the cue stands. */
  private static Set<Integer> cued(List<Paragraph> paragraphs) {
    Set<Integer> cued = new HashSet<>();
    for (Paragraph paragraph : paragraphs) {
      for (Line line : paragraph.lines()) {
        if (CUE.matcher(line.text()).find()) {
          cued.add(line.page());
        }
      }
    }
    return cued;
  }

  private static Set<String> labels(String text) {
    Set<String> labels = new HashSet<>();
    if (text.indexOf(':') >= 0) {
      Matcher matcher = LABEL.matcher(text);
      while (matcher.find()) {
        labels.add(DIGITS.matcher(matcher.group().toLowerCase(Locale.ROOT)).replaceAll("#"));
      }
    }
    return labels;
  }
}
