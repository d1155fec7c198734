package org.claimboard.fault;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.claimboard.running.Service;
import org.claimboard.running.Store;

/** Far more requests at a time than there are threads to answer them, of a kind that no cache answers. */
final class OverloadRun {
    private static final int AT_ONCE = 400;
    private static final int SECONDS = 20;
    private static final long LIVE_WITHIN_MILLIS = 5_000;

    private OverloadRun() {}

    static Outcome run(Store store, Path directory) throws Exception {
        Service service = Service.start(store, directory);
        Map<String, AtomicLong> answers = new ConcurrentHashMap<>();
        List<Thread> crowd = new ArrayList<>();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        for (int i = 0; i < AT_ONCE; i++) {
            int number = i;
            Thread one = new Thread(() -> ask(service, number, end, answers));
            crowd.add(one);
            one.start();
        }
        long slowestLive = 0;
        int notLive = 0;
        while (System.nanoTime() < end) {
            long asked = System.nanoTime();
            notLive += service.live() == 200 ? 0 : 1;
            slowestLive = Math.max(slowestLive, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - asked));
            TimeUnit.MILLISECONDS.sleep(500);
        }
        for (Thread one : crowd) {
            one.join();
        }
        long recovered = service.awaitAnswer().toMillis();
        service.stop();
        return new Outcome(
                AT_ONCE + " requests at once for " + SECONDS + " s",
                store.name(),
                notLive == 0
                        && slowestLive < LIVE_WITHIN_MILLIS
                        && answers.keySet().stream().noneMatch("500"::equals),
                "answers: " + new TreeMap<>(answers) + "; live in at most " + slowestLive + " ms; afterwards a page in "
                        + recovered + " ms");
    }

    private static void ask(Service service, int number, long end, Map<String, AtomicLong> answers) {
        for (int turn = 0; System.nanoTime() < end; turn++) {
            String what;
            try {
                HttpResponse<String> answer =
                        service.get("/search?q=speedup+%3E%3D+" + (1 + number % 7) + "&size=" + (1 + turn % 50));
                boolean silent = answer.statusCode() == 503
                        && answer.headers().firstValue("Retry-After").isEmpty();
                what = answer.statusCode() + (silent ? " without Retry-After" : "");
            } catch (IOException e) {
                what = "no answer";
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            answers.computeIfAbsent(what, key -> new AtomicLong()).incrementAndGet();
        }
    }
}
