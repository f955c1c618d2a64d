package org.frametrace.tika;

import java.util.List;
import org.frametrace.model.Zone;

/**
 * A page whose lines a reader gave their zones.
 *
 * @param document what {@code pages.csv} says about its file
 * @param number from 1
 * @param atRandom whether it was chosen at random, and not for a rare zone
 * @param digest {@link RawPage#digest()} when it was labelled
 * @param zones one a line
 */
record LabelledPage(
    Document document, int number, boolean atRandom, String digest, List<Zone> zones) {

  /**
   * A document with labelled pages.
   *
   * @param path below the folder of the corpora
   * @param set {@code development} for those whose pages the rules' writers could read from the
   *     first, else {@code held-out-3} or {@code held-out-4}
   * @param layout its kind of layout
   */
  record Document(String path, String sha256, String set, String layout) {}

  LabelledPage {
    zones = List.copyOf(zones);
  }
}
