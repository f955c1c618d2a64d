package org.frametrace.bench.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Composes manuscripts from a plan and the phrasebook. */
final class Author {

  /** Stands on the first page of every document. */
  static final String NOTICE =
      "This document is made up. It was written to demonstrate Frametrace. The organisations,"
          + " people, places and figures in it do not exist.";

  private static final String FRENCH_NOTICE =
      "Ce document est inventé. Il a été écrit pour la démonstration de Frametrace. Les"
          + " organisations, les personnes, les lieux et les chiffres n'existent pas.";

  static final String IMPRINT = "Printed in Norport. All rights reserved.";

  static final List<String> NOTES =
      List.of(
          "Figures are rounded.",
          "One crown is one hundred pence.",
          "See the ledger of the same year.",
          "Counted at the end of the month.");

  /** A sentence of a document, and whether a frame was planted in it. */
  private record Sentence(String text, boolean planted) {}

  private final Phrasebook phrasebook = new Phrasebook();

  Manuscript write(Plan plan) {
    return plan.french() ? french(plan) : english(plan);
  }

  private static Manuscript french(Plan plan) {
    List<Part> parts = new ArrayList<>();
    Phrasebook.sections("french.txt")
        .forEach(
            (heading, paragraphs) -> {
              parts.add(new Part.Heading(heading));
              paragraphs.forEach(text -> parts.add(new Part.Paragraph(text, false, "")));
            });
    return new Manuscript(
        plan.get("title"), List.of(plan.get("issuer"), plan.get("year"), FRENCH_NOTICE), parts);
  }

  private Manuscript english(Plan plan) {
    Random random = new Random(plan.seed());
    List<Sentence> special = special(plan, random);
    List<String> themes = new ArrayList<>(Phrasebook.sections("themes.txt").keySet());
    Collections.shuffle(themes, random);
    int sections = Math.clamp(plan.number("words") / 300, 2, themes.size());
    List<Part> parts = new ArrayList<>();
    if (plan.isSpeech()) {
      parts.add(new Part.Paragraph("Excellencies, ladies and gentlemen,", true, ""));
    }
    for (int i = 0; i < sections; i++) {
      if (!plan.isSpeech()) {
        parts.add(new Part.Heading(themes.get(i)));
      }
      List<Sentence> share =
          special.subList(special.size() * i / sections, special.size() * (i + 1) / sections);
      parts.addAll(section(plan, themes.get(i), share, plan.number("words") / sections, random));
    }
    if (plan.isSpeech()) {
      parts.add(new Part.Paragraph("Thank you.", true, ""));
    } else if (random.nextInt(2) == 0) {
      parts.add(new Part.Heading("References"));
      Phrasebook.lines("references.txt").forEach(work -> parts.add(new Part.Work(work)));
    }
    List<String> cover = new ArrayList<>(List.of(plan.get("issuer"), plan.get("year")));
    Collections.addAll(cover, NOTICE, IMPRINT);
    return new Manuscript(plan.get("title"), cover, parts);
  }

  /** Returns the sentences with hits and the false friends, in random order. */
  private List<Sentence> special(Plan plan, Random random) {
    Map<String, Deck> decks = new LinkedHashMap<>();
    Phrasebook.planted()
        .forEach((frames, templates) -> decks.put(frames, new Deck(templates, random)));
    Map<String, Integer> missing = new LinkedHashMap<>(plan.planted());
    List<Sentence> sentences = new ArrayList<>();
    // Two frames in one sentence first, for a third of the hits of the rarer: claims ask for that.
    for (Map.Entry<String, Deck> deck : decks.entrySet()) {
      List<String> frames = List.of(deck.getKey().split("\\+"));
      int all = rarest(frames, plan.planted());
      int free = rarest(frames, missing);
      int count = frames.size() == 1 ? free : Math.min((all + 2) / 3, free);
      for (int i = 0; i < count; i++) {
        sentences.add(new Sentence(phrasebook.fill(deck.getValue().draw(), random), true));
        frames.forEach(frame -> missing.merge(frame, -1, Integer::sum));
      }
    }
    Deck decoys = new Deck(Phrasebook.lines("decoys.txt"), random);
    for (int i = plan.number("words") / 250; i > 0; i--) {
      sentences.add(new Sentence(phrasebook.fill(decoys.draw(), random), false));
    }
    Collections.shuffle(sentences, random);
    return sentences;
  }

  private static int rarest(List<String> frames, Map<String, Integer> counts) {
    return frames.stream().mapToInt(frame -> counts.getOrDefault(frame, 0)).min().orElse(0);
  }

  private List<Part> section(
      Plan plan, String theme, List<Sentence> special, int words, Random random) {
    List<Sentence> sentences = new ArrayList<>(special);
    Deck filler =
        new Deck(Phrasebook.sections("themes.txt").getOrDefault(theme, List.of()), random);
    int written = special.stream().mapToInt(s -> s.text().split(" ").length).sum();
    Set<String> used = new HashSet<>();
    while (written < words) {
      String text = phrasebook.fill(filler.draw(), random);
      if (!used.add(text)) {
        continue;
      }
      sentences.add(random.nextInt(sentences.size() + 1), new Sentence(text, false));
      written += text.split(" ").length;
    }
    List<Part> parts = new ArrayList<>(paragraphs(sentences, random));
    if (!plan.isSpeech() && random.nextInt(3) == 0) {
      parts.add(items(random));
    }
    if (!plan.isSpeech() && theme.startsWith("Registers")) {
      parts.add(grid(random));
    }
    return parts;
  }

  private static List<Part> paragraphs(List<Sentence> sentences, Random random) {
    List<Part> paragraphs = new ArrayList<>();
    for (int from = 0, to; from < sentences.size(); from = to) {
      to = Math.min(sentences.size(), from + 3 + random.nextInt(4));
      List<Sentence> part = sentences.subList(from, to);
      boolean planted = part.stream().anyMatch(Sentence::planted);
      boolean noted = !planted && random.nextInt(4) == 0;
      paragraphs.add(
          new Part.Paragraph(
              String.join(" ", part.stream().map(Sentence::text).toList()),
              planted || noted,
              noted ? NOTES.get(random.nextInt(NOTES.size())) : ""));
    }
    return paragraphs;
  }

  private Part items(Random random) {
    Deck deck = new Deck(Phrasebook.lines("items.txt"), random);
    List<String> items = new ArrayList<>();
    for (int i = 3 + random.nextInt(3); i > 0; i--) {
      items.add(phrasebook.fill(deck.draw(), random));
    }
    return new Part.Items(items);
  }

  private Part grid(Random random) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Town", "Arrivals", "Departures"));
    Deck towns = new Deck(List.of("Norport", "Eastholm", "Valdera", "Sarn", "Torvik"), random);
    for (int i = 0; i < 4; i++) {
      rows.add(
          List.of(
              towns.draw(),
              Integer.toString(100 + random.nextInt(4000)),
              Integer.toString(100 + random.nextInt(3000))));
    }
    return new Part.Grid("Table 1. Arrivals and departures in four towns", rows);
  }
}
