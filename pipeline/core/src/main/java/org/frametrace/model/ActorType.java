package org.frametrace.model;

import java.util.Locale;
import java.util.Optional;

/** The kinds of those who do something, or to whom something is done. */
public enum ActorType {
  /** States, their governments and their authorities. */
  STATE,
  /** The International Organization for Migration, and we in its own voice. */
  IOM,
  /** Other organisations of states. */
  OTHER_IO,
  /** Those who pay, and their agencies. */
  DONOR,
  /** Organisations of civil society. */
  NGO,
  /** Companies and employers. */
  PRIVATE,
  /** Migrants, refugees, displaced persons and those whom projects are for. */
  MIGRANT,
  /** Women, whatever else they are: no {@link Actor#type}, but one of what claims may ask for. */
  WOMEN,
  /** The international community. */
  INTERNATIONAL_COMMUNITY,
  /** Nobody is named. */
  AGENTLESS,
  /** Somebody or something else, or a pronoun. */
  OTHER;

  /** Returns the type as claims and tables write it: {@code other-io}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the type with a label, if there is one. */
  public static Optional<ActorType> of(String label) {
    for (ActorType type : values()) {
      if (type.label().equals(label)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
