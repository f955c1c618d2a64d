package org.frametrace.reuse;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.frametrace.model.DocumentId;
import org.frametrace.model.Duplicate;
import org.frametrace.model.Zone;

/**
 * Finds documents whose text another has, nearly or wholly.
 *
 * <p>Documents come up in the order of preference. Each is compared with those kept so far: if the
 * most similar of them is similar enough, it is left out as its duplicate, else it is kept. So
 * every document that is left out is really similar to the one that it names, and is not only
 * reached through a chain of others; and an unrelated document changes nothing.
 */
final class NearDuplicates {

  /** With fewer words nothing is said: two title pages look alike without being one document. */
  static final int FEWEST_WORDS = 50;

  private final double similarity;
  private final Set<Zone> zones;
  private final DocumentWords documents;

  NearDuplicates(double similarity, Set<Zone> zones, DocumentWords documents) {
    this.similarity = similarity;
    this.zones = zones;
    this.documents = documents;
  }

  /**
   * Returns the duplicates.
   *
   * @param listed the documents in the order of preference
   * @param fingerprints of all of them
   */
  SortedMap<DocumentId, Duplicate> find(
      List<ListedDocument> listed, Map<DocumentId, Fingerprint> fingerprints) throws IOException {
    BandIndex kept = new BandIndex(Bands.of(similarity), listed.size());
    List<Fingerprint> prints =
        listed.stream().map(one -> fingerprints.getOrDefault(one.id(), Fingerprint.NONE)).toList();
    SortedMap<DocumentId, Duplicate> duplicates = new TreeMap<>();
    for (int i = 0; i < listed.size(); i++) {
      DocumentId id = listed.get(i).id();
      Fingerprint own = prints.get(i);
      if (own.words() < FEWEST_WORDS) {
        continue;
      }
      int[] candidates =
          kept.candidates(own.signature()).stream()
              .filter(other -> sizesFit(own, prints.get(other)))
              .toArray();
      if (candidates.length > 0) {
        compare(id, candidates, listed, duplicates);
      }
      if (!duplicates.containsKey(id)) {
        kept.add(i, own.signature());
      }
    }
    return duplicates;
  }

  /** No pair is more similar than the smaller set is large, in parts of the larger. */
  private boolean sizesFit(Fingerprint one, Fingerprint other) {
    double small = Math.min(one.shingles(), other.shingles());
    return small / Math.max(one.shingles(), other.shingles()) >= similarity;
  }

  private void compare(
      DocumentId id,
      int[] candidates,
      List<ListedDocument> listed,
      SortedMap<DocumentId, Duplicate> duplicates)
      throws IOException {
    Words words = words(id);
    Set<List<String>> shingles = Shingles.set(words, Shingles.SIMILARITY_WORDS);
    double best = 0;
    for (int candidate : candidates) {
      DocumentId other = listed.get(candidate).id();
      Words otherWords = words(other);
      double jaccard = jaccard(shingles, Shingles.set(otherWords, Shingles.SIMILARITY_WORDS));
      if (jaccard >= similarity && jaccard > best) {
        best = jaccard;
        Duplicate.Kind kind =
            sameWords(words, otherWords) ? Duplicate.Kind.TEXT : Duplicate.Kind.NEAR;
        duplicates.put(id, new Duplicate(other, kind, OptionalDouble.of(jaccard)));
      }
    }
  }

  private Words words(DocumentId id) throws IOException {
    return Words.of(documents.read(id), zones);
  }

  /** Jaccard's coefficient: what both have by what any of them has; 0 of two empty sets. */
  static double jaccard(Set<List<String>> one, Set<List<String>> other) {
    if (one.isEmpty() && other.isEmpty()) {
      return 0;
    }
    Set<List<String>> both = new HashSet<>(one);
    both.retainAll(other);
    return (double) both.size() / (one.size() + other.size() - both.size());
  }

  private static boolean sameWords(Words one, Words other) {
    if (one.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      if (!one.word(i).equals(other.word(i))) {
        return false;
      }
    }
    return true;
  }
}
