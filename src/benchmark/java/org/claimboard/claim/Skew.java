package org.claimboard.claim;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Draws from a list whose beginning is drawn far more often than its end (Zipf and Mandelbrot: the k-th with a weight of
 * 1 / (k + flatness)), as boards, hardware and datasets of papers are.
 */
final class Skew<T> {
    private final List<T> items;
    private final double[] upTo;

    Skew(List<T> items, double flatness) {
        this.items = List.copyOf(items);
        this.upTo = new double[items.size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += 1 / (i + 1 + flatness);
            upTo[i] = sum;
        }
    }

    T draw(SplittableRandom random) {
        double wanted = random.nextDouble() * upTo[upTo.length - 1];
        int low = 0;
        int high = upTo.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (upTo[middle] < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return items.get(low);
    }
}
