package org.frametrace.infer;

import java.util.ArrayList;
import java.util.List;
import org.frametrace.model.ExtractedText;
import org.frametrace.model.InferredValue;

/** Infers what a document says about itself. Immutable; safe for use by several threads. */
public final class TextMetadata {

  static final String FRONT_MATTER = "front matter";
  static final String PROPERTIES = "properties";

  /** Raise it when the values that are inferred from the same text change. */
  private static final String VERSION = "2";

  private final IssuerInference issuers = new IssuerInference(Issuers.bundled());

  /** Names all that the values depend on beside the text. */
  public String fingerprint() {
    return "metadata " + VERSION;
  }

  /**
   * Returns year, title and issuer as far as the document says them beyond doubt, at most one value
   * a field, in this order.
   *
   * @param latestYear the latest year that a document can have
   */
  public List<InferredValue> infer(ExtractedText text, int latestYear) {
    FrontPages pages = FrontPages.of(text);
    List<InferredValue> values = new ArrayList<>();
    YearInference.of(pages, text.properties(), latestYear).ifPresent(values::add);
    TitleInference.of(text, pages).ifPresent(values::add);
    issuers.of(pages).ifPresent(values::add);
    return List.copyOf(values);
  }
}
