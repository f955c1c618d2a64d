package org.frametrace.claims;

import org.frametrace.model.DocumentId;
import org.frametrace.model.Hit;

/**
 * One early use of what a claim dates.
 *
 * @param document where it stands
 * @param year the year that counts for the document
 * @param hit what was found
 */
public record Attestation(DocumentId document, int year, Hit hit) {}
