package org.frametrace.match;

import org.frametrace.model.DocumentHits;

/**
 * What was found in a document.
 *
 * @param whole in all of its text
 * @param withoutRecycled the same as if its recycled words were not there; the same object where it
 *     has none
 */
public record MatchedDocument(DocumentHits whole, DocumentHits withoutRecycled) {}
