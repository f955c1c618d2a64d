/** Published claims as data, and the rules that judge them. */
@NullMarked
package org.frametrace.claims;

import org.jspecify.annotations.NullMarked;
