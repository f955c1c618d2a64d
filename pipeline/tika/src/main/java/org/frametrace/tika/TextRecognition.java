package org.frametrace.tika;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.frametrace.study.OcrSettings;

/**
 * What can recognise the text of pictures: Tesseract, as it is installed on this machine, or
 * nothing.
 *
 * @param settings what it may do
 * @param version as the program gives it; empty where there is none or it may not be used
 * @param folder in which the program lies; empty where it is found on the path
 * @param languages those installed, as Tesseract's codes, in order
 */
public record TextRecognition(
    OcrSettings settings, String version, String folder, List<String> languages) {

  /** Where installers put the program without telling the path. */
  private static final List<String> USUAL_FOLDERS =
      List.of("", "C:\\Program Files\\Tesseract-OCR", "/opt/homebrew/bin", "/usr/local/bin");

  /** The languages of the organisations' documents, tried where metadata give none. */
  private static final List<String> USUAL_LANGUAGES = List.of("eng", "fra", "spa");

  private static final int LONGEST_OUTPUT = 100_000;

  public TextRecognition {
    languages = List.copyOf(languages);
  }

  /** Looks for the program, if the settings allow it. */
  public static TextRecognition find(OcrSettings settings) {
    return find(settings, USUAL_FOLDERS);
  }

  /** Looks for the program in folders, of which the empty one is the path. */
  static TextRecognition find(OcrSettings settings, List<String> folders) {
    for (String folder : settings.auto() ? folders : List.<String>of()) {
      String program = folder.isEmpty() ? program() : Path.of(folder, program()).toString();
      if (!folder.isEmpty() && !Files.isRegularFile(Path.of(folder, program()))) {
        continue;
      }
      Optional<List<String>> version = run(program, "--version");
      Optional<List<String>> languages = run(program, "--list-langs");
      if (version.isPresent() && languages.isPresent()) {
        return new TextRecognition(
            settings,
            version.get().isEmpty() ? "tesseract" : version.get().getFirst().strip(),
            folder,
            languages.get().stream().filter(l -> l.matches("[A-Za-z_]{3,20}")).sorted().toList());
      }
    }
    return none(settings);
  }

  /** Returns what holds where there is no program. */
  static TextRecognition none(OcrSettings settings) {
    return new TextRecognition(settings, "", "", List.of());
  }

  private static String program() {
    return windows() ? "tesseract.exe" : "tesseract";
  }

  private static boolean windows() {
    return System.getProperty("os.name", "").startsWith("Windows");
  }

  /** Returns what a program prints, or nothing where it is not there or fails. */
  private static Optional<List<String>> run(String program, String option) {
    try {
      Process process = new ProcessBuilder(program, option).redirectErrorStream(true).start();
      try (InputStream output = process.getInputStream()) {
        process.getOutputStream().close();
        String printed = new String(output.readNBytes(LONGEST_OUTPUT), StandardCharsets.UTF_8);
        return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0
            ? Optional.of(printed.lines().toList())
            : Optional.empty();
      } finally {
        process.destroyForcibly();
      }
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** Returns whether there is a program and it may be used. */
  boolean available() {
    return !version.isEmpty();
  }

  /** Names all that recognised text depends on; another string means: recognise again. */
  public String fingerprint() {
    return available()
        ? String.format(
            Locale.ROOT,
            "%s (%s), %d seconds a page, %d pages",
            version,
            String.join(" ", languages),
            settings.pageLimit().toSeconds(),
            settings.maxPages())
        : settings.auto() ? "none" : "off";
  }

  /**
   * Returns the languages to recognise a document with, as Tesseract takes them: {@code eng+fra}.
   *
   * @param language of the document as an ISO 639-1 code, or anything else where it is not known
   * @return empty where the program lacks the language
   */
  Optional<String> languagesFor(String language) {
    if (!language.matches("[a-z]{2}")) {
      List<String> usual = USUAL_LANGUAGES.stream().filter(languages::contains).toList();
      List<String> tried =
          usual.isEmpty()
              ? languages.stream().filter(l -> !l.equals("osd") && !l.equals("equ")).toList()
              : usual;
      return tried.isEmpty() ? Optional.empty() : Optional.of(String.join("+", tried));
    }
    List<String> wanted = codes(language).stream().filter(languages::contains).toList();
    return wanted.isEmpty() ? Optional.empty() : Optional.of(String.join("+", wanted));
  }

  private static List<String> codes(String language) {
    return language.equals("zh")
        ? List.of("chi_sim", "chi_tra")
        : List.of(Locale.of(language).getISO3Language());
  }

  /** Says why pictures in a language are not read and what to do about it, in one line. */
  String whyNot(String language) {
    if (!settings.auto()) {
      return "text recognition is off; write 'ocr: auto' under extract in the study, and install"
          + " Tesseract if it is not there";
    }
    if (!available()) {
      return "Tesseract is not installed; install it ("
          + installation("eng fra spa".split(" "))
          + ") and run again";
    }
    return "Tesseract lacks the language '"
        + language
        + "'; install it ("
        + installation(codes(language).toArray(String[]::new))
        + ") and run again, or correct the column language of metadata.csv";
  }

  private static String installation(String[] codes) {
    String packages =
        List.of(codes).stream()
            .map(code -> "tesseract-ocr-" + code.replace('_', '-'))
            .collect(Collectors.joining(" "));
    return "Debian and Ubuntu: apt install tesseract-ocr "
        + packages
        + "; macOS: brew install tesseract tesseract-lang; Windows: the installer of"
        + " github.com/UB-Mannheim/tesseract with these languages";
  }

  /** Returns the form in which a worker is told. */
  List<String> toArguments() {
    List<String> arguments = new ArrayList<>();
    arguments.add(Boolean.toString(settings.auto()));
    arguments.add(Long.toString(settings.pageLimit().toSeconds()));
    arguments.add(Integer.toString(settings.maxPages()));
    arguments.add(version);
    arguments.add(folder);
    arguments.add(String.join(",", languages));
    return arguments;
  }

  /** Reads {@link #toArguments()}. */
  static TextRecognition ofArguments(List<String> arguments) {
    OcrSettings settings =
        new OcrSettings(
            Boolean.parseBoolean(arguments.get(0)),
            java.time.Duration.ofSeconds(Long.parseLong(arguments.get(1))),
            Integer.parseInt(arguments.get(2)));
    String languages = arguments.get(5);
    return new TextRecognition(
        settings,
        arguments.get(3),
        arguments.get(4),
        languages.isEmpty() ? List.of() : List.of(languages.split(",")));
  }
}
