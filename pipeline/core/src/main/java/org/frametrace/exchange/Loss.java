package org.frametrace.exchange;

/**
 * Something that a conversion could not carry over as it was.
 *
 * @param place the entry's id, or file and line
 * @param what what stands there
 * @param why what became of it and for what reason
 */
public record Loss(String place, String what, String why) {}
