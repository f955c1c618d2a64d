/** The corpus as it is kept between runs. The index stands behind a port. */
@NullMarked
package org.frametrace.store;

import org.jspecify.annotations.NullMarked;
