package org.frametrace.bench.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences that documents are made of, and what may stand in their slots. */
final class Phrasebook {

  private static final Pattern SLOT = Pattern.compile("\\{(?:(\\d+)\\.\\.(\\d+)|(\\w+))}");

  private final Map<String, List<String>> slots = new LinkedHashMap<>();

  Phrasebook() {
    for (String line : lines("slots.txt")) {
      int equals = line.indexOf('=');
      slots.put(
          line.substring(0, equals).strip(),
          List.of(line.substring(equals + 1).strip().split("\\|")));
    }
  }

  static Reader open(String resource) {
    InputStream in = Phrasebook.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException("the resource " + resource + " is missing");
    }
    return new InputStreamReader(in, StandardCharsets.UTF_8);
  }

  /** Returns the lines of a resource that are neither empty nor comments. */
  static List<String> lines(String resource) {
    try (BufferedReader reader = new BufferedReader(open(resource))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.matches("# .*")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the lines under each heading of a resource; a heading begins with {@code ##}. */
  static Map<String, List<String>> sections(String resource) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    List<String> current = new ArrayList<>();
    for (String line : lines(resource)) {
      if (line.startsWith("## ")) {
        current = new ArrayList<>();
        sections.put(line.substring(3), current);
      } else {
        current.add(line);
      }
    }
    return sections;
  }

  /** Returns the templates by the frames that they hit. */
  static Map<String, List<String>> planted() {
    Map<String, List<String>> planted = new LinkedHashMap<>();
    for (String line : lines("planted.txt")) {
      int bar = line.indexOf('|');
      planted
          .computeIfAbsent(line.substring(0, bar).strip(), frames -> new ArrayList<>())
          .add(line.substring(bar + 1).strip());
    }
    return planted;
  }

  /** Fills the slots of a template; no alternative stands in one sentence twice. */
  String fill(String template, Random random) {
    List<String> used = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    Matcher slot = SLOT.matcher(template);
    while (slot.find()) {
      String value;
      do {
        value = value(slot, random);
      } while (used.contains(value));
      used.add(value);
      slot.appendReplacement(text, Matcher.quoteReplacement(value));
    }
    slot.appendTail(text);
    text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
    return text.toString();
  }

  private String value(Matcher slot, Random random) {
    if (slot.group(3) == null) {
      int low = Integer.parseInt(slot.group(1));
      int high = Integer.parseInt(slot.group(2));
      return Integer.toString(low + random.nextInt(high - low + 1));
    }
    List<String> alternatives = slots.get(slot.group(3));
    if (alternatives == null) {
      throw new IllegalArgumentException("slots.txt has no slot " + slot.group(3));
    }
    return alternatives.get(random.nextInt(alternatives.size()));
  }
}
