package org.claimboard.listing;

import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * One page of a list.
 *
 * @param page counts from 1
 * @param total how many there are on all pages together
 * @param moreThanTotal true where counting ended at {@code total} and there are more
 */
public record Page<T>(List<T> items, int page, int size, long total, boolean moreThanTotal) implements Paged {
    public Page {
        items = List.copyOf(items);
    }

    /** Of a list that was counted to its end. */
    public Page(List<T> items, int page, int size, long total) {
        this(items, page, size, total, false);
    }

    /**
     * One page of a list that is there as a whole.
     *
     * @throws org.claimboard.problem.ProblemException for a page behind the last one
     */
    public static <T> Page<T> of(List<T> all, PageRequest request) {
        request.requireWithin(all.size());
        int from = Math.min(request.offset(), all.size());
        int to = Math.min(from + request.size(), all.size());
        return new Page<>(all.subList(from, to), request.page(), request.size(), all.size());
    }

    /**
     * One page of a list that may have been counted up to a limit only. Behind the limit the rows themselves tell where the
     * list ends.
     *
     * @param rows those of the page, and the one behind it where there is one
     * @param all counts to the end, which only a page behind the last one needs
     * @throws org.claimboard.problem.ProblemException for a page behind the last one
     */
    public static <T> Page<T> of(PageRequest request, Total total, List<T> rows, LongSupplier all) {
        boolean last = rows.size() <= request.size();
        List<T> items = last ? rows : rows.subList(0, request.size());
        long seen = (long) request.offset() + items.size();
        if (!total.more()) {
            request.requireWithin(total.counted());
            return new Page<>(items, request.page(), request.size(), total.counted());
        }
        if (rows.isEmpty()) {
            request.requireWithin(all.getAsLong());
        }
        return last
                ? new Page<>(items, request.page(), request.size(), seen)
                : new Page<>(items, request.page(), request.size(), Math.max(total.counted(), seen), true);
    }

    @Override
    public PagePlace place() {
        return new PagePlace(page, size, total, moreThanTotal);
    }

    public int pages() {
        return place().pages();
    }

    public boolean hasNext() {
        return place().hasNext();
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public <R> Page<R> map(Function<T, R> view) {
        return new Page<>(items.stream().map(view).toList(), page, size, total, moreThanTotal);
    }
}
