package nl.wissel.plan.bound;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

class CholeskyTest {
    @Test
    void solve_findsWhatWasMultiplied() {
        // (4 2 / 2 5) · (1, -2) = (0, -8)
        var matrix = new Cholesky(new int[] {0, 0}, new double[][] {{4}, {2, 5}});
        assertArrayEquals(new double[] {1, -2}, matrix.solve(new double[] {0, -8}), 1e-12);
    }

    @Test
    void solve_ofBlocksThatShareTheLastRow_findsWhatWasMultiplied() {
        // (2 0 1 / 0 3 1 / 1 1 4) · (1, 2, 3) = (5, 9, 15)
        var matrix = new Cholesky(new int[] {0, 1, 0}, new double[][] {{2}, {3}, {1, 1, 4}});
        assertArrayEquals(new double[] {1, 2, 3}, matrix.solve(new double[] {5, 9, 15}), 1e-12);
    }
}
