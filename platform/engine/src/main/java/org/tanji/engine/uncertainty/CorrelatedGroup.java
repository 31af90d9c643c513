package org.tanji.engine.uncertainty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;

/**
 * Parameters that hang together by stated correlations, in the order of their names, and the lower triangular root of
 * their matrix. What was not stated between two of them is 0.
 */
final class CorrelatedGroup {

    /** What rounding may leave of a zero. */
    private static final double NOTHING = 1e-10;

    private final List<String> members;
    private final double[][] matrix;
    private final Optional<double[][]> root;

    CorrelatedGroup(List<String> members, double[][] matrix) {
        this.members = List.copyOf(members);
        this.matrix = matrix;
        this.root = root(matrix);
    }

    List<String> members() {
        return members;
    }

    double between(String one, String other) {
        return matrix[members.indexOf(one)][members.indexOf(other)];
    }

    /** How much of each member's own draw is in the normal score of one of them; in the order of the members. */
    double[] weights(String member) {
        return root.orElseThrow()[members.indexOf(member)];
    }

    /** Whether such parameters can exist: no eigenvalue is negative. Singular matrices are allowed. */
    boolean isPossible() {
        return root.isPresent();
    }

    /** A smallest part of this group that is impossible already: without any one of its members it would do. */
    CorrelatedGroup core() {
        var kept = new ArrayList<Integer>();
        for (int i = 0; i < members.size(); i++) {
            kept.add(i);
        }
        for (int i = 0; i < members.size(); i++) {
            var without = new ArrayList<>(kept);
            without.remove(Integer.valueOf(i));
            if (!part(without).isPossible()) {
                kept = without;
            }
        }
        return part(kept);
    }

    double smallestEigenvalue() {
        double smallest = 1;
        for (double eigenvalue : new EigenDecomposition(MatrixUtils.createRealMatrix(matrix)).getRealEigenvalues()) {
            smallest = Math.min(smallest, eigenvalue);
        }
        return smallest;
    }

    private CorrelatedGroup part(List<Integer> kept) {
        var smaller = new double[kept.size()][kept.size()];
        for (int i = 0; i < kept.size(); i++) {
            for (int j = 0; j < kept.size(); j++) {
                smaller[i][j] = matrix[kept.get(i)][kept.get(j)];
            }
        }
        return new CorrelatedGroup(kept.stream().map(members::get).toList(), smaller);
    }

    /** Cholesky's; a pivot of zero leaves a column of zeros, which a matrix without negative eigenvalues allows. */
    private static Optional<double[][]> root(double[][] matrix) {
        int size = matrix.length;
        var root = new double[size][size];
        for (int column = 0; column < size; column++) {
            double pivot = matrix[column][column] - product(root, column, column);
            if (pivot < -NOTHING) {
                return Optional.empty();
            }
            boolean isZero = pivot < NOTHING;
            root[column][column] = isZero ? 0 : Math.sqrt(pivot);
            for (int row = column + 1; row < size; row++) {
                double rest = matrix[row][column] - product(root, row, column);
                if (isZero && Math.abs(rest) > Math.sqrt(NOTHING)) {
                    return Optional.empty();
                }
                root[row][column] = isZero ? 0 : rest / root[column][column];
            }
        }
        return Optional.of(root);
    }

    private static double product(double[][] root, int row, int column) {
        double sum = 0;
        for (int i = 0; i < column; i++) {
            sum += root[row][i] * root[column][i];
        }
        return sum;
    }
}
