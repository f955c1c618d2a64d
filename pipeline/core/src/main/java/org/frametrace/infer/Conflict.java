package org.frametrace.infer;

/**
 * What is known about a document from two sources that disagree.
 *
 * @param field the column that it is about
 * @param used the value that is used
 * @param usedSource where it comes from
 * @param other the other value
 * @param otherSource where that comes from
 */
public record Conflict(
    String field, String used, String usedSource, String other, String otherSource) {}
