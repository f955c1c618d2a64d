package org.frametrace.exchange;

import java.math.BigDecimal;

/**
 * A rule of WordStat: words near one another.
 *
 * @param name its name, without the {@code @}
 * @param expression what stands in its brackets: {@code #GOOD NOT AFTER #NEGATION /S 3}
 * @param weight what one match counts for
 * @param place where it comes from: a file and its line, or the id of an entry
 */
public record ProximityRule(String name, String expression, BigDecimal weight, String place)
    implements Item {

  public ProximityRule {
    weight = weight.stripTrailingZeros();
  }
}
