package org.claimboard.chart;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** A list that is made of another, some hundred items at a time, as whoever goes through it comes to them. For one thread. */
final class InChunks<T, R> extends AbstractList<R> {
    private static final int CHUNK = 500;

    private final List<T> items;
    private final Function<List<T>, List<R>> made;
    private int from;
    private List<R> chunk = List.of();

    private InChunks(List<T> items, Function<List<T>, List<R>> made) {
        this.items = items;
        this.made = made;
    }

    /** @param made gives one item for each */
    static <T, R> List<R> of(List<T> items, Function<List<T>, List<R>> made) {
        return new InChunks<>(items, made);
    }

    @Override
    public R get(int index) {
        Objects.checkIndex(index, items.size());
        if (index < from || index >= from + chunk.size()) {
            from = index - index % CHUNK;
            chunk = made.apply(items.subList(from, Math.min(items.size(), from + CHUNK)));
        }
        return chunk.get(index - from);
    }

    @Override
    public int size() {
        return items.size();
    }
}
