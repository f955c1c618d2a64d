package org.frametrace.claims;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Names the files of claims, which stand in a folder of their own: {@code georgi_01} for GEORGI-01.
 */
public final class ClaimFiles {

  /** The folder, below that of tables. */
  public static final String FOLDER = "claims";

  /** Ends the name of a sheet on which people code. */
  private static final String SHEET = "_reading";

  /** Ends the name of a sheet of passages. */
  private static final String PASSAGES = "_passages";

  /** Long enough for every id of a paper; file systems allow about 250 characters. */
  private static final int LONGEST = 60;

  private ClaimFiles() {}

  /**
   * Returns a name for each claim, by its id. Names have small letters, digits and underscores
   * only, begin with {@code claim_} unless the id begins with two letters, and are unique whatever
   * the ids are.
   *
   * @param claims with an id of its own each
   */
  static SortedMap<String, String> names(List<Claim> claims) {
    SortedMap<String, String> names = new TreeMap<>();
    Set<String> taken = new HashSet<>();
    for (Claim claim : claims) {
      String plain = claim.id().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
      String base = plain.matches("[a-z]{2}.*_.*") ? plain : "claim_" + plain;
      base = base.substring(0, Math.min(LONGEST, base.length()));
      base = base.endsWith(SHEET) || base.endsWith(PASSAGES) ? base + "_claim" : base;
      String name = base;
      for (int n = 2; !Collections.disjoint(taken, all(name)); n++) {
        name = base + "_" + n;
      }
      taken.addAll(all(name));
      names.put(claim.id(), name);
    }
    return Collections.unmodifiableSortedMap(names);
  }

  private static List<String> all(String name) {
    return List.of(name, name + SHEET, name + PASSAGES);
  }

  /** Returns the name of the sheet of passages of a claim with a name. */
  static String passages(String name) {
    return name + PASSAGES;
  }

  /** Returns the name of the sheet of a claim with a name. */
  static String sheet(String name) {
    return name + SHEET;
  }

  /** Returns the path of a file below the folder of tables. */
  static String path(String name) {
    return FOLDER + "/" + name + ".csv";
  }
}
