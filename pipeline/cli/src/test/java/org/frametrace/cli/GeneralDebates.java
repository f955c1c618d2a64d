package org.frametrace.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.DocumentId;
import org.frametrace.model.DocumentMetadata;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.TokenType;
import org.frametrace.model.Zone;
import org.tukaani.xz.XZInputStream;

/** The statements of the General Debate, one text a state and year, matched from their archive. */
final class GeneralDebates {

  static final Path ARCHIVE = TestTexts.CORPORA.resolve("ungdc/ungdc-1970-2024.tar.xz");

  private static final Pattern NAME = Pattern.compile("ungdc/documents/(\\w+_\\d+_(\\d{4})\\.txt)");

  private final org.frametrace.match.Matcher matcher;
  private final Map<String, TokenType> types = new HashMap<>();

  GeneralDebates(org.frametrace.match.Matcher matcher) {
    this.matcher = matcher;
  }

  /** Returns all statements, in the order of the archive. */
  List<MeasuredDocument> read() throws IOException {
    List<MeasuredDocument> documents = new ArrayList<>();
    try (InputStream file = new BufferedInputStream(Files.newInputStream(ARCHIVE));
        TarArchiveInputStream archive = new TarArchiveInputStream(new XZInputStream(file))) {
      TarArchiveEntry entry = archive.getNextEntry();
      while (entry != null) {
        Matcher name = NAME.matcher(entry.getName());
        if (name.matches()) {
          String text = new String(archive.readAllBytes(), StandardCharsets.UTF_8);
          documents.add(
              new MeasuredDocument(
                  new DocumentMetadata(Map.of("year", name.group(2))),
                  matcher.match(new DocumentId(name.group(1)), words(text), Set.of(Zone.BODY))));
        }
        entry = archive.getNextEntry();
      }
    }
    return documents;
  }

  /** Splits a text: words are runs of letters and digits, and a stop ends a sentence. */
  private AnnotatedDocument words(String text) {
    Map<TokenType, Integer> numbers = new HashMap<>();
    List<TokenType> known = new ArrayList<>();
    int[] typeOf = new int[text.length()];
    int[] begin = new int[text.length()];
    int[] end = new int[text.length()];
    int[] starts = new int[text.length()];
    int tokens = 0;
    int sentences = 0;
    boolean open = false;
    for (int at = 0; at < text.length(); at++) {
      int from = at;
      while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
        at++;
      }
      if (at > from) {
        if (!open) {
          starts[sentences++] = tokens;
          open = true;
        }
        TokenType type = types.computeIfAbsent(text.substring(from, at), GeneralDebates::type);
        typeOf[tokens] =
            numbers.computeIfAbsent(
                type,
                added -> {
                  known.add(added);
                  return known.size() - 1;
                });
        begin[tokens] = from;
        end[tokens++] = at;
      }
      open &= at == text.length() || ".!?".indexOf(text.charAt(at)) < 0;
    }
    return new AnnotatedDocument(
        known,
        Arrays.copyOf(typeOf, tokens),
        Arrays.copyOf(begin, tokens),
        Arrays.copyOf(end, tokens),
        Arrays.copyOf(starts, sentences),
        new byte[sentences],
        new int[0]);
  }

  private static TokenType type(String form) {
    return new TokenType(form, form.toLowerCase(Locale.ROOT), "", "", "");
  }
}
