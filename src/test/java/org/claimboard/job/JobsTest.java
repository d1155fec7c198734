package org.claimboard.job;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class JobsTest {
    @Inject
    Jobs jobs;

    @Test
    void oneOfManyInstancesRunsAJob() throws Exception {
        AtomicInteger runs = new AtomicInteger();
        ExecutorService instances = Executors.newFixedThreadPool(6);
        try {
            List<Callable<Boolean>> attempts = IntStream.range(0, 6)
                    .mapToObj(i -> (Callable<Boolean>)
                            () -> jobs.run("one-of-many", Duration.ofHours(1), runs::incrementAndGet))
                    .toList();
            for (var attempt : instances.invokeAll(attempts)) {
                attempt.get();
            }
        } finally {
            instances.shutdown();
        }
        assertThat(runs).hasValue(1);
    }

    @Test
    void aJobRunsAgainWhenItsTimeIsOver() {
        AtomicInteger runs = new AtomicInteger();
        assertThat(jobs.run("again", Duration.ZERO, runs::incrementAndGet)).isTrue();
        assertThat(jobs.run("again", Duration.ofHours(1), runs::incrementAndGet))
                .isTrue();
        assertThat(jobs.run("again", Duration.ofHours(1), runs::incrementAndGet))
                .isFalse();
        assertThat(runs).hasValue(2);
    }
}
