package org.frametrace.reuse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.frametrace.model.DocumentId;

/**
 * Links translations to their English originals, as far as metadata and names of files tell.
 *
 * <p>Two documents of different known languages are one if, in this order: the column {@code
 * translation_of} of the one names the other; their column {@code symbol} is the same, or the
 * document symbol with which their titles begin ({@code A/79/PV.64}); the names of their files
 * differ only in a language at the end ({@code A_80_21.en.pdf}, {@code A_80_21.fr.pdf}); they are
 * of one issuer and series, and their titles have the same numbers ({@code Annual Report 2004},
 * {@code Rapport annuel 2004}). Where more than one English document fits, none is named.
 */
public final class Translations {

  private static final String ORIGINAL = "en";

  private static final Pattern LANGUAGE_OF_FILE =
      Pattern.compile("(.+)[._-]([a-z]{2})(\\.[^./]+)", Pattern.CASE_INSENSITIVE);

  private static final Pattern SYMBOL =
      Pattern.compile("([A-Z]+(?:\\.[0-9]+)?/[A-Za-z0-9][A-Za-z0-9/.()-]*)(?:[:\\s].*)?");

  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  private Translations() {}

  /** Returns the original of each translation that has one. */
  public static SortedMap<DocumentId, DocumentId> of(Collection<ListedDocument> documents) {
    Map<String, List<DocumentId>> originals = new HashMap<>();
    for (ListedDocument document : documents) {
      if (language(document).equals(ORIGINAL)) {
        originals
            .computeIfAbsent("file " + document.id().path(), key -> new ArrayList<>())
            .add(document.id());
        for (String key : keys(document)) {
          originals.computeIfAbsent(key, k -> new ArrayList<>()).add(document.id());
        }
      }
    }
    SortedMap<DocumentId, DocumentId> translations = new TreeMap<>();
    for (ListedDocument document : documents) {
      String language = language(document);
      if (!language.isEmpty() && !language.equals(ORIGINAL)) {
        original(document, originals)
            .ifPresent(original -> translations.put(document.id(), original));
      }
    }
    return translations;
  }

  private static Optional<DocumentId> original(
      ListedDocument document, Map<String, List<DocumentId>> originals) {
    List<String> keys = new ArrayList<>();
    String named = document.metadata().get("translation_of");
    if (!named.isEmpty()) {
      keys.add("file " + named);
      keys.add("file " + folder(document.id().path()) + named);
    }
    keys.addAll(keys(document));
    return keys.stream()
        .map(key -> originals.getOrDefault(key, List.of()))
        .filter(found -> found.size() == 1)
        .map(List::getFirst)
        .findFirst();
  }

  /** Returns what names a document in every language, the surest first. */
  private static List<String> keys(ListedDocument document) {
    List<String> keys = new ArrayList<>();
    String symbol = document.metadata().get("symbol");
    if (!symbol.isEmpty()) {
      keys.add("symbol " + symbol.toUpperCase(Locale.ROOT));
    }
    String title = document.metadata().get("title");
    Matcher inTitle = SYMBOL.matcher(title);
    if (inTitle.matches()) {
      keys.add("symbol " + inTitle.group(1).toUpperCase(Locale.ROOT));
    }
    Matcher file = LANGUAGE_OF_FILE.matcher(document.id().path());
    keys.add("name " + (file.matches() ? file.group(1) + file.group(3) : document.id().path()));
    String series = document.metadata().get("series");
    List<String> numbers = NUMBER.matcher(title).results().map(found -> found.group()).toList();
    if (!series.isEmpty() && !numbers.isEmpty()) {
      keys.add("series " + List.of(document.metadata().get("issuer"), series, numbers));
    }
    return keys;
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  private static String language(ListedDocument document) {
    String known = document.metadata().language();
    Matcher file = LANGUAGE_OF_FILE.matcher(document.id().path());
    return known.isEmpty() && file.matches() ? file.group(2).toLowerCase(Locale.ROOT) : known;
  }
}
