package org.frametrace.infer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.frametrace.model.Block;
import org.frametrace.model.BlockKind;
import org.frametrace.model.ExtractedText;
import org.frametrace.model.InferredValue;

/**
 * Tells the title of a document: the one that its file has as a property, if the first pages show
 * it too, or else the heading of the highest rank on the first page, in formats that rank headings,
 * or what the cover of a file with pages shows ({@link CoverTitle}).
 */
final class TitleInference {

  /** What programs write when nobody gave a title. */
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "^(?:microsoft (?:word|powerpoint|publisher|office)\\b.*|untitled.*|title|document\\d*"
              + "|presentation\\d*|draft|final|united nations|[^ ]*_[^ ]*|.*\\.(?:docx?|pdf|indd|qxd"
              + "|pptx?|pub|rtf|odt|html?|txt))$",
          Pattern.CASE_INSENSITIVE);

  private static final int FEWEST_WORDS = 3;
  private static final int LONGEST = 300;

  private TitleInference() {}

  static Optional<InferredValue> of(ExtractedText text, FrontPages pages) {
    return property(text.properties(), pages)
        .map(title -> new InferredValue("title", title, TextMetadata.PROPERTIES))
        .or(
            () ->
                heading(text)
                    .or(() -> text.paged() ? CoverTitle.of(pages.cover()) : Optional.empty())
                    .map(title -> new InferredValue("title", title, TextMetadata.FRONT_MATTER)));
  }

  private static Optional<String> property(Map<String, String> properties, FrontPages pages) {
    String title = properties.getOrDefault("dc:title", "").strip();
    if (!isTitle(title)) {
      return Optional.empty();
    }
    Set<String> shown = words(String.join(" ", pages.cover()));
    return shown.containsAll(words(title)) ? Optional.of(title) : Optional.empty();
  }

  private static Optional<String> heading(ExtractedText text) {
    List<Block> headings =
        text.pages().getFirst().blocks().stream()
            .filter(block -> block.kind() == BlockKind.HEADING && block.level() == 1)
            .toList();
    if (text.paged() || headings.isEmpty()) {
      return Optional.empty();
    }
    String title = headings.getFirst().text().replaceAll("\\s+", " ").strip();
    return isTitle(title) ? Optional.of(title) : Optional.empty();
  }

  private static boolean isTitle(String title) {
    return title.length() <= LONGEST
        && words(title).size() >= FEWEST_WORDS
        && !NO_TITLE.matcher(title).matches();
  }

  /** Returns the words of a text, without their capitals. */
  static Set<String> words(String text) {
    Set<String> words = new TreeSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
