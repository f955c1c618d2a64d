/** Reads files with Apache Tika, in processes of their own. */
@NullMarked
package org.frametrace.tika;

import org.jspecify.annotations.NullMarked;
