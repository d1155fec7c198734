package org.claimboard.scale;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.claimboard.running.Service;

/** How long pages take as the table grows: one reader, who waits for each answer. */
final class Growth {
    private static final int SECONDS = 8;
    private static final int WARMING = 5;
    private static final int WARMING_AT_ALL = 30;

    private final Wrk wrk;
    private final Map<String, Double> smallest = new LinkedHashMap<>();

    Growth(Wrk wrk) {
        this.wrk = wrk;
    }

    void printHead() {
        System.out.println("\n| claims | page | p50 ms | p99 ms | p50 × the smallest table's | failed |");
        System.out.println("|---|---|---|---|---|---|");
    }

    void print(long claims, Service service, Pages pages) throws IOException, InterruptedException {
        warm(service, pages);
        print(claims, "board, JSON, made", service, pages.boardsAsJson(), true);
        print(claims, "board, JSON, kept", service, pages.boardsAsJson(), false);
        print(claims, "board, HTML, made", service, pages.boards(), true);
        print(claims, "board, HTML, kept", service, pages.boards(), false);
        print(claims, "claim", service, pages.claims(), true);
        List<String> searches = pages.searches();
        int quarter = searches.size() / 3;
        print(claims, "search, a rare name", service, searches.subList(0, quarter), true);
        print(claims, "search, common words and numbers", service, searches.subList(quarter, searches.size()), true);
    }

    /** Has the compiler see all of it, and every board made once. */
    private void warm(Service service, Pages pages) throws IOException, InterruptedException {
        List<String> all = Stream.of(pages.boardsAsJson(), pages.boards(), pages.claims(), pages.searches())
                .flatMap(List::stream)
                .toList();
        wrk.ask(service.port(), all, true, 4, WARMING_AT_ALL);
    }

    private void print(long claims, String what, Service service, List<String> paths, boolean made)
            throws IOException, InterruptedException {
        wrk.ask(service.port(), paths, made, 1, WARMING);
        Wrk.Load load = wrk.ask(service.port(), paths, made, 1, SECONDS);
        double first = smallest.computeIfAbsent(what, name -> load.p50());
        System.out.printf(
                Locale.ROOT,
                "| %,d | %s | %.2f | %.2f | %.2f | %d |%n",
                claims,
                what,
                load.p50(),
                load.p99(),
                load.p50() / first,
                load.failed());
    }
}
