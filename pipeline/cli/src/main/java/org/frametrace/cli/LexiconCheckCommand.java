package org.frametrace.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.frametrace.lexicon.Lexicon;
import org.frametrace.lexicon.LexiconReader;
import org.frametrace.lint.Defect;
import org.frametrace.lint.LexiconCheck;
import org.frametrace.run.Adapters;
import org.frametrace.run.LexiconCount;
import org.frametrace.run.TaggedWords;
import org.frametrace.study.Printable;
import org.frametrace.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Looks for entries that do not do what their author meant. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Finds entries that never match, are shadowed, masked, double or collide.",
    description = {
      "",
      "Each is printed with what was seen and a remedy. With --in-corpus also entries and masks that",
      "found nothing in the documents of the study, which must have been run.",
      "Exit code 1 says that an entry can never count, or stands there twice.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  frametrace lexicon check config/demo.yaml",
      "  frametrace lexicon check config/iom.yaml --in-corpus"
    })
final class LexiconCheckCommand implements Callable<Integer> {

  @Option(
      names = "--in-corpus",
      description = "Also report what found nothing in the study's documents.")
  private boolean inCorpus;

  @Mixin private OptionalStudy options = new OptionalStudy();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Adapters adapters;

  LexiconCheckCommand(Adapters adapters) {
    this.adapters = adapters;
  }

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    Study plan = options.study();
    Lexicon lexicon = LexiconReader.read(plan.lexicons());
    List<Defect> defects =
        new ArrayList<>(
            LexiconCheck.of(
                lexicon,
                plan.lexicons().overlap(),
                new TaggedWords(adapters.annotator(plan.annotate()), lexicon.spelling())));
    if (inCorpus) {
      LexiconCount count = LexiconCountCommand.inStore(plan, lexicon, options, adapters);
      count.rows().stream()
          .filter(row -> row.matches() == 0)
          .forEach(
              row ->
                  defects.add(
                      new Defect(
                          Defect.Kind.NOT_IN_CORPUS,
                          row.id(),
                          "nothing in " + count.documents() + " documents: '" + row.pattern() + "'",
                          "right if the corpus does not speak of it; else look for a misspelling")));
    }
    Map<Defect.Kind, Integer> counts = new EnumMap<>(Defect.Kind.class);
    for (Defect defect : defects) {
      counts.merge(defect.kind(), 1, Integer::sum);
      out.println(Printable.of(defect.kind().label() + ": " + defect.id() + ": " + defect.seen()));
      out.println(Printable.of("    " + defect.remedy()));
    }
    out.printf(
        Locale.ROOT,
        "%,d entries and %,d masks looked at.%n",
        lexicon.entries().size(),
        lexicon.masks().size());
    counts.forEach((kind, count) -> out.printf(Locale.ROOT, "  %s: %,d%n", kind.label(), count));
    return defects.stream().anyMatch(defect -> defect.kind().isFault())
        ? ExitCode.FOUND_SOMETHING
        : ExitCode.COMPLETE;
  }
}
