package org.frametrace.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * LIWC's {@code .dic}: a legend of numbered categories between two lines {@code %}, tabs before a
 * number for sub-categories, then a term and the numbers of its categories on each line.
 *
 * <p>Real files have blanks for tabs, several tabs, blank lines, zeros before numbers, a term on
 * several lines, and the conditions of LIWC 2001 and 2007: {@code kind <of>131/125}, {@code like
 * (02 134)125/464 253}. Conditions are listed; numbers without one count.
 */
final class LiwcCodec implements Codec {

  static final String QUESTION_MARK =
      "a question mark is any one character here, and was a question mark there";

  private static final Pattern LEGEND = Pattern.compile("(\\t*)\\s*(\\d{1,9})\\s+(\\S.*)");
  private static final Pattern BARE = Pattern.compile("(.*?\\S)((?:\\s+\\d{1,9})*)");
  private static final Pattern CODE =
      Pattern.compile(
          "\\s*(?:(?<id>\\d{1,9})(?=\\s|$)|(?<condition>(?:<[^>]*>|\\([^)]*\\))[\\d/]*|\\d+/[\\d/]*))");
  private static final Pattern LEADING_CODE = Pattern.compile("\\(\\d[\\d\\s]*\\)\\s*");
  private static final Pattern TRAILING_MARK = Pattern.compile("\\s*<[A-Za-z]+>$");

  @Override
  public List<Category> read(SourceText text, Reading reading) {
    List<SourceText.Line> lines =
        text.lines().stream().filter(line -> !line.text().isBlank()).toList();
    int end = 1;
    while (end < lines.size() && !lines.get(end).text().strip().equals("%")) {
      end++;
    }
    if (end == lines.size()) {
      reading.problem(
          lines.getFirst().number(),
          "a legend that does not end",
          "a second line '%' between the categories and the words");
      return List.of();
    }
    CategoryBuilder root = CategoryBuilder.root(reading);
    Map<Integer, CategoryBuilder> byId = legend(lines.subList(1, end), root, reading);
    for (SourceText.Line line : lines.subList(end + 1, lines.size())) {
      word(line, byId, reading);
    }
    return root.build().children();
  }

  private static Map<Integer, CategoryBuilder> legend(
      List<SourceText.Line> lines, CategoryBuilder root, Reading reading) {
    Map<Integer, CategoryBuilder> byId = new HashMap<>();
    List<CategoryBuilder> open = new ArrayList<>(List.of(root));
    for (SourceText.Line line : lines) {
      Matcher matcher = LEGEND.matcher(line.text().stripTrailing());
      if (!matcher.matches()) {
        reading.problem(
            line.number(), "'" + shown(line.text()) + "'", "a number and the name of a category");
        continue;
      }
      int depth = Math.min(matcher.group(1).length(), open.size() - 1);
      CategoryBuilder category = open.get(depth).child(matcher.group(3), line.number());
      open.subList(depth + 1, open.size()).clear();
      open.add(category);
      if (byId.putIfAbsent(Integer.valueOf(matcher.group(2)), category) != null) {
        reading.problem(line.number(), "the number " + matcher.group(2) + " again", "a new number");
      }
    }
    return byId;
  }

  private static void word(
      SourceText.Line line, Map<Integer, CategoryBuilder> byId, Reading reading) {
    int at = line.number();
    String content = line.text().strip();
    Matcher leading = LEADING_CODE.matcher(content);
    if (leading.lookingAt() && leading.end() < content.length()) {
      condition(leading.group().strip(), content, at, reading);
      content = content.substring(leading.end());
    }
    int tab = content.indexOf('\t');
    if (tab < 0) {
      Matcher bare = BARE.matcher(content);
      tab = bare.matches() ? bare.end(1) : content.length();
    }
    String term = content.substring(0, tab);
    Matcher mark = TRAILING_MARK.matcher(term);
    if (mark.find() && mark.start() > 0) {
      condition(mark.group().strip(), term, at, reading);
      term = term.substring(0, mark.start());
    }
    if (term.length() > 1 && term.indexOf('?') >= 0) {
      reading.loss(at, "'" + term + "'", QUESTION_MARK);
    }
    int categories = codes(term, content.substring(tab), at, byId, reading);
    if (categories == 0) {
      reading.loss(at, "'" + shown(content) + "'", "left out: it has no category");
    }
  }

  /** Adds the term to its categories, and returns how many there are. */
  private static int codes(
      String term, String codes, int at, Map<Integer, CategoryBuilder> byId, Reading reading) {
    Matcher matcher = CODE.matcher(codes);
    int from = 0;
    int categories = 0;
    while (from < codes.length()) {
      matcher.region(from, codes.length());
      if (!matcher.lookingAt()) {
        reading.problem(
            at, "'" + shown(codes.substring(from).strip()) + "'", "numbers of categories");
        return 1;
      }
      String id = matcher.group("id");
      if (id == null) {
        condition(String.valueOf(matcher.group("condition")), term, at, reading);
      } else {
        CategoryBuilder category = byId.get(Integer.valueOf(id));
        categories++;
        if (category == null) {
          reading.problem(
              at, "the number " + id + " after '" + shown(term) + "'", "a number of the legend");
        } else {
          category.term(term, BigDecimal.ONE, at);
        }
      }
      from = matcher.end();
    }
    return categories;
  }

  private static void condition(String condition, String term, int at, Reading reading) {
    reading.loss(
        at,
        "the condition '" + shown(condition) + "' of '" + shown(term) + "'",
        "left out: only numbers without a condition count");
  }

  private static String shown(String text) {
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }

  @Override
  public String write(Dictionary dictionary) {
    StringBuilder text = new StringBuilder("%\n");
    Map<String, List<Integer>> ids = new LinkedHashMap<>();
    int[] last = {0};
    dictionary.categories().forEach(category -> write(category, 0, last, text, ids));
    text.append("%\n");
    ids.forEach(
        (term, numbers) -> {
          text.append(term);
          numbers.forEach(number -> text.append('\t').append(number));
          text.append('\n');
        });
    return text.toString();
  }

  private static void write(
      Category category,
      int depth,
      int[] last,
      StringBuilder text,
      Map<String, List<Integer>> ids) {
    int id = ++last[0];
    text.append("\t".repeat(depth)).append(id).append('\t').append(category.name()).append('\n');
    for (Item item : category.items()) {
      if (item instanceof Term term) {
        ids.computeIfAbsent(term.text(), word -> new ArrayList<>()).add(id);
      }
    }
    category.children().forEach(child -> write(child, depth + 1, last, text, ids));
  }
}
