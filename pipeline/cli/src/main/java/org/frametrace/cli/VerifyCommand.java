package org.frametrace.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.frametrace.run.Verification;
import org.frametrace.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Checks the finished results of a study. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Checks finished results: digests, sums, and the numbers that the study expects.",
    footer = {"", "Example:", "  frametrace verify config/demo.yaml"})
final class VerifyCommand implements Callable<Integer> {

  @Mixin private OptionalStudy options = new OptionalStudy();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    Study plan = options.study();
    List<String> problems = Verification.problems(plan, options.output(plan));
    if (problems.isEmpty()) {
      spec.commandLine()
          .getOut()
          .println(
              "Everything agrees: files, sums, and "
                  + plan.expect().size()
                  + " numbers that the study expects.");
      return ExitCode.COMPLETE;
    }
    problems.forEach(spec.commandLine().getOut()::println);
    return ExitCode.FOUND_SOMETHING;
  }
}
