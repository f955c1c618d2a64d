package org.frametrace.claims;

import org.frametrace.model.DocumentId;
import org.frametrace.model.TextPlace;

/**
 * A place that states a number.
 *
 * @param what what the number is of
 * @param document the source
 * @param year the year that it is about
 * @param low the smallest value that the wording allows
 * @param high the largest
 * @param place where it stands
 * @param note what became of it
 */
public record StatedSource(
    String what,
    DocumentId document,
    int year,
    double low,
    double high,
    TextPlace place,
    String note) {}
