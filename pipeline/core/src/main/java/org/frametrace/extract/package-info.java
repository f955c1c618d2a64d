/** The second stage: reads text out of files. The parsers stand behind a port. */
@NullMarked
package org.frametrace.extract;

import org.jspecify.annotations.NullMarked;
