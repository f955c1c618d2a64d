package org.frametrace.store;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * The terms of a document's matching stream.
 *
 * @param ofType the terms of each token type, one set for each of the document's types, in their
 *     order
 * @param dropped the tokens that the matching stream leaves out
 */
public record StreamTerms(List<Set<String>> ofType, BitSet dropped) {

  public StreamTerms {
    ofType = ofType.stream().map(Set::copyOf).toList();
    dropped = (BitSet) dropped.clone();
  }
}
