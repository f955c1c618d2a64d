package org.frametrace.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.frametrace.model.DocumentMetadata;
import org.frametrace.study.Period;

/**
 * The lemmas of a corpus, document by document: by the cells of documents that are contrasted, and
 * around frames. For one thread.
 *
 * <p>Of a lemma that stands in fewer than {@value #DOCUMENTS} documents only these are remembered,
 * since no table has it; then it is counted by cell. Of hits in the study's periods the lemmas near
 * them are remembered as numbers, some forty bytes a hit. So memory grows with the vocabulary and
 * the hits and not with the words of the corpus, and nothing is estimated.
 */
public final class TermTally {

  /** The fewest documents of a lemma in a table. */
  static final int DOCUMENTS = 5;

  /** Names the periods where a metadata column is expected. */
  static final String PERIOD = "period";

  /**
   * Names a cell.
   *
   * @param column metadata column, or {@link #PERIOD}
   * @param value its value, or {@link Groups#ALL} for all documents that have one
   */
  record Name(String column, String value) {}

  /**
   * What stands around one frame in one document that a period has.
   *
   * @param year of the document
   * @param contexts of each hit, the numbers of the lemmas near it
   * @param placebo the same of other words of the document
   */
  record Contexts(int year, int[][] contexts, int[][] placebo) {}

  /** The counts of one lemma. */
  static final class Term {
    private final int number;
    private final List<int[]> firstCells = new ArrayList<>();
    private final int[] firstCounts = new int[DOCUMENTS - 1];
    private long total;
    private int documents;
    private long[] counts = new long[0];
    private int[] documentsOf = new int[0];

    private Term(int number) {
      this.number = number;
    }

    long total() {
      return total;
    }

    int documents() {
      return documents;
    }

    long count(int cell) {
      return cell < counts.length ? counts[cell] : 0;
    }

    int documents(int cell) {
      return cell < documentsOf.length ? documentsOf[cell] : 0;
    }

    private void add(int count, int[] cells, int known) {
      documents++;
      total += count;
      if (documents < DOCUMENTS) {
        firstCells.add(cells);
        firstCounts[documents - 1] = count;
        return;
      }
      if (counts.length < known) {
        counts = Arrays.copyOf(counts, known);
        documentsOf = Arrays.copyOf(documentsOf, known);
      }
      for (int i = 0; i < firstCells.size(); i++) {
        count(firstCounts[i], firstCells.get(i));
      }
      firstCells.clear();
      count(count, cells);
    }

    private void count(int count, int[] cells) {
      for (int cell : cells) {
        counts[cell] += count;
        documentsOf[cell]++;
      }
    }
  }

  /** How often a lemma stands around a frame. */
  static final class Company {
    private long around;
    private long within;
    private int documents;

    long around() {
      return around;
    }

    long within() {
      return within;
    }

    int documents() {
      return documents;
    }
  }

  /** What stands around a frame. */
  static final class Node {
    private final Map<String, Company> lemmas = new HashMap<>();
    private final List<Contexts> contexts = new ArrayList<>();
    private long hits;
    private long around;
    private long within;

    Map<String, Company> lemmas() {
      return lemmas;
    }

    /** Returns its contexts in each document that a period and a context has. */
    List<Contexts> contexts() {
      return contexts;
    }

    long hits() {
      return hits;
    }

    long around() {
      return around;
    }

    long within() {
      return within;
    }
  }

  private final List<String> columns;
  private final List<Period> periods;
  private final Map<Name, Integer> cells = new LinkedHashMap<>();
  private final List<Long> words = new ArrayList<>();
  private final Map<String, Term> terms = new HashMap<>();
  private final SortedMap<String, Node> nodes = new TreeMap<>();
  private long total;

  /**
   * Begins with no document.
   *
   * @param columns metadata columns whose values are contrasted
   * @param periods that are contrasted
   */
  public TermTally(List<String> columns, List<Period> periods) {
    this.columns = List.copyOf(columns);
    this.periods = List.copyOf(periods);
  }

