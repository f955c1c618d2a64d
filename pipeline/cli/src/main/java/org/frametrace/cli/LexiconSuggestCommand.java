package org.frametrace.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.frametrace.lexicon.Lexicon;
import org.frametrace.lexicon.LexiconReader;
import org.frametrace.model.ConcordanceLine;
import org.frametrace.run.Adapters;
import org.frametrace.run.LexiconSuggestions;
import org.frametrace.run.MatchingTerms;
import org.frametrace.run.StudyRun;
import org.frametrace.store.CorpusReader;
import org.frametrace.study.Printable;
import org.frametrace.study.Study;
import org.frametrace.suggest.Candidate;
import org.frametrace.suggest.CandidateSearch;
import org.frametrace.tables.Cells;
import org.frametrace.tables.SafeText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Looks for words that a frame lacks. */
@Command(
    name = "suggest",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Suggests words that a frame may lack, from a study's documents.",
    description = {
      "",
      "Candidates are lemmas, and groups of two or three, of sentences with a hit of the frame:",
      "those at least twice as frequent there as in sentences without one (log ratio, G2), in at",
      "least 5 documents; those that often stand beside the hits (within 5 words: logDice) come",
      "first. What entries of any level match already, names, abbreviations, numbers and function",
      "words are left out. Most candidates are the frame's subject matter and not its expressions:",
      "read the examples. Nothing is added: paste the rows that you take over into a lexicon.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  frametrace lexicon suggest config/iom.yaml --frame rights_based",
      "  frametrace lexicon suggest config/iom.yaml --frame development --top 100 --csv"
          + " development.csv"
    })
final class LexiconSuggestCommand implements Callable<Integer> {

  private static final int CONTEXT = 45;

  @Option(names = "--frame", required = true, paramLabel = "F", description = "The frame.")
  private String frame = "";

  @Option(
      names = "--top",
      paramLabel = "N",
      description = "How many candidates are shown (default: ${DEFAULT-VALUE}).")
  private int top = 30;

  @Option(names = "--csv", paramLabel = "FILE", description = "Also write them to this CSV file.")
  @Nullable Path csv;

  @Mixin private NamedStudy options = new NamedStudy();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Adapters adapters;

  LexiconSuggestCommand(Adapters adapters) {
    this.adapters = adapters;
  }

  @Override
  public Integer call() throws Exception {
    if (top < 1) {
      throw new ParameterException(
          spec.commandLine(), "--top takes a whole number from 1, found " + top);
    }
    Study plan = options.study();
    Lexicon lexicon = LexiconReader.read(plan.lexicons());
    options.requireFrame(frame, lexicon);
    Path output = options.output(plan);
    Path index = StudyRun.requireIndex(output);
    try (CorpusReader store = adapters.openReader(index, new MatchingTerms(lexicon.spelling()))) {
      LexiconSuggestions suggestions =
          new LexiconSuggestions(
              plan,
              lexicon,
              store,
              frame,
              output,
              options.threads(spec.commandLine()),
              options.progress(spec.commandLine().getErr()));
      CandidateSearch.Result result = suggestions.run();
      List<Candidate> best =
          result.candidates().subList(0, Math.min(top, result.candidates().size()));
      List<List<ConcordanceLine>> examples = suggestions.examples(best);
      List<String> rows = new SuggestedRows(lexicon, frame).of(best);
      print(result, best, examples, rows);
      if (csv != null) {
        write(csv, best, examples, rows);
      }
    }
    return ExitCode.COMPLETE;
  }

  private void print(
      CandidateSearch.Result result,
      List<Candidate> best,
      List<List<ConcordanceLine>> examples,
      List<String> rows) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        Locale.ROOT,
        "%s: %,d hits in %,d sentences (%,d other words), against %,d words without; %,d"
            + " candidates, %,d shown.%n",
        frame,
        result.matches(),
        result.sentences(),
        result.words(),
        result.reference(),
        result.candidates().size(),
        best.size());
    if (result.recycledMatches() > 0) {
      out.printf(
          Locale.ROOT,
          "%,d more hits stand in recycled text, which the study leaves out (reuse: leave-out).%n",
          result.recycledMatches());
    }
    if (best.isEmpty()) {
      out.printf(
          Locale.ROOT,
          "No candidates: one stands beside the frame in at least %d documents.%n",
          CandidateSearch.DOCUMENTS);
      return;
    }
    out.printf(
        Locale.ROOT,
        "%n%-34s %7s %9s %9s %9s %6s %8s %5s %8s %7s%n",
        "candidate",
        "with",
        "without",
        "documents",
        "log ratio",
        "low",
        "G2",
        "near",
        "near G2",
        "logDice");
    for (int i = 0; i < best.size(); i++) {
      Candidate one = best.get(i);
      out.printf(
          Locale.ROOT,
          "%-34s %7d %9d %9d %9.2f %6.2f %8.1f %5d %8.1f %7.2f%n",
          one.term(),
          one.inFrame(),
          one.elsewhere(),
          one.documents(),
          one.keyness().logRatio(),
          one.keyness().interval().low(),
          one.keyness().g2(),
          one.near(),
          one.nearG2(),
          one.logDice());
      examples.get(i).forEach(line -> out.println(Printable.of("    " + context(line))));
    }
    out.println();
    out.println("# Rows for a lexicon, once you have judged them (frame,id,level,pattern,...):");
    rows.forEach(row -> out.println(Printable.of("# " + row)));
  }

  private static String context(ConcordanceLine line) {
    String left = line.left();
    String right = line.right();
    return left.substring(Math.max(0, left.length() - CONTEXT))
        + "["
        + line.surface()
        + "]"
        + right.substring(0, Math.min(CONTEXT, right.length()))
        + "  ("
        + place(line)
        + ")";
  }

  private static String place(ConcordanceLine line) {
    return line.document().path()
        + (line.page().isPresent() ? ", page " + line.page().getAsInt() : "");
  }

  private static void write(
      Path file, List<Candidate> best, List<List<ConcordanceLine>> examples, List<String> rows)
      throws IOException {
    try (CSVPrinter printer =
        new CSVPrinter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), CSVFormat.RFC4180)) {
      printer.printRecord(
          "candidate",
          "hits_with_frame",
          "hits_without",
          "documents",
          "log_ratio",
          "log_ratio_low",
          "log_ratio_conservative",
          "g2",
          "near",
          "near_g2",
          "log_dice",
          "example_1",
          "example_2",
          "example_3",
          "row");
      for (int i = 0; i < best.size(); i++) {
        printer.printRecord(cells(best.get(i), examples.get(i), rows.get(i)));
      }
    }
  }

  private static List<String> cells(Candidate one, List<ConcordanceLine> examples, String row) {
    List<String> cells =
        new ArrayList<>(
            List.of(
                SafeText.of(one.term()),
                Cells.integer(one.inFrame()),
                Cells.integer(one.elsewhere()),
                Cells.integer(one.documents()),
                Cells.number(one.keyness().logRatio()),
                Cells.number(one.keyness().interval().low()),
                Cells.number(one.keyness().conservative()),
                Cells.number(one.keyness().g2()),
                Cells.integer(one.near()),
                Cells.number(one.nearG2()),
                Cells.number(one.logDice())));
    for (int i = 0; i < 3; i++) {
      cells.add(i < examples.size() ? SafeText.of(context(examples.get(i))) : Cells.EMPTY);
    }
    cells.add(SafeText.of(row));
    return cells;
  }
}
