package org.claimboard.leaderboard;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/** Items that are made when somebody looks at them: of a large board a page shows fifty. */
final class LazyList<T> extends AbstractList<T> implements RandomAccess {
    private final int size;
    private final IntFunction<T> at;

    private LazyList(int size, IntFunction<T> at) {
        this.size = size;
        this.at = at;
    }

    static <T> List<T> of(int size, IntFunction<T> at) {
        return new LazyList<>(size, at);
    }

    /** One list behind the other; neither is copied. */
    static <T> List<T> both(List<? extends T> first, List<? extends T> second) {
        int split = first.size();
        return new LazyList<>(
                split + second.size(), index -> index < split ? first.get(index) : second.get(index - split));
    }

    @Override
    public T get(int index) {
        return at.apply(Objects.checkIndex(index, size));
    }

    @Override
    public int size() {
        return size;
    }
}
