/** The page that a researcher opens. */
@NullMarked
package org.frametrace.report;

import org.jspecify.annotations.NullMarked;
