package org.frametrace.exchange;

import java.util.ArrayList;
import java.util.List;

/** Collects what a conversion could not carry over. For one thread. */
public final class Losses {

  private final List<Loss> list = new ArrayList<>();

  /** Adds a loss. */
  public void add(String place, String what, String why) {
    list.add(new Loss(place, what, why));
  }

  /** Returns the losses in the order in which they were met. */
  public List<Loss> list() {
    return List.copyOf(list);
  }
}
