package org.frametrace.study;

import java.nio.file.Path;
import java.util.List;

/**
 * A study file with every default filled in and every path resolved.
 *
 * @param file where it was read from
 * @param name short name; also the name of its folder of results
 * @param title for the report
 * @param corpus the corpus folder
 * @param extract limits of extraction
 * @param clean settings of cleaning
 * @param annotate settings of annotation
 * @param reuse what is left out because it stands elsewhere too
 * @param lexicons the lexicon files and the level
 * @param measure zones, groups, periods and resampling
 * @param claims claims files, in order
 * @param report settings of the report
 * @param limits when a run counts as failed
 * @param seed of every random draw
 * @param expect numbers that {@code verify} holds the tables to
 */
public record Study(
    Path file,
    String name,
    String title,
    Path corpus,
    ExtractSettings extract,
    CleanSettings clean,
    AnnotateSettings annotate,
    ReuseSettings reuse,
    LexiconSettings lexicons,
    MeasureSettings measure,
    List<Path> claims,
    ReportSettings report,
    RunLimits limits,
    long seed,
    List<Expectation> expect) {

  /** The schema of study files that this program reads and writes. */
  public static final int SCHEMA = 1;

  /** The seed where a study says nothing. */
  public static final long DEFAULT_SEED = 20_101_951L;

  public Study {
    claims = List.copyOf(claims);
    expect = List.copyOf(expect);
    if (!name.matches("[a-z0-9][a-z0-9._-]*")) {
      throw new IllegalArgumentException(
          "a study's name is lower-case letters, digits, '.', '_' and '-', found '" + name + "'");
    }
  }
}
