package org.frametrace.lucene;

import java.io.IOException;

/** A function that reads. */
@FunctionalInterface
interface IoFunction<A, B> {
  B apply(A argument) throws IOException;
}
