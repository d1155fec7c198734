package org.claimboard.fault;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

import org.claimboard.running.Service;

/** Some who send corrections without a pause, each another one, and keep what was acknowledged. */
final class Writers {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final int CLAIMS = 100;
    private static final int CREATED = 201;
    private static final int UNAVAILABLE = 503;

    private final Service service;
    private final List<Thread> threads = new ArrayList<>();
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Map<String, AtomicLong> answers = new ConcurrentHashMap<>();
    private final AtomicLong slowestNanos = new AtomicLong();
    private final CountDownLatch enough;
    private volatile boolean stopped;

    private Writers(Service service, int enough) {
        this.service = service;
        this.enough = new CountDownLatch(enough);
    }

    /** @param enough how many acknowledgements {@link #awaitEnough} waits for */
    static Writers start(Service service, int many, int enough) {
        Writers writers = new Writers(service, enough);
        for (int i = 0; i < many; i++) {
            Thread thread = new Thread(writers::write);
            writers.threads.add(thread);
            thread.start();
        }
        return writers;
    }

    void awaitEnough() throws InterruptedException {
        if (!enough.await(10, TimeUnit.MINUTES)) {
            throw new IllegalStateException("Not enough was acknowledged: " + answers());
        }
    }

    void stop() throws InterruptedException {
        stopped = true;
        for (Thread thread : threads) {
            thread.join();
        }
    }

    /** Path of the correction → the model it proposes, which no other one does. */
    Map<String, String> acknowledged() {
        return acknowledged;
    }

    long slowestMillis() {
        return TimeUnit.NANOSECONDS.toMillis(slowestNanos.get());
    }

    /** Status, or what else became of a request, to how often; {@code 503 without Retry-After} is told apart. */
    String answers() {
        return new TreeMap<>(answers)
                .entrySet().stream()
                        .map(answer -> answer.getValue() + " × " + answer.getKey())
                        .collect(Collectors.joining(", "));
    }

    private void write() {
        while (!stopped) {
            int number = NUMBER.incrementAndGet();
            String model = "model " + number;
            long start = System.nanoTime();
            try {
                HttpResponse<String> answer = service.post(
                        "/api/v1/corrections",
                        "{\"kind\":\"wrong-coordinates\",\"claim\":" + (1 + number % CLAIMS)
                                + ",\"changes\":{\"model\":\"" + model
                                + "\"},\"evidenceUrl\":\"https://example.org/\"}");
                count(answer);
                if (answer.statusCode() == CREATED) {
                    acknowledged.put(
                            URI.create(answer.headers().firstValue("Location").orElseThrow())
                                    .getPath(),
                            model);
                    enough.countDown();
                }
            } catch (IOException broken) {
                count("no answer");
                if (!service.isRunning()) {
                    return;
                }
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
                return;
            } finally {
                slowestNanos.accumulateAndGet(System.nanoTime() - start, Math::max);
            }
        }
    }

    private void count(HttpResponse<String> answer) {
        boolean silent = answer.statusCode() == UNAVAILABLE
                && answer.headers().firstValue("Retry-After").isEmpty();
        count(answer.statusCode() + (silent ? " without Retry-After" : ""));
    }

    private void count(String what) {
        answers.computeIfAbsent(what, key -> new AtomicLong()).incrementAndGet();
    }
}
