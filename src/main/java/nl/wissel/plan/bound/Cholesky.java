package nl.wissel.plan.bound;

/// A symmetric positive definite matrix `A`, factored into `L · Lᵀ` so that `A · x = b` can be solved.
///
/// Each row has a first column before which it is zero, and so has its row in `L`: the caps of one department know nothing of
/// those of another, and a city with many departments costs little more than one with few.
final class Cholesky {
    private static final double LEAST = 1e-12;

    private final int[] begin;
    private final double[][] rows;

    /// Factors a matrix.
    ///
    /// @param begin the first column of each row that may not be zero
    /// @param lower the rows up to the diagonal, each from its first column on; factored in place
    Cholesky(int[] begin, double[][] lower) {
        this.begin = begin;
        rows = lower;
        for (var i = 0; i < rows.length; i++) {
            factor(i);
        }
    }

    private void factor(int i) {
        var row = rows[i];
        for (var j = begin[i]; j < i; j++) {
            row[j - begin[i]] = (row[j - begin[i]] - product(i, j)) / diagonal(j);
        }
        var whole = row[i - begin[i]];
        row[i - begin[i]] = Math.sqrt(Math.max(whole - product(i, i), LEAST * whole));
    }

    /// The rows `i` and `j` of `L` multiplied, up to column `j`.
    private double product(int i, int j) {
        var from = Math.max(begin[i], begin[j]);
        var sum = 0.0;
        for (var k = from; k < j; k++) {
            sum += rows[i][k - begin[i]] * rows[j][k - begin[j]];
        }
        return sum;
    }

    private double diagonal(int i) {
        return rows[i][i - begin[i]];
    }

    /// The `x` with `A · x = b`.
    double[] solve(double[] b) {
        var x = b.clone();
        for (var i = 0; i < x.length; i++) {
            for (var j = begin[i]; j < i; j++) {
                x[i] -= rows[i][j - begin[i]] * x[j];
            }
            x[i] /= diagonal(i);
        }
        for (var i = x.length - 1; i >= 0; i--) {
            x[i] /= diagonal(i);
            for (var j = begin[i]; j < i; j++) {
                x[j] -= rows[i][j - begin[i]] * x[i];
            }
        }
        return x;
    }
}
