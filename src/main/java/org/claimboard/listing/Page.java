package org.claimboard.listing;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param page counts from 1
 * @param total how many there are on all pages together
 */
public record Page<T>(List<T> items, int page, int size, long total) implements Paged {
    public Page {
        items = List.copyOf(items);
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

    @Override
    public PagePlace place() {
        return new PagePlace(page, size, total);
    }

    public int pages() {
        return place().pages();
    }

    public boolean hasNext() {
        return page < pages();
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public <R> Page<R> map(Function<T, R> view) {
        return new Page<>(items.stream().map(view).toList(), page, size, total);
    }
}
