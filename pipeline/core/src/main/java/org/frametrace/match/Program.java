package org.frametrace.match;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * A pattern's body as instructions of a small automaton, which is run as a backtracking regular
 * expression would be: of two ways on, the preferred one is taken first.
 *
 * <p>Which ends can be reached from an instruction at a position does not depend on the way there,
 * and an end that was once refused is refused again. A choice that was made at a position is
 * therefore never made there a second time, so that a run takes at most as many steps as there are
 * instructions times positions, however hostile the pattern.
 */
final class Program {

  /** Accepts an end, or refuses it. */
  interface EndFilter {
    boolean accepts(int end);
  }

  private final int[] code;
  private final int maxTokens;

  private static final int MATCH = -1;
  private static final int CHOICE = -2;
  private static final int JUMP = -3;

  /**
   * Creates a program. An instruction is a pair of numbers: a test (at least 0) and nothing; or
   * {@link #MATCH}; or {@link #CHOICE} with the less preferred way, the preferred being the next
   * instruction; or {@link #JUMP} with its target.
   */
  private Program(int[] code, int maxTokens) {
    this.code = code;
    this.maxTokens = maxTokens;
  }

  /**
   * Returns the preferred end of a match that starts at a position, or −1.
   *
   * @param classes the tokens
   * @param start the first token
   * @param limit no match runs to this position or beyond
   * @param ends refuses ends
   */
  int run(TokenClass[] classes, int start, int limit, EndFilter ends) {
    int width = Math.min(maxTokens, limit - start) + 1;
    Choices choices = null;
    int at = 0;
    int position = start;
    while (true) {
      int operation = code[2 * at];
      boolean dead = false;
      switch (operation) {
        case MATCH -> {
          if (ends.accepts(position)) {
            return position;
          }
          dead = true;
        }
        case JUMP -> at = code[2 * at + 1];
        case CHOICE -> {
          if (choices == null) {
            choices = new Choices(code.length / 2 * width);
          }
          if (choices.isNew(at * width + position - start)) {
            choices.push(code[2 * at + 1], position);
            at++;
          } else {
            dead = true;
          }
        }
        default -> {
          if (position < limit && classes[position].passes(operation)) {
            position++;
            at++;
          } else {
            dead = true;
          }
        }
      }
      if (dead) {
        if (choices == null || choices.isEmpty()) {
          return -1;
        }
        at = choices.popInstruction();
        position = choices.position();
      }
    }
  }

  /** Returns the tests, one of which the first token of every match passes. */
  Set<Integer> firstTests() {
    Set<Integer> first = new TreeSet<>();
    BitSet reached = new BitSet();
    collectFirst(0, reached, first);
    return first;
  }

  private void collectFirst(int from, BitSet reached, Set<Integer> first) {
    for (int at = from; !reached.get(at); ) {
      reached.set(at);
      switch (code[2 * at]) {
        case MATCH -> throw new IllegalStateException("a match without a token");
        case JUMP -> at = code[2 * at + 1];
        case CHOICE -> {
          collectFirst(code[2 * at + 1], reached, first);
          at++;
        }
        default -> {
          first.add(code[2 * at]);
          return;
        }
      }
    }
  }

  /** Returns whether the program matches at a position, with any end. */
  boolean matches(TokenClass[] classes, int start, int limit) {
    return run(classes, start, limit, end -> true) >= 0;
  }

  /** The ways that were put off, and the choices that were made. */
  private static final class Choices {
    private final long[] made;
    private int[] stack = new int[32];
    private int top;

    Choices(int states) {
      made = new long[(states + 63) >>> 6];
    }

    boolean isNew(int state) {
      long bit = 1L << state;
      if ((made[state >>> 6] & bit) != 0) {
        return false;
      }
      made[state >>> 6] |= bit;
      return true;
    }

    void push(int instruction, int position) {
      if (top == stack.length) {
        stack = Arrays.copyOf(stack, 2 * top);
      }
      stack[top++] = position;
      stack[top++] = instruction;
    }

    boolean isEmpty() {
      return top == 0;
    }

    int popInstruction() {
      return stack[--top];
    }

    int position() {
      return stack[--top];
    }
  }

  /** Writes a program. */
  static final class Builder {
    private int[] code = new int[32];
    private int size;

    int test(int test) {
      return add(test, 0);
    }

    /** Writes a choice whose second way is set later. */
    int choice() {
      return add(CHOICE, 0);
    }

    int jump() {
      return add(JUMP, 0);
    }

    /** Leads the choice or jump to the next instruction that will be written. */
    void leadHere(int instruction) {
      code[2 * instruction + 1] = size;
    }

    /** Leads the choice or jump to an instruction. */
    void lead(int instruction, int target) {
      code[2 * instruction + 1] = target;
    }

    Program build(int maxTokens) {
      add(MATCH, 0);
      return new Program(Arrays.copyOf(code, 2 * size), maxTokens);
    }

    private int add(int operation, int argument) {
      if (2 * size == code.length) {
        code = Arrays.copyOf(code, 2 * code.length);
      }
      code[2 * size] = operation;
      code[2 * size + 1] = argument;
      return size++;
    }
  }
}
