/** Runs the stages in order, resumes what was interrupted, and accounts for every input. */
@NullMarked
package org.frametrace.run;

import org.jspecify.annotations.NullMarked;
