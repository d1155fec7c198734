package org.claimboard.leaderboard;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * Asks a running service for pages of its largest board, as somebody whose answers are made each time, and as somebody who
 * may be given one again. The first answer after a start reads the whole board.
 */
public final class BoardTimes {
    private static final int WARMING = 300;
    private static final int TIMED = 500;
    private static final int CLIENTS = 4;
    private static final int SECONDS = 10;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String service;

    private BoardTimes(String service) {
        this.service = service;
    }

    /** @param service where it is, e.g. {@code http://localhost:8080} */
    public static void print(String service) throws IOException, InterruptedException {
        BoardTimes times = new BoardTimes(service);
        String board = times.largest();
        System.out.println(board);
        String[] pages = {
            "/api/v1" + board,
            "/api/v1" + with(board, "page=2"),
            "/api/v1" + with(board, "sort=-published"),
            "/api/v1" + with(board, "view=headline"),
            board,
            with(board, "page=2")
        };
        System.out.printf(
                "%-70s %10s %8s %8s %8s %8s %9s%n", "ms", "first", "p50", "p99", "again50", "again99", "bytes");
        for (String page : pages) {
            times.print(page, TIMED);
        }
        System.out.printf(
                Locale.ROOT,
                "%,.0f a second of %s, made each time, %d at once%n",
                times.rate(pages[0]),
                pages[0],
                CLIENTS);
    }

    private void print(String page, int timed) throws IOException, InterruptedException {
        double first = milliseconds(page, true);
        double[] made = times(page, true, timed);
        double[] again = times(page, false, timed);
        System.out.printf(
                Locale.ROOT,
                "%-70s %10.1f %8.2f %8.2f %8.2f %8.2f %,9d%n",
                page,
                first,
                made[timed / 2],
                made[timed * 99 / 100],
                again[timed / 2],
                again[timed * 99 / 100],
                get(page, true).length);
    }

    private double[] times(String page, boolean each, int timed) throws IOException, InterruptedException {
        for (int i = 0; i < WARMING; i++) {
            get(page, each);
        }
        double[] times = new double[timed];
        for (int i = 0; i < timed; i++) {
            times[i] = milliseconds(page, each);
        }
        Arrays.sort(times);
        return times;
    }

    /** Answers a second while some clients ask without pause. */
    private double rate(String page) throws InterruptedException {
        AtomicLong answers = new AtomicLong();
        long end = System.nanoTime() + SECONDS * 1_000_000_000L;
        Thread[] clients = IntStream.range(0, CLIENTS)
                .mapToObj(i -> new Thread(() -> askUntil(end, page, answers)))
                .toArray(Thread[]::new);
        for (Thread one : clients) {
            one.start();
        }
        for (Thread one : clients) {
            one.join();
        }
        return answers.get() / (double) SECONDS;
    }

    private void askUntil(long end, String page, AtomicLong answers) {
        try {
            while (System.nanoTime() < end) {
                get(page, true);
                answers.incrementAndGet();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private double milliseconds(String page, boolean each) throws IOException, InterruptedException {
        long start = System.nanoTime();
        get(page, each);
        return (System.nanoTime() - start) / 1e6;
    }

    /** @param each true where the answer is to be made; who sends a cookie is never given another's */
    private byte[] get(String page, boolean each) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(service + page))
                .header("Accept", page.startsWith("/api") ? "application/json" : "text/html");
        if (each) {
            request.header("Cookie", "measured=1");
        }
        HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(page + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    /** The front page names it. */
    private String largest() throws IOException, InterruptedException {
        String home = new String(get("/", true), StandardCharsets.UTF_8);
        String link = "href=\"/leaderboards/";
        int at = home.indexOf(link, home.indexOf("id=\"biggest\"")) + "href=\"".length();
        return home.substring(at, home.indexOf('"', at)).replace("&amp;", "&");
    }

    private static String with(String path, String parameter) {
        return path + (path.contains("?") ? "&" : "?") + parameter;
    }
}
