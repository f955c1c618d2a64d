package org.frametrace.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.frametrace.model.Digest;

/** The style sheets of the page and of figures that stand alone. */
final class Style {

  /**
   * The colours of the light page, as numbers: not every program that opens SVG knows variables.
   */
  private static final String[][] LIGHT = {
    {"ground", "#ffffff"},
    {"ink", "#1b1f24"},
    {"soft", "#57606a"},
    {"rule", "#d7dce1"},
    {"c0", "#0072b2"},
    {"c1", "#c24e00"},
    {"c2", "#007a5a"},
    {"c3", "#a8457f"},
    {"c4", "#8a6400"},
    {"c5", "#1c7fb8"},
  };

  private Style() {}

  /** Returns the style sheet of the page. */
  static String page() {
    return read("report.css") + read("figure.css");
  }

  /** Returns the style sheet of a figure that stands alone, on white. */
  static String figureFile() {
    String style = read("figure.css");
    for (String[] colour : LIGHT) {
      style = style.replace("var(--" + colour[0] + ")", colour[1]);
    }
    return style;
  }

  /**
   * Returns the policy that lets a browser apply this style sheet and load or run nothing at all.
   *
   * @param style the style sheet as it stands in the page
   */
  static String policy(String style) {
    byte[] digest =
        HexFormat.of().parseHex(Digest.of(style.getBytes(StandardCharsets.UTF_8)).hex());
    return "default-src 'none'; style-src 'sha256-"
        + Base64.getEncoder().encodeToString(digest)
        + "'; base-uri 'none'; form-action 'none'";
  }

  private static String read(String name) {
    try (InputStream in = Style.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
