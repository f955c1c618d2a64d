package org.frametrace.exchange;

import java.math.BigDecimal;

/** What stands in a category. */
public sealed interface Item permits Term, ProximityRule {

  /** Returns what one match counts for; 1 where the file says nothing. */
  BigDecimal weight();

  /** Returns where it comes from: a file and its line, or the id of an entry. */
  String place();
}
