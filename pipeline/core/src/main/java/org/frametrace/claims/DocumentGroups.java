package org.frametrace.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.frametrace.model.MeasuredDocument;

/**
 * Groups of documents, told apart by conditions on metadata columns. A document belongs to the
 * first group that it fits, and to none if it fits none.
 *
 * @param groups names and conditions, in the order that the claim states; at least two
 */
record DocumentGroups(SequencedMap<String, List<Map<String, List<String>>>> groups) {

  DocumentGroups {
    groups = new LinkedHashMap<>(groups);
    if (groups.size() < 2) {
      throw new IllegalArgumentException("two or more groups are compared, found " + groups);
    }
  }

  /** Returns the names in their order. */
  List<String> names() {
    return List.copyOf(groups.sequencedKeySet());
  }

  /** Returns the name of the group of a document. */
  Optional<String> of(MeasuredDocument document) {
    return groups.sequencedEntrySet().stream()
        .filter(group -> Selection.fits(group.getValue(), document))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Returns the documents of each group, in the order of the groups; some may be empty. */
  List<Sample> split(Sample sample) {
    SequencedMap<String, List<Sample.Observation>> split = new LinkedHashMap<>();
    groups.sequencedKeySet().forEach(name -> split.put(name, new ArrayList<>()));
    for (Sample.Observation o : sample.observations()) {
      of(o.document()).ifPresent(name -> split.getOrDefault(name, new ArrayList<>()).add(o));
    }
    return split.sequencedValues().stream().map(sample::with).toList();
  }

  /** Returns the documents of all groups together. */
  Sample all(Sample sample) {
    return sample.with(
        sample.observations().stream().filter(o -> of(o.document()).isPresent()).toList());
  }
}
