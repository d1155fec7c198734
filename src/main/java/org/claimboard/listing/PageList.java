package org.claimboard.listing;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;

/**
 * One page of a list whose answer is a plain array: a list like any other that knows what it is a page of. Such lists are
 * short and come whole unless somebody asks for less, so a page is as long as pages get.
 */
public final class PageList<T> extends AbstractList<T> implements Paged {
    private final Page<T> page;

    private PageList(Page<T> page) {
        this.page = page;
    }

    /**
     * Reads the parameters {@code page} and {@code size}, each of which may be absent.
     *
     * @throws org.claimboard.problem.ProblemException where one is no number or out of range
     */
    public static <T> PageList<T> of(List<T> all, Optional<String> page, Optional<String> size) {
        return new PageList<>(Page.of(all, PageRequest.of(page, size, PageRequest.MAX_SIZE)));
    }

    @Override
    public T get(int index) {
        return page.items().get(index);
    }

    @Override
    public int size() {
        return page.items().size();
    }

    @Override
    public PagePlace place() {
        return page.place();
    }
}
