package org.frametrace.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.frametrace.lexicon.Lexicon;
import org.frametrace.lexicon.LexiconReader;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.DocumentId;
import org.frametrace.run.Adapters;
import org.frametrace.run.LexiconCount;
import org.frametrace.run.LooseTexts;
import org.frametrace.run.MatchingTerms;
import org.frametrace.run.StudyRun;
import org.frametrace.store.CorpusReader;
import org.frametrace.study.Printable;
import org.frametrace.study.Study;
import org.frametrace.tables.SafeText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Counts every entry of a study's lexicons in files, or in the study's documents. */
@Command(
    name = "count",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Counts every entry and mask, in files or in the documents of a study that was run.",
    description = {
      "",
      "Prints CSV: matches are all places where an entry stands, hits those that count after masks and",
      "overlaps. Entries of all levels are counted.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  frametrace lexicon count config/demo.yaml                     the study's documents",
      "  frametrace lexicon count config/demo.yaml speech.txt a.pdf    any files",
      "  frametrace lexicon count config/demo.yaml --found > counts.csv"
    })
final class LexiconCountCommand implements Callable<Integer> {

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "FILE",
      description = "Files of any format that a corpus may hold.")
  private List<Path> files = List.of();

  @Option(names = "--found", description = "Only entries with a match.")
  private boolean found;

  @Mixin private NamedStudy options = new NamedStudy();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Adapters adapters;

  LexiconCountCommand(Adapters adapters) {
    this.adapters = adapters;
  }

  @Override
  public Integer call() throws Exception {
    Study plan = options.study();
    Lexicon lexicon = LexiconReader.read(plan.lexicons());
    if (files.isEmpty()) {
      print(inStore(plan, lexicon, options, adapters));
      return ExitCode.COMPLETE;
    }
    LexiconCount count = count(plan, lexicon);
    List<String> unread = LooseTexts.read(files, plan, adapters, count::add);
    unread.forEach(line -> spec.commandLine().getErr().println(Printable.of("Not read: " + line)));
    print(count);
    return unread.isEmpty() ? ExitCode.COMPLETE : ExitCode.FOUND_SOMETHING;
  }

  /** Counts in the documents of a study that was run. */
  static LexiconCount inStore(Study plan, Lexicon lexicon, StudyOptions options, Adapters adapters)
      throws Exception {
    LexiconCount count = count(plan, lexicon);
    Path index = StudyRun.requireIndex(options.output(plan));
    try (CorpusReader store = adapters.openReader(index, new MatchingTerms(lexicon.spelling()))) {
      for (DocumentId id : store.keys().keySet()) {
        Optional<AnnotatedDocument> tokens = store.annotation(id);
        if (tokens.isPresent()) {
          count.add(id, tokens.get());
        }
      }
    }
    return count;
  }

  private static LexiconCount count(Study plan, Lexicon lexicon) {
    return new LexiconCount(lexicon, plan.lexicons().overlap(), plan.measure().zones());
  }

  private void print(LexiconCount count) throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180);
    csv.printRecord("frame", "entry", "level", "pattern", "matches", "hits", "documents");
    for (LexiconCount.Row row : count.rows()) {
      if (row.matches() > 0 || !found) {
        csv.printRecord(
            row.frame(),
            row.id(),
            row.level(),
            SafeText.of(row.pattern()),
            row.matches(),
            row.hits(),
            row.documents());
      }
    }
    csv.flush();
  }
}
