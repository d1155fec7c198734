package org.claimboard.replica;

import java.util.concurrent.atomic.AtomicLong;

import jakarta.inject.Singleton;

/**
 * How far whoever this instance answers can have seen: no answer shows an entry of the ledger behind this one. Where it only
 * reads, that goes for all answers; where it writes, for those to what was written here.
 */
@Singleton
public class SeenNumber {
    private final AtomicLong highest = new AtomicLong();

    /** 0 where nothing was seen yet. */
    public long number() {
        return highest.get();
    }

    public void raise(long number) {
        highest.accumulateAndGet(number, Math::max);
    }
}
