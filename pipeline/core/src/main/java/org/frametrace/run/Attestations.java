package org.frametrace.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.frametrace.claims.Attestation;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.CleanText;
import org.frametrace.model.ConcordanceLine;
import org.frametrace.model.DocumentId;
import org.frametrace.store.CorpusReader;
import org.frametrace.store.DocumentSummary;

/** Looks up uses in the stored documents: their words, context and page. */
final class Attestations {

  private Attestations() {}

  /** Returns each in its context; those of documents without text or pages are left out. */
  static Map<Attestation, ConcordanceLine> lines(CorpusReader store, List<Attestation> wanted)
      throws IOException {
    Map<DocumentId, List<Attestation>> byDocument = new TreeMap<>();
    wanted.forEach(
        one -> byDocument.computeIfAbsent(one.document(), id -> new ArrayList<>()).add(one));
    Map<Attestation, ConcordanceLine> lines = new HashMap<>();
    for (Map.Entry<DocumentId, List<Attestation>> document : byDocument.entrySet()) {
      Optional<DocumentSummary> summary = store.summary(document.getKey());
      Optional<CleanText> text = store.text(document.getKey());
      Optional<AnnotatedDocument> tokens = store.annotation(document.getKey());
      if (summary.flatMap(DocumentSummary::pages).isPresent()
          && text.isPresent()
          && tokens.isPresent()) {
        HitContext context = new HitContext(summary.get(), text.get(), tokens.get());
        document.getValue().forEach(one -> lines.put(one, context.line(one.hit())));
      }
    }
    return lines;
  }
}
