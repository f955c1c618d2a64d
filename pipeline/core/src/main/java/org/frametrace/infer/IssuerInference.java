package org.frametrace.infer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.frametrace.model.InferredValue;

/** Tells who issued a document. */
final class IssuerInference {

  /** A document's own symbol: alone, or after the name of the organisation or the distribution. */
  private static final Pattern SYMBOL =
      Pattern.compile(
          "^(?:united nations ?|distr(?:\\.|ibution)? ?:? ?\\p{L}+ )?"
              + "((?:[A-Z]{1,4}|CEB|ISBA)(?:/[A-Z0-9.()-]+)+)(?: \\d.*)?$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DISTRIBUTION =
      Pattern.compile("\\bdistr(?:\\.|ibution) ?:? ?\\p{L}+", Pattern.CASE_INSENSITIVE);

  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "^(?:\u00a9|copyright(?: \u00a9| \\(c\\))?|\\(c\\)) ?(?:\\d{4},? )?(?:by )?(.{2,120}?)"
              + "[,.]?(?: \\d{4})?[,.]?(?: all rights reserved\\.?)?$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PUBLISHER =
      Pattern.compile(
          "^(?:published by|publisher|publi\u00e9 par|\u00e9diteur|publicado por) ?:? ?(.{2,120}?)[,.]?$",
          Pattern.CASE_INSENSITIVE);

  /** Evaluations name who ordered them, and projects who carries them out. */
  private static final Pattern COMMISSIONED =
      Pattern.compile(
          "^(?:commissioned by|executing (?:organi[sz]ation|agency)|commanditée? par|mandatée? par"
              + "|organisme d.exécution|encargad[ao] por|organismo de ejecución) ?: ?(.{2,120}?)$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** The name of an organisation, and which of its offices it is. */
  private static final Pattern OFFICE =
      Pattern.compile("^(.{10,80}?)(?:,| in| au| aux| en) \\p{Lu}.{2,60}$");

  private final Issuers issuers;

  IssuerInference(Issuers issuers) {
    this.issuers = issuers;
  }

  Optional<InferredValue> of(FrontPages pages) {
    return symbol(pages.cover())
        .or(() -> agreed(COPYRIGHT, pages.imprint()))
        .or(() -> agreed(PUBLISHER, pages.imprint()))
        .or(() -> alone(pages.cover()))
        .or(() -> office(pages.cover()))
        .or(() -> commissioned(pages.imprint()))
        .map(issuer -> new InferredValue("issuer", issuer, TextMetadata.FRONT_MATTER));
  }

  /** Other documents' symbols stand on a first page too, but only one document is distributed. */
  private Optional<String> symbol(List<String> cover) {
    if (!DISTRIBUTION.matcher(String.join(" ", cover)).find()) {
      return Optional.empty();
    }
    for (String line : cover) {
      Matcher matcher = SYMBOL.matcher(line);
      if (matcher.matches()) {
        Optional<String> issuer = issuers.ofSymbol(matcher.group(1));
        if (issuer.isPresent()) {
          return issuer;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> agreed(Pattern pattern, List<String> lines) {
    Set<String> found = new TreeSet<>();
    for (String line : lines) {
      Matcher matcher = pattern.matcher(line);
      if (matcher.matches()) {
        found.add(issuers.named(matcher.group(1)).orElse(""));
      }
    }
    return only(found);
  }

  /** A cover often bears the names of partners, so one name counts only where it is alone. */
  private Optional<String> alone(List<String> cover) {
    Set<String> found = new TreeSet<>();
    for (String line : cover) {
      issuers.named(line).ifPresent(found::add);
    }
    return only(found);
  }

  private Optional<String> office(List<String> cover) {
    Set<String> found = new TreeSet<>();
    for (String line : cover) {
      Matcher matcher = OFFICE.matcher(line);
      if (matcher.matches()) {
        issuers.named(matcher.group(1)).ifPresent(found::add);
      }
    }
    return only(found);
  }

  /** Offices are named by acronym and country: {@code IOM Nigeria}. */
  private Optional<String> commissioned(List<String> lines) {
    Set<String> found = new TreeSet<>();
    for (String line : lines) {
      Matcher matcher = COMMISSIONED.matcher(line);
      if (matcher.matches()) {
        String name = matcher.group(1);
        String acronym = name.split(" ", 2)[0];
        boolean written = acronym.length() > 2 && acronym.equals(acronym.toUpperCase(Locale.ROOT));
        found.add(
            issuers
                .named(name)
                .or(() -> written ? issuers.named(acronym) : Optional.empty())
                .orElse(""));
      }
    }
    return only(found);
  }

  private static Optional<String> only(Set<String> found) {
    return found.size() == 1 && !found.contains("")
        ? Optional.of(found.iterator().next())
        : Optional.empty();
  }
}
