/**
 * Measures how fast lexicons are matched against a corpus that is annotated already: {@link
 * org.frametrace.bench.matching.MatchingSpeed} alone, {@link
 * org.frametrace.bench.matching.AgainstIntervals} against Lucene's interval queries over the same
 * index, {@link org.frametrace.bench.matching.AgainstTidytext} against R's tidytext on a slice.
 */
@NullMarked
package org.frametrace.bench.matching;

import org.jspecify.annotations.NullMarked;
