package org.frametrace.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.frametrace.lexicon.Lexicon;
import org.frametrace.lexicon.LexiconReader;
import org.frametrace.lexicon.PatternException;
import org.frametrace.lexicon.PatternParser;
import org.frametrace.run.Adapters;
import org.frametrace.run.MatchingTerms;
import org.frametrace.run.RunException;
import org.frametrace.run.Search;
import org.frametrace.run.StudyRun;
import org.frametrace.store.CorpusReader;
import org.frametrace.study.InvalidInputException;
import org.frametrace.study.Problem;
import org.frametrace.study.Study;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows where a pattern stands in a corpus, each place in its context. */
@Command(
    name = "kwic",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Shows where a pattern stands in a corpus that was run, with context.",
    description = {
      "",
      "QUERY is written like a lexicon entry: words match any inflection, \"word\" in quotes that form only,",
      "(a|b) alternatives, _{0,3} up to three words between.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  frametrace kwic config/demo.yaml 'migration management'",
      "  frametrace kwic config/demo.yaml 'manage/V _{0,3} migration' --from 2000 --to 2009",
      "  frametrace kwic config/demo.yaml 'state' --frame rights_based --format csv > lines.csv"
    })
final class KwicCommand implements Callable<Integer> {

  @Parameters(index = "1", paramLabel = "QUERY", description = "The pattern.")
  private String query = "";

  @Option(
      names = "--frame",
      paramLabel = "F",
      description = "Only in sentences with a hit of this frame.")
  @Nullable String frame;

  @Option(names = "--from", paramLabel = "Y", description = "Only documents of this year or later.")
  @Nullable Integer from;

  @Option(names = "--to", paramLabel = "Y", description = "Only documents of this year or earlier.")
  @Nullable Integer to;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, csv or jsonl (default: text).")
  private ConcordanceFormat format = ConcordanceFormat.TEXT;

  @Mixin private NamedStudy options = new NamedStudy();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Adapters adapters;

  KwicCommand(Adapters adapters) {
    this.adapters = adapters;
  }

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    Study plan = options.study();
    Lexicon lexicon = LexiconReader.read(plan.lexicons());
    Search search = search(lexicon);
    Path index = StudyRun.requireIndex(options.output(plan));
    long[] lines = {0};
    try (CorpusReader store = adapters.openReader(index, new MatchingTerms(lexicon.spelling()));
        ConcordancePrinter printer = format.printer(out)) {
      search.run(
          store,
          lexicon,
          plan.lexicons(),
          line -> {
            lines[0]++;
            printer.print(line);
          });
    }
    if (!options.quiet) {
      spec.commandLine().getErr().printf(Locale.ROOT, "Found: %,d.%n", lines[0]);
    }
    return ExitCode.COMPLETE;
  }

  private Search search(Lexicon lexicon) throws InvalidInputException, RunException {
    if (frame != null) {
      options.requireFrame(frame, lexicon);
    }
    try {
      return new Search(
          PatternParser.parse(query, lexicon.sets()),
          Optional.ofNullable(frame),
          from == null ? OptionalInt.empty() : OptionalInt.of(from),
          to == null ? OptionalInt.empty() : OptionalInt.of(to));
    } catch (PatternException e) {
      throw new InvalidInputException(
          List.of(
              new Problem(Path.of("QUERY"), 1, e.column(), e.found(), e.expected(), e.nearest())));
    }
  }
}
