package org.frametrace.model;

import java.util.OptionalInt;

/**
 * A hit in its context (KWIC).
 *
 * @param document where it stands
 * @param year year of the document, if it is known
 * @param page page of the hit's first character, if the format has pages
 * @param sentence index of the sentence in the document, from 0
 * @param start offset of its first character in the text of its page
 * @param end offset after its last character in the text of its page; a hit that runs over a page
 *     break ends with the page
 * @param hit what was found
 * @param left the text before it, within the paragraph
 * @param surface its own characters in the cleaned text
 * @param right the text after it, within the paragraph
 */
public record ConcordanceLine(
    DocumentId document,
    OptionalInt year,
    OptionalInt page,
    int sentence,
    int start,
    int end,
    Hit hit,
    String left,
    String surface,
    String right) {}
