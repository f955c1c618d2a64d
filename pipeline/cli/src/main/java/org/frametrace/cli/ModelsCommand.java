package org.frametrace.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.frametrace.corenlp.ModelLanguage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Says which languages can be measured. What it is asked to install, the launcher has fetched
 * before it starts this program, because the models join its class path.
 */
@Command(
    name = "models",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Installs the models of a language other than English, and lists what is installed.",
    description = {
      "",
      "They are downloaded once, through Maven, which verifies their checksums.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  frametrace models                     what is installed",
      "  frametrace models french              281 MB, for config/iom-fr.yaml",
      "  frametrace models spanish             222 MB, for config/iom-es.yaml"
    })
final class ModelsCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..*",
      paramLabel = "LANGUAGE",
      description = "Install its models: ${COMPLETION-CANDIDATES}.")
  private List<ModelLanguage> wanted = new ArrayList<>();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    for (ModelLanguage language : ModelLanguage.values()) {
      out.printf(
          Locale.ROOT,
          "%s %-8s %s%n",
          language.code(),
          language.label(),
          language.isInstalled()
              ? "installed"
              : "not installed: ./frametrace models "
                  + language.label()
                  + " downloads "
                  + language.megabytes()
                  + " MB");
    }
    return wanted.stream().allMatch(ModelLanguage::isInstalled)
        ? ExitCode.COMPLETE
        : ExitCode.BROKEN;
  }
}
