package org.frametrace.lexicon;

/**
 * A look-around: a match is rejected where the element stands.
 *
 * @param side where it must not stand
 * @param element what must not stand there; takes at least one token
 */
public record Guard(Side side, Element element) {

  /** Where a look-around looks. */
  public enum Side {
    /** {@code !<}: at the one token before the match. */
    BEFORE('<'),
    /** {@code !>}: at the tokens that follow the match, four at most. */
    AFTER('>'),
    /** {@code !~}: anywhere in the sentence. */
    ANYWHERE('~');

    private final char sign;

    Side(char sign) {
      this.sign = sign;
    }

    char sign() {
      return sign;
    }
  }

  public Guard {
    if (element.minTokens() == 0) {
      throw new IllegalArgumentException("a look-around takes a token, found " + element.text());
    }
  }

  /** Returns the look-around in the notation. */
  public String text() {
    return "!" + side.sign() + element.text();
  }
}
