package org.frametrace.tika;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.apache.tika.exception.ZeroByteFileException;
import org.apache.tika.mime.MediaType;
import org.frametrace.model.ExtractedText;
import org.frametrace.model.Failure;
import org.frametrace.model.Failure.Reason;

/** Says in plain words why a file could not be read, and what would help. */
final class Failures {
  private static final int LONGEST_MESSAGE = 200;

  /** How Linux, macOS and Windows say it. */
  private static final Pattern DISK_FULL =
      Pattern.compile("No space left|not enough space|Disk quota exceeded");

  private Failures() {}

  static Failure empty() {
    return new Failure(
        Reason.EMPTY_FILE, "the file has 0 bytes; fetch it again or remove it from the corpus");
  }

  static Failure unsupported(MediaType type) {
    return new Failure(
        Reason.UNSUPPORTED_TYPE,
        "the file is "
            + type
            + ", for which there is no parser; convert it to PDF, Word, OpenDocument, RTF, HTML, EPUB"
            + " or plain text, or unpack it if it is an archive");
  }

  static Failure encrypted(MediaType type) {
    return new Failure(
        Reason.ENCRYPTED,
        "the file ("
            + type
            + ") is encrypted; remove the password with the program that made it, and put the"
            + " readable copy into the corpus");
  }

  static Failure tooMuchText(int maxCharacters) {
    return new Failure(
        Reason.OUTPUT_LIMIT,
        "the file yields more than "
            + maxCharacters
            + " characters; if it really is that long, raise characters-per-document under extract in the"
            + " study");
  }

  /** Returns what a file fails with that has neither text nor pictures that could hold any. */
  static Failure noText(ExtractedText text) {
    int pages = text.pages().size();
    String seen =
        text.paged()
            ? (pages == 1 ? "1 page" : pages + " pages") + " without text and without pictures"
            : "the file (" + text.mediaType() + ") holds no text";
    String warning = text.properties().get("parser-warning");
    if (warning != null) {
      return new Failure(
          Reason.DAMAGED, seen + ": " + warning + "; fetch it again, or open it and save it anew");
    }
    return new Failure(Reason.NO_TEXT, seen + "; look at it with the program that made it");
  }

  /** Returns what a full disk means for the file that was being read. */
  static Failure diskFull(String seen) {
    return new Failure(
        Reason.DISK_LIMIT,
        "reading the file filled the folder for temporary files ("
            + seen
            + "); make room there, or set java.io.tmpdir to a larger one, and run again");
  }

  private static boolean isDiskFull(Throwable thrown) {
    int depth = 0;
    for (Throwable t = thrown; t != null && depth < 50; t = t.getCause(), depth++) {
      String said = String.valueOf(t.getMessage());
      if (t instanceof IOException && DISK_FULL.matcher(said).find()) {
        return true;
      }
    }
    return false;
  }

  /** Returns what an exception of a parser means. */
  static Failure of(Throwable thrown, MediaType type, int pagesRead) {
    if (find(thrown, EncryptedDocumentException.class).isPresent()
        || find(thrown, org.apache.poi.EncryptedDocumentException.class).isPresent()) {
      return encrypted(type);
    }
    if (find(thrown, ZeroByteFileException.class).isPresent()) {
      return empty();
    }
    if (find(thrown, UnsupportedFormatException.class).isPresent()) {
      return unsupported(type);
    }
    if (isDiskFull(thrown)) {
      return diskFull(message(thrown));
    }
    Optional<FileSystemException> unreadable = find(thrown, FileSystemException.class);
    if (unreadable.isPresent()) {
      return unreadable(unreadable.get());
    }
    if (find(thrown, StackOverflowError.class).isPresent()) {
      return new Failure(
          Reason.DAMAGED,
          "the file (" + type + ") nests its parts too deeply to be read; save it anew");
    }
    Throwable root = root(thrown);
    // What PDFBox says of files that are encrypted for the holder of a certificate.
    if (String.valueOf(root.getMessage()).contains("decryption material")) {
      return encrypted(type);
    }
    String message = message(thrown);
    if (message.toLowerCase(Locale.ROOT).contains("zip bomb")) {
      return new Failure(
          Reason.OUTPUT_LIMIT,
          "the file ("
              + type
              + ") unpacks to far more than it holds, as files made to exhaust a program do; save"
              + " it anew if it is genuine");
    }
    return new Failure(
        Reason.DAMAGED,
        "the file ("
            + type
            + ") is damaged"
            + (pagesRead > 0 ? " after page " + pagesRead : "")
            + ": "
            + message
            + "; fetch it again, or open it and save it anew");
  }

  /** Returns what the innermost cause of an exception says, in one line. */
  static String message(Throwable thrown) {
    Throwable root = root(thrown);
    return FileProperties.clean(
        root.getClass().getSimpleName() + ": " + root.getMessage(), LONGEST_MESSAGE);
  }

  private static Failure unreadable(FileSystemException e) {
    String why =
        switch (e) {
          case NoSuchFileException gone -> "the file is no longer there";
          case AccessDeniedException denied -> "the file may not be read; check its permissions";
          default -> "the file cannot be read: " + e.getReason();
        };
    return new Failure(Reason.UNREADABLE, why);
  }

  private static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
    int depth = 0;
    for (Throwable t = thrown; t != null && depth < 50; t = t.getCause(), depth++) {
      if (type.isInstance(t)) {
        return Optional.of(type.cast(t));
      }
    }
    return Optional.empty();
  }

  private static Throwable root(Throwable thrown) {
    Throwable root = thrown;
    for (int depth = 0; depth < 50 && root.getCause() != null; depth++) {
      root = root.getCause();
    }
    return root;
  }
}
