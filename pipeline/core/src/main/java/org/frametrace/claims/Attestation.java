package org.frametrace.claims;

import org.frametrace.model.DocumentId;
import org.frametrace.model.Hit;

/**
 * One use of what a claim dates, or of what people read for it.
 *
 * @param document where it stands
 * @param year the year that counts for the document; 0 if it is not known
 * @param hit what was found
 */
public record Attestation(DocumentId document, int year, Hit hit) {}
