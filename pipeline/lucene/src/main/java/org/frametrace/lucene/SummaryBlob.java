package org.frametrace.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.lucene.util.BytesRef;
import org.frametrace.model.Digest;
import org.frametrace.model.DocumentId;
import org.frametrace.model.DocumentMetadata;
import org.frametrace.model.Failure;
import org.frametrace.model.PageMap;
import org.frametrace.model.PicturePages;
import org.frametrace.model.Stage;
import org.frametrace.model.StageOutcome;
import org.frametrace.store.DocumentSummary;
import org.frametrace.store.StoredDocument;

/** The stored form of what is known about a document. What leads to it comes first. */
final class SummaryBlob {

  /**
   * What is needed to find a document's parts.
   *
   * @param text whether it has a text
   * @param tokens whether it has tokens
   */
  record Head(DocumentId id, String key, boolean text, boolean tokens) {}

  private SummaryBlob() {}

  static BytesRef write(StoredDocument document) {
    DocumentSummary summary = document.summary();
    BlobWriter out = new BlobWriter();
    out.text(summary.id().path());
    out.text(summary.key());
    out.number(document.text().isPresent() ? 1 : 0);
    out.number(document.annotation().isPresent() ? 1 : 0);
    out.text(summary.sha256().hex());
    Map<String, String> columns = summary.metadata().columns();
    out.number(columns.size());
    columns.forEach(
        (name, value) -> {
          out.text(name);
          out.text(value);
        });
    out.number(summary.outcomes().size());
    for (StageOutcome outcome : summary.outcomes()) {
      out.text(outcome.stage().name());
      out.text(outcome.label());
      out.number(outcome.failure().isPresent() ? 1 : 0);
      outcome
          .failure()
          .ifPresent(
              failure -> {
                out.text(failure.reason().name());
                out.text(failure.detail());
              });
    }
    out.number(summary.pages().isPresent() ? 1 : 0);
    summary.pages().ifPresent(pages -> writePages(pages, out));
    return out.seal("");
  }

  static Head readHead(BytesRef sealed) throws IOException {
    return readHead(BlobReader.open(sealed, ""));
  }

  private static Head readHead(BlobReader in) throws IOException {
    return new Head(new DocumentId(in.text()), in.text(), in.number() == 1, in.number() == 1);
  }

  static DocumentSummary read(BytesRef sealed) throws IOException {
    BlobReader in = BlobReader.open(sealed, "");
    Head head = readHead(in);
    Digest sha256 = new Digest(in.text());
    Map<String, String> columns = new LinkedHashMap<>();
    for (int left = in.count(); left > 0; left--) {
      columns.put(in.text(), in.text());
    }
    List<StageOutcome> outcomes = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      Stage stage = Stage.valueOf(in.text());
      String label = in.text();
      Optional<Failure> failure = Optional.empty();
      if (in.number() == 1) {
        failure = Optional.of(new Failure(Failure.Reason.valueOf(in.text()), in.text()));
      }
      outcomes.add(new StageOutcome(stage, label, failure));
    }
    Optional<PageMap> pages = in.number() == 1 ? Optional.of(readPages(in)) : Optional.empty();
    in.finish();
    return new DocumentSummary(
        head.id(), head.key(), sha256, new DocumentMetadata(columns), outcomes, pages);
  }

  private static void writePages(PageMap pages, BlobWriter out) {
    out.number(pages.paged() ? 1 : 0);
    out.number(pages.start().length);
    int last = 0;
    for (int start : pages.start()) {
      out.signed(start - last);
      last = start;
    }
    PicturePages pictures = pages.pictures();
    out.number(pictures.recognised());
    if (pictures.confidence().isPresent()) {
      out.text(Double.toString(pictures.confidence().getAsDouble()));
    }
    out.number(pictures.unread());
  }

  private static PageMap readPages(BlobReader in) throws IOException {
    boolean paged = in.number() == 1;
    int[] start = new int[in.count()];
    int last = 0;
    for (int i = 0; i < start.length; i++) {
      last += in.signed();
      start[i] = last;
    }
    int recognised = in.number();
    OptionalDouble confidence =
        recognised > 0 ? OptionalDouble.of(Double.parseDouble(in.text())) : OptionalDouble.empty();
    return new PageMap(paged, start, new PicturePages(recognised, confidence, in.number()));
  }
}
