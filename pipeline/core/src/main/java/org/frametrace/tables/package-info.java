/** Writes tables that stay the same byte for byte and that a spreadsheet opens safely. */
@NullMarked
package org.frametrace.tables;

import org.jspecify.annotations.NullMarked;
