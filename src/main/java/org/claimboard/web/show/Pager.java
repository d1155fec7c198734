package org.claimboard.web.show;

import java.util.function.IntFunction;

import org.claimboard.listing.Page;

/**
 * Where in a long list a page stands, and the ways to its neighbours.
 *
 * @param moreThanTotal true where nobody counted further than {@code total}
 * @param previous address of the page before; empty on the first
 * @param next address of the page behind; empty on the last
 */
public record Pager(
        int page, int pages, long total, boolean moreThanTotal, long from, long to, String previous, String next) {
    /** "1,234 claims", or "more than 10,000 claims". */
    public String counted(String noun) {
        return Words.counted(total, moreThanTotal, noun);
    }

    public static Pager of(Page<?> page, PageAddress address) {
        return of(page, address::page);
    }

    /** @param address of the page with a number */
    static Pager of(Page<?> page, IntFunction<String> address) {
        long before = (page.page() - 1L) * page.size();
        return new Pager(
                page.page(),
                page.pages(),
                page.total(),
                page.moreThanTotal(),
                page.items().isEmpty() ? 0 : before + 1,
                before + page.items().size(),
                page.hasPrevious() ? address.apply(page.page() - 1) : "",
                page.hasNext() ? address.apply(page.page() + 1) : "");
    }
}
