package org.frametrace.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.frametrace.acquire.Corpus;
import org.frametrace.acquire.CorpusFile;
import org.frametrace.acquire.CorpusReader;
import org.frametrace.acquire.DigestCache;
import org.frametrace.claims.Claim;
import org.frametrace.claims.ClaimsReader;
import org.frametrace.claims.Vocabulary;
import org.frametrace.lexicon.Entry;
import org.frametrace.lexicon.Lexicon;
import org.frametrace.lexicon.LexiconNames;
import org.frametrace.lexicon.LexiconReader;
import org.frametrace.measure.Counting;
import org.frametrace.measure.EntryInfo;
import org.frametrace.model.Digest;
import org.frametrace.model.DocumentId;
import org.frametrace.model.Level;
import org.frametrace.model.Stage;
import org.frametrace.model.StageOutcome;
import org.frametrace.study.InvalidInputException;
import org.frametrace.study.Nearest;
import org.frametrace.study.Problem;
import org.frametrace.study.Problems;
import org.frametrace.study.Study;

/**
 * Everything that a run reads and that a researcher wrote, read and found right.
 *
 * @param study the study
 * @param lexicon its lexicons
 * @param claims its claims
 * @param corpus its corpus as it was found
 */
public record Inputs(Study study, Lexicon lexicon, List<Claim> claims, Corpus corpus) {

  public Inputs {
    claims = List.copyOf(claims);
  }

  /**
   * Reads the inputs of a study.
   *
   * @param digests remembers the digests of files
   * @param latestYear the latest year that a file's name can mean
   * @throws InvalidInputException with everything that is wrong with any of them
   */
  public static Inputs read(Study study, DigestCache digests, int latestYear)
      throws InvalidInputException, IOException {
    List<Problem> found = new ArrayList<>();
    Lexicon lexicon = null;
    Corpus corpus = null;
    try {
      corpus = new CorpusReader(digests, latestYear).read(study.corpus());
    } catch (InvalidInputException e) {
      found.addAll(e.problems());
    }
    try {
      lexicon = LexiconReader.read(study.lexicons());
    } catch (InvalidInputException e) {
      found.addAll(e.problems());
    }
    List<Claim> claims = List.of();
    if (lexicon != null) {
      try {
        Set<String> columns = new HashSet<>(corpus == null ? List.of() : corpus.columns());
        claims = ClaimsReader.read(study.claims(), vocabulary(study, lexicon, columns));
      } catch (InvalidInputException e) {
        found.addAll(e.problems());
      }
    }
    if (lexicon == null || corpus == null || !found.isEmpty()) {
      throw new InvalidInputException(found);
    }
    Problems frames = new Problems();
    checkFrames(study, lexicon, frames);
    frames.throwIfAny();
    return new Inputs(study, lexicon, claims, corpus);
  }

  private static void checkFrames(Study study, Lexicon lexicon, Problems problems) {
    Level level = study.lexicons().level();
    List<String> counted =
        lexicon.entries().stream()
            .filter(entry -> level.includes(entry.level()))
            .map(Entry::frame)
            .distinct()
            .toList();
    Map<String, List<String>> named = new LinkedHashMap<>();
    named.put("measure: frame-share-of", study.measure().frameShareOf());
    named.put("report: leave-out", study.report().framesLeftOut());
    named.forEach(
        (place, frames) -> {
          for (String frame : frames) {
            if (!counted.contains(frame)) {
              problems.add(
                  new Problem(
                      study.file(),
                      0,
                      0,
                      "the frame '" + frame + "' in " + place,
                      "a frame with an entry that the study's level, "
                          + level.label()
                          + ", counts: "
                          + String.join(", ", counted),
                      Nearest.of(frame, counted)));
            }
          }
        });
  }

  private static Vocabulary vocabulary(Study study, Lexicon lexicon, Set<String> columns)
      throws IOException {
    Set<String> entries = new HashSet<>();
    lexicon.entries().forEach(entry -> entries.add(entry.id()));
    return new Vocabulary(
        new HashSet<>(lexicon.frames()),
        entries,
        columns,
        LexiconNames.beside(study.lexicons().files()).names());
  }

  /** Returns what counts in tables. */
  Counting counting() {
    return Counting.of(
        study.measure().zones(),
        study.lexicons().level(),
        study.lexicons().overlap(),
        study.measure().frameShareOf(),
        entries(),
        lexicon.nesting());
  }

  /** Returns the lexicon's entries as measures see them. */
  List<EntryInfo> entries() {
    List<EntryInfo> entries = new ArrayList<>();
    for (Entry entry : lexicon.entries()) {
      entries.add(new EntryInfo(entry.frame(), entry.id(), entry.level(), entry.pattern().text()));
    }
    return entries;
  }

  /** Returns what a researcher should know about the corpus and that stops nothing, a line each. */
  public List<String> notices() {
    List<String> notices = new ArrayList<>();
    corpus.notices().forEach(notice -> notices.add(notice.message()));
    corpus.absentColumns(study.measure().groupBy()).forEach(n -> notices.add(n.message()));
    return notices;
  }

  /** Returns a digest of all claims as their files have them. */
  Digest claimsDigest() throws IOException {
    List<String> digests = new ArrayList<>();
    for (java.nio.file.Path file : study.claims()) {
      digests.add(Digest.of(file).hex());
    }
    return Digest.of(digests.toArray(String[]::new));
  }

  /**
   * Returns a digest of what the corpus holds: every file, its bytes and what is known about it.
   */
  Digest corpusDigest() {
    List<String> parts = new ArrayList<>();
    for (CorpusFile file : corpus.files()) {
      parts.add(file.id().path());
      parts.add(file.sha256().map(Digest::hex).orElse(""));
      parts.add(StageOutcome.of(Stage.ACQUIRE, file.outcome()).toString());
      parts.add(file.duplicateOf().map(DocumentId::path).orElse(""));
      file.metadata()
          .columns()
          .forEach(
              (name, value) -> {
                parts.add(name);
                parts.add(value);
              });
      parts.add("");
    }
    corpus.missingFiles().forEach(missing -> parts.add(missing.file()));
    return Digest.of(parts.toArray(String[]::new));
  }
}
