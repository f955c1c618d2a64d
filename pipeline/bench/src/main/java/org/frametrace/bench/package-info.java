/**
 * Programs that measure how fast parts of Frametrace are. Each is one command and prints what it
 * measured; no number of them decides a test.
 */
@NullMarked
package org.frametrace.bench;

import org.jspecify.annotations.NullMarked;
