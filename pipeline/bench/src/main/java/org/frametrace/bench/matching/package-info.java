/** Measures how fast lexicons are matched against a corpus that is annotated already. */
@NullMarked
package org.frametrace.bench.matching;

import org.jspecify.annotations.NullMarked;