  /** Adds a document. */
  public void add(DocumentMetadata metadata, DocumentTerms document) {
    int[] own = cells(metadata);
    long sum = Arrays.stream(document.counts()).asLongStream().sum();
    total += sum;
    for (int cell : own) {
      words.set(cell, words.get(cell) + sum);
    }
    int[] numbers = new int[document.counts().length];
    for (int i = 0; i < numbers.length; i++) {
      if (document.counts()[i] > 0) {
        Term term =
            terms.computeIfAbsent(document.lemmas().get(i), lemma -> new Term(terms.size()));
        term.add(document.counts()[i], own, cells.size());
        numbers[i] = term.number;
      }
    }
    document
        .near()
        .forEach(
            (frame, near) -> add(nodes.computeIfAbsent(frame, f -> new Node()), near, document));
    metadata
        .year()
        .ifPresent(
            year -> {
              if (periods.stream().anyMatch(period -> period.contains(year))) {
                document.near().forEach((frame, near) -> add(frame, year, near, numbers));
              }
            });
  }

  private void add(String frame, int year, DocumentTerms.Near near, int[] numbers) {
    if (near.contexts().length > 0) {
      nodes
          .computeIfAbsent(frame, f -> new Node())
          .contexts
          .add(
              new Contexts(
                  year, renumber(near.contexts(), numbers), renumber(near.placebo(), numbers)));
    }
  }

  private static int[][] renumber(int[][] contexts, int[] numbers) {
    return Arrays.stream(contexts)
        .map(context -> Arrays.stream(context).map(lemma -> numbers[lemma]).toArray())
        .toArray(int[][]::new);
  }

  private static void add(Node node, DocumentTerms.Near near, DocumentTerms document) {
    node.hits += near.hits();
    near.around()
        .forEach(
            (lemma, count) -> {
              Company company =
                  node.lemmas.computeIfAbsent(document.lemmas().get(lemma), l -> new Company());
              company.around += count;
              company.documents++;
              node.around += count;
            });
    near.within()
        .forEach(
            (lemma, count) -> {
              node.lemmas.computeIfAbsent(document.lemmas().get(lemma), l -> new Company())
                      .within +=
                  count;
              node.within += count;
            });
  }

  /** Returns the numbers of the cells of a document; a new one gets the next number. */
  private int[] cells(DocumentMetadata metadata) {
    List<Integer> own = new ArrayList<>();
    for (String column : columns) {
      String value = metadata.get(column);
      if (!value.isEmpty()) {
        own.add(number(new Name(column, value)));
        own.add(number(new Name(column, Groups.ALL)));
      }
    }
    metadata
        .year()
        .ifPresent(
            year -> {
              periods.stream()
                  .filter(period -> period.contains(year))
                  .forEach(period -> own.add(number(new Name(PERIOD, period.name()))));
              own.add(number(new Name(PERIOD, Groups.ALL)));
            });
    return own.stream().mapToInt(Integer::intValue).distinct().toArray();
  }

  private int number(Name name) {
    Integer known = cells.putIfAbsent(name, cells.size());
    if (known == null) {
      words.add(0L);
      return cells.size() - 1;
    }
    return known;
  }

  /** Returns the cells, by their names' columns in the order of the study, then by value. */
  List<Name> contrasts() {
    List<String> order = new ArrayList<>(columns);
    order.add(PERIOD);
    List<String> named = periods.stream().map(Period::name).toList();
    return cells.keySet().stream()
        .filter(name -> !name.value().equals(Groups.ALL))
        .sorted(
            Comparator.comparingInt((Name name) -> order.indexOf(name.column()))
                .thenComparingInt(
                    name -> name.column().equals(PERIOD) ? named.indexOf(name.value()) : 0)
                .thenComparing(Name::value))
        .toList();
  }

  int cell(Name name) {
    return cells.getOrDefault(name, -1);
  }

  long words(int cell) {
    return words.get(cell);
  }

  /** Returns the lemmas that stand in enough documents. */
  SortedMap<String, Term> terms() {
    SortedMap<String, Term> frequent = new TreeMap<>();
    terms.forEach(
        (lemma, term) -> {
          if (term.documents >= DOCUMENTS) {
            frequent.put(lemma, term);
          }
        });
    return frequent;
  }

  List<Period> periods() {
    return periods;
  }

  SortedMap<String, Node> nodes() {
    return nodes;
  }

  long total() {
    return total;
  }
}
