package org.frametrace.claims;

import java.util.ArrayList;
import java.util.Arrays;
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
      base =
          Arrays.stream(SheetKind.values()).map(SheetKind::ending).anyMatch(base::endsWith)
              ? base + "_claim"
              : base;
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
    List<String> all = new ArrayList<>(List.of(name));
    for (SheetKind kind : SheetKind.values()) {
      all.add(sheet(name, kind));
    }
    return all;
  }

  /** Returns the name of the sheet of a kind of a claim with a name. */
  static String sheet(String name, SheetKind kind) {
    return name + kind.ending();
  }

  /** Returns the names of all sheets that claims may have, with their kinds. */
  public static SortedMap<String, SheetKind> sheets(List<Claim> claims) {
    SortedMap<String, SheetKind> sheets = new TreeMap<>();
    for (String name : names(claims).values()) {
      for (SheetKind kind : SheetKind.values()) {
        sheets.put(sheet(name, kind), kind);
      }
    }
    return sheets;
  }

  /** Returns the path of a file below the folder of tables. */
  static String path(String name) {
    return FOLDER + "/" + name + ".csv";
  }
}
