package org.claimboard.feed;

import java.util.UUID;

import org.claimboard.digest.Sha256;

/** Ids that depend on what they name and on nothing else. */
final class EntryId {
    private static final int HEX = 16;
    /** Version 8 of RFC 9562: 122 bits of our own making, here of a SHA-256. */
    private static final long VERSION = 0x8000L;

    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private EntryId() {}

    /** @param name whatever tells it from everything else in the world, such as a ledger entry's hash */
    static String of(String name) {
        String hash = Sha256.of(name);
        long high = Long.parseUnsignedLong(hash.substring(0, HEX), HEX);
        long low = Long.parseUnsignedLong(hash.substring(HEX, 2 * HEX), HEX);
        return "urn:uuid:" + new UUID(high & ~0xF000L | VERSION, low & ~(0b11L << 62) | VARIANT);
    }
}
