package org.frametrace.lucene;

import org.frametrace.model.NumberedTypes;

/**
 * The types of a document as the {@link TypeFile} has them.
 *
 * @param types the types
 * @param lengths the length of the form of each
 * @param end where they end in the document's stored tokens
 */
record DocumentTypes(NumberedTypes types, int[] lengths, int end) {}
