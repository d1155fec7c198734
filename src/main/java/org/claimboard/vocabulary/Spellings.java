package org.claimboard.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Finds the entries of one file by any of their spellings; a spelling belongs to one entry only. */
final class Spellings<T> {
    private record Owner<T>(String id, T entry) {}

    private final String file;
    private static final int REMEMBERED = 10_000;
    private static final int LONGEST_REMEMBERED = 100;

    private final Map<String, Owner<T>> byKey = new HashMap<>();

    /** Tables say the same few names in all their rows; none is forgotten, so the first ones must be enough. */
    private final Map<String, Optional<T>> byText = new ConcurrentHashMap<>();

    Spellings(String file) {
        this.file = file;
    }

    Optional<T> find(String text) {
        Optional<T> known = byText.get(text);
        if (known == null) {
            known = Optional.ofNullable(byKey.get(key(text))).map(Owner::entry);
            if (text.length() <= LONGEST_REMEMBERED && byText.size() < REMEMBERED) {
                byText.put(text, known);
            }
        }
        return known;
    }

    /**
     * @throws VocabularyException where another entry has one of the spellings, or one has nothing to compare
     */
    void add(T entry, String id, String name, List<String> aliases) {
        Stream.concat(Stream.of(id, name), aliases.stream()).forEach(spelling -> add(spelling, new Owner<>(id, entry)));
    }

    private void add(String spelling, Owner<T> owner) {
        String key = key(spelling);
        if (key.isEmpty()) {
            throw wrong(owner, "the spelling '" + spelling + "' has no letter and no digit");
        }
        Owner<T> other = byKey.putIfAbsent(key, owner);
        if (other != null && other.entry() != owner.entry()) {
            throw wrong(owner, "the spelling '" + spelling + "' belongs to " + other.id() + " already");
        }
    }

    private VocabularyException wrong(Owner<T> owner, String wrong) {
        return new VocabularyException(file, "entry " + owner.id(), wrong);
    }

    /** See {@link Vocabulary#key}. */
    static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        int[] points = text.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            if (Character.isLetterOrDigit(points[i])) {
                key.appendCodePoint(Character.toLowerCase(points[i]));
            } else if (points[i] == '+') {
                int afterPluses = afterPluses(points, i);
                if (endsWord(points, i, afterPluses)) {
                    key.append("+".repeat(afterPluses - i));
                }
                i = afterPluses - 1;
            }
        }
        return key.toString();
    }

    private static int afterPluses(int[] points, int from) {
        int next = from;
        while (next < points.length && points[next] == '+') {
            next++;
        }
        return next;
    }

    private static boolean endsWord(int[] points, int from, int next) {
        return from > 0
                && Character.isLetterOrDigit(points[from - 1])
                && (next == points.length || !Character.isLetterOrDigit(points[next]));
    }
}
