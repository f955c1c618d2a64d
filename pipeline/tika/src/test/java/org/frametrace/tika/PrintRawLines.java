package org.frametrace.tika;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.frametrace.model.Digest;

/**
 * Prints a file's pages as whoever labels them needs them: for each page its number, the number of
 * its lines and its digest as {@code pages.csv} has them, then the numbered lines.
 *
 * <p>Arguments: a file, then page numbers; without these all pages.
 */
final class PrintRawLines {

  private PrintRawLines() {}

  public static void main(String[] arguments) throws Exception {
    Path file = Path.of(arguments[0]);
    List<String> wanted = List.of(arguments).subList(1, arguments.length);
    StringBuilder out = new StringBuilder("file " + Digest.of(file).hex() + "\n");
    for (RawPage page : RawPage.of(Samples.read(file))) {
      if (!wanted.isEmpty() && !wanted.contains(Integer.toString(page.number()))) {
        continue;
      }
      out.append("page ").append(page.number());
      out.append(' ').append(page.lines().size());
      out.append(' ').append(page.digest()).append('\n');
      for (int i = 0; i < page.lines().size(); i++) {
        out.append(i + 1).append('|').append(page.lines().get(i).text().strip()).append('\n');
      }
    }
    System.out.writeBytes(out.toString().getBytes(StandardCharsets.UTF_8));
  }
}
