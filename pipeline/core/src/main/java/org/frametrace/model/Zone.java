package org.frametrace.model;

import java.util.Locale;
import java.util.Optional;

/** The part that a paragraph plays in a document. A study says which zones are counted. */
public enum Zone {
  BODY,
  HEADING,
  LIST_ITEM,
  TABLE,
  CAPTION,
  FOOTNOTE,
  QUOTE,
  FRONT_MATTER,
  CONTENTS,
  ACRONYMS,
  BIBLIOGRAPHY,
  ANNEX,
  /** Imprints, disclaimers and other text that is copied from document to document. */
  BOILERPLATE,
  /** A running head or foot. */
  RUNNING,
  PAGE_NUMBER;

  /** Returns the zone as studies and tables write it: {@code list-item}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the zone with a label, if there is one. */
  public static Optional<Zone> of(String label) {
    for (Zone zone : values()) {
      if (zone.label().equals(label)) {
        return Optional.of(zone);
      }
    }
    return Optional.empty();
  }
}
