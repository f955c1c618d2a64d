package org.frametrace.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.frametrace.claims.AskedWords;
import org.frametrace.claims.Claim;
import org.frametrace.match.MatchedDocument;
import org.frametrace.measure.ContextWords;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.DocumentMetadata;
import org.frametrace.model.Hit;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.NearWords;
import org.frametrace.model.TokenRuns;
import org.frametrace.model.Zone;

/**
 * Takes the words near the labels that claims ask for while a document's tokens are at hand.
 *
 * @param claims the study's claims
 * @param zones the zones that are measured
 */
record LabelWords(List<Claim> claims, Set<Zone> zones) {

  /**
   * The words of a document.
   *
   * @param without recycled text
   * @param whole with it
   */
  record Found(NearWords without, NearWords whole) {

    static final Found NOTHING = new Found(NearWords.NONE, NearWords.NONE);
  }

  LabelWords {
    claims = List.copyOf(claims);
    zones = Set.copyOf(zones);
  }

  /**
   * Returns the words of a document.
   *
   * @param matched what lexicons of all levels found in it
   */
  Found of(
      DocumentMetadata metadata,
      AnnotatedDocument tokens,
      Collection<MatchedDocument> matched,
      TokenRuns recycled) {
    if (!AskedWords.any(claims) || matched.isEmpty()) {
      return Found.NOTHING;
    }
    MeasuredDocument document = new MeasuredDocument(metadata, matched.iterator().next().whole());
    AskedWords asked = AskedWords.of(claims, document, zones);
    List<Hit> hits = new ArrayList<>();
    matched.forEach(one -> one.whole().hits().stream().filter(asked::contains).forEach(hits::add));
    NearWords whole = ContextWords.of(tokens, hits, TokenRuns.NONE, zones);
    return new Found(
        recycled.isEmpty() ? whole : ContextWords.of(tokens, hits, recycled, zones), whole);
  }
}
