package org.frametrace.model;

/**
 * A place that may find fault with somebody. Only people can say whether it does, and how strongly.
 *
 * @param hit the negative words
 * @param target whom it is about
 * @param place where the words stand
 */
public record Reproach(Hit hit, Actor target, TextPlace place) {}
