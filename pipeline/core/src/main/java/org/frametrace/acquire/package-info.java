/** The first stage: finds the files of a corpus, names them, and joins them with their metadata. */
@NullMarked
package org.frametrace.acquire;

import org.jspecify.annotations.NullMarked;
