package org.frametrace.statistics;

/** Small symmetric matrices. */
final class SymmetricMatrix {

  /** Below this share of its diagonal element a pivot is rounding error. */
  private static final double SINGULAR = 1e-10;

  private SymmetricMatrix() {}

  /**
   * Returns the inverse of a positive definite matrix by elimination of Gauss and Jordan, which
   * needs no exchange of rows for such; of size 0 if the matrix is singular.
   */
  static double[][] inverse(double[][] matrix) {
    int n = matrix.length;
    double[][] a = new double[n][];
    double[][] inverse = new double[n][n];
    for (int i = 0; i < n; i++) {
      a[i] = matrix[i].clone();
      inverse[i][i] = 1;
    }
    for (int i = 0; i < n; i++) {
      double pivot = a[i][i];
      if (!(pivot > SINGULAR * matrix[i][i])) {
        return new double[0][];
      }
      for (int k = 0; k < n; k++) {
        a[i][k] /= pivot;
        inverse[i][k] /= pivot;
      }
      for (int j = 0; j < n; j++) {
        double factor = a[j][i];
        for (int k = 0; j != i && k < n; k++) {
          a[j][k] -= factor * a[i][k];
          inverse[j][k] -= factor * inverse[i][k];
        }
      }
    }
    return inverse;
  }

  static double[] times(double[][] matrix, double[] vector) {
    double[] product = new double[matrix.length];
    for (int i = 0; i < product.length; i++) {
      for (int k = 0; k < vector.length; k++) {
        product[i] += matrix[i][k] * vector[k];
      }
    }
    return product;
  }
}
