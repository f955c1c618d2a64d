package org.frametrace.statistics;

/**
 * The scale on which the error of a number is most nearly the same wherever the number lies, so
 * that an interval that is symmetrical there has ends of the right distance and never leaves the
 * number's range (Bartlett 1947, Biometrics 3: 39–52).
 */
public enum Scale {
  /** Counts by exposure, from 0 on: the square root. */
  RATE {
    @Override
    double of(double value) {
      return Math.sqrt(value);
    }

    @Override
    double slope(double value) {
      return 0.5 / Math.sqrt(value);
    }

    @Override
    double back(double scaled) {
      return scaled <= 0 ? 0 : scaled * scaled;
    }
  },

  /** Parts of a whole, from 0 to 1: the arc sine of the square root. */
  SHARE {
    @Override
    double of(double value) {
      return Math.asin(Math.sqrt(value));
    }

    @Override
    double slope(double value) {
      return 0.5 / Math.sqrt(value * (1 - value));
    }

    @Override
    double back(double scaled) {
      double sine = Math.sin(Math.clamp(scaled, 0, Math.PI / 2));
      return sine * sine;
    }
  },

  /** How many times one number is another, above 0: the logarithm. */
  RATIO {
    @Override
    double of(double value) {
      return Math.log(value);
    }

    @Override
    double slope(double value) {
      return 1 / value;
    }

    @Override
    double back(double scaled) {
      return Math.exp(scaled);
    }
  },

  /** Any number: itself. */
  DIFFERENCE {
    @Override
    double of(double value) {
      return value;
    }

    @Override
    double slope(double value) {
      return 1;
    }

    @Override
    double back(double scaled) {
      return scaled;
    }
  };

  /** Returns the value on this scale; NaN outside its range. */
  abstract double of(double value);

  /** Returns the derivative of {@link #of}. */
  abstract double slope(double value);

  /** Returns the value of a place on this scale; beyond the range, its end. */
  abstract double back(double scaled);
}
