package org.claimboard.intake;

/**
 * Which rows of a file were there before, and whether they said the same: two numbers for each, whatever its length.
 * Two rows of a million have the same number by chance in one of thirty million files.
 */
final class SeenRows {
    private static final int FIRST_CAPACITY = 1 << 10;

    /** What a row is to those before it. */
    enum Seen {
        NEW,
        SAME,
        OTHER
    }

    /** Identity and content of a row beside each other; an identity of 0 is a free place. */
    private long[] table = new long[2 * FIRST_CAPACITY];

    private int size;

    Seen add(String identity, int content) {
        long key = key(identity);
        int at = place(table, key);
        if (table[at] == key) {
            return table[at + 1] == content ? Seen.SAME : Seen.OTHER;
        }
        table[at] = key;
        table[at + 1] = content;
        size++;
        if (4 * size > table.length) {
            grow();
        }
        return Seen.NEW;
    }

    /** @param identity begins with 16 hexadecimal digits of a hash */
    private static long key(String identity) {
        long key = Long.parseUnsignedLong(identity.substring(0, 16), 16);
        return key == 0 ? 1 : key;
    }

    private static int place(long[] table, long key) {
        int places = table.length / 2;
        int at = (int) Long.remainderUnsigned(key, places);
        while (table[2 * at] != 0 && table[2 * at] != key) {
            at = at + 1 == places ? 0 : at + 1;
        }
        return 2 * at;
    }

    private void grow() {
        long[] larger = new long[2 * table.length];
        for (int i = 0; i < table.length; i += 2) {
            if (table[i] != 0) {
                int at = place(larger, table[i]);
                larger[at] = table[i];
                larger[at + 1] = table[i + 1];
            }
        }
        table = larger;
    }
}
