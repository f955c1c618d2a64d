package org.frametrace.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.frametrace.lexicon.Lexicon;
import org.frametrace.lexicon.LexiconReader;
import org.frametrace.model.ConcordanceLine;
import org.frametrace.run.Adapters;
import org.frametrace.run.MatchingTerms;
import org.frametrace.run.StudyRun;
import org.frametrace.run.Trace;
import org.frametrace.store.CorpusReader;
import org.frametrace.study.Printable;
import org.frametrace.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows a hit's way back to the page of its file. */
@Command(
    name = "trace",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Shows a hit's way back: entry, tokens, cleaned text, page of the source file.",
    footer = {
      "",
      "Example:",
      "  frametrace trace config/demo.yaml 0123456789ab   (a name from the column hit of hits.csv)"
    })
final class TraceCommand implements Callable<Integer> {

  @Parameters(index = "1", paramLabel = "HIT", description = "The hit, as hits.csv names it.")
  private String hit = "";

  @Mixin private NamedStudy options = new NamedStudy();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Adapters adapters;

  TraceCommand(Adapters adapters) {
    this.adapters = adapters;
  }

  @Override
  public Integer call() throws Exception {
    Study plan = options.study();
    Lexicon lexicon = LexiconReader.read(plan.lexicons());
    Path output = options.output(plan);
    Path index = StudyRun.requireIndex(output);
    try (CorpusReader store = adapters.openReader(index, new MatchingTerms(lexicon.spelling()))) {
      Trace trace =
          Trace.of(
              hit,
              plan,
              store,
              lexicon,
              new Trace.Kept(
                  output,
                  adapters.extractorFingerprint(plan.extract()),
                  adapters.ocrFingerprint(plan.extract())));
      print(trace, spec.commandLine().getOut());
    }
    return ExitCode.COMPLETE;
  }

  private static void print(Trace trace, PrintWriter out) {
    ConcordanceLine line = trace.line();
    String page = line.page().isPresent() ? Integer.toString(line.page().getAsInt()) : "none";
    print(out, "hit", line.surface());
    print(out, "frame", line.hit().frame());
    print(out, "entry", line.hit().entry() + "  " + trace.entry());
    trace.tokens().forEach(token -> print(out, "token", token));
    print(out, "zone", line.hit().zone().label());
    print(out, "sentence", trace.sentence());
    print(out, "page", page + ", characters " + line.start() + " to " + line.end());
    print(out, "as there", trace.original().replace("\n", "⏎").replace("\f", "⏎⏎"));
    print(out, "file", trace.file().toString());
  }

  /** Whatever stands in a document or a name, the terminal gets plain text. */
  private static void print(PrintWriter out, String what, String text) {
    out.println(what + " ".repeat(10 - what.length()) + Printable.of(text));
  }
}
