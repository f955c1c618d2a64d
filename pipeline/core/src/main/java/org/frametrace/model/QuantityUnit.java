package org.frametrace.model;

import java.util.Locale;

/** What a stated number counts. */
public enum QuantityUnit {
  /** States that belong to an organisation. */
  MEMBER_STATES("member states"),
  OBSERVERS("observers"),
  /** People whom an organisation employs. */
  STAFF("staff"),
  /** Field locations, offices and missions. */
  OFFICES("offices"),
  PROJECTS("projects"),
  PUBLICATIONS("publications"),
  /** People, migrants and refugees among them. */
  PERSONS("persons"),
  PER_CENT("per cent"),
  USD("USD"),
  EUR("EUR"),
  GBP("GBP"),
  CHF("CHF");

  private final String label;

  QuantityUnit(String label) {
    this.label = label;
  }

  /** Returns the unit as claims files and tables write it: {@code member states}. */
  public String label() {
    return label;
  }

  /** Returns whether the unit is an amount of a currency. */
  public boolean money() {
    return label.equals(label.toUpperCase(Locale.ROOT));
  }
}
