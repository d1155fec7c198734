package org.claimboard.scale;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.claimboard.running.Service;

/** Answers a second to a crowd, beside those of the same process that cost as little as they can. */
final class Ceilings {
    private static final int CROWD = 32;
    private static final int SECONDS = 10;
    private static final int WARMING = 8;

    private final Wrk wrk;
    private final Service service;

    Ceilings(Wrk wrk, Service service) {
        this.wrk = wrk;
        this.service = service;
    }

    void print(Pages pages) throws IOException, InterruptedException {
        String page = pages.largest();
        String json = "/api/v1" + page;
        System.out.println("\n" + page + "\n");
        System.out.println("| answer | bytes | a second | p99 ms | beside | its answers a second | ratio |");
        System.out.println("|---|---|---|---|---|---|---|");
        String bareJson = "/measured/bare?bytes=" + length(json);
        String bareHtml = "/measured/bare?bytes=" + length(page);
        String byHand = "/measured/by-hand"
                + page.replaceFirst("/leaderboards/([^/]+)/([^?]+)\\?form=(.*)", "?task=$1&metric=$2&form=RATIO");
        print("board, JSON, kept", json, false, "bare, as long", bareJson);
        print("board, HTML, kept", page, false, "bare, as long", bareHtml);
        print("board, JSON, made", json, true, "by hand", byHand);
        print("board, HTML, made", page, true, "by hand", byHand);
        String chart = page.replaceFirst("/leaderboards/", "/charts/");
        print("chart, SVG, kept", chart.replace("?", ".svg?"), false, "bare, as long", bareHtml);
        print("chart, PNG, kept", chart.replace("?", ".png?"), false, "bare, as long", bareHtml);
    }

    private int length(String path) throws IOException, InterruptedException {
        return service.get(path).body().getBytes(StandardCharsets.UTF_8).length;
    }

    private void print(String what, String path, boolean made, String beside, String other)
            throws IOException, InterruptedException {
        Wrk.Load floor = load(other, false);
        Wrk.Load load = load(path, made);
        System.out.printf(
                Locale.ROOT,
                "| %s | %,d | %,.0f | %.1f | %s | %,.0f | %.2f |%s%n",
                what,
                length(path),
                load.rate(),
                load.p99(),
                beside,
                floor.rate(),
                load.rate() / floor.rate(),
                load.failed() + floor.failed() == 0 ? "" : " " + load.failed() + " failed");
    }

    private Wrk.Load load(String path, boolean made) throws IOException, InterruptedException {
        wrk.ask(service.port(), List.of(path), made, CROWD, WARMING);
        return wrk.ask(service.port(), List.of(path), made, CROWD, SECONDS);
    }
}
