package org.claimboard.claim;

import java.util.List;
import java.util.Locale;

/**
 * Words to find in a claim, without regard to case.
 *
 * @param places any of them may hold the words
 * @param like an SQL pattern in lower case, with a backslash before each character that stands for itself
 */
public record ClaimText(List<Place> places, String like) {
    /** Where words are looked for. */
    public enum Place {
        QUOTE("c.content.quote"),
        SYSTEM("c.content.system"),
        MODEL("c.content.model"),
        DATASET("c.content.dataset"),
        TITLE("p.title"),
        SLUG("p.slug");

        private final String path;

        Place(String path) {
            this.path = path;
        }

        /** Where a query finds it. */
        String path() {
            return path;
        }
    }

    /** Where words without a field are looked for. */
    static final List<Place> ANYWHERE = List.of(Place.QUOTE, Place.SYSTEM, Place.TITLE, Place.MODEL, Place.DATASET);

    public ClaimText {
        places = List.copyOf(places);
    }

    /** The words anywhere in the sentence, the title, or the name of the system, model or dataset. */
    public static ClaimText anywhere(String words) {
        return containing(words, ANYWHERE);
    }

    public static ClaimText containing(String words, List<Place> places) {
        return new ClaimText(places, containing(words));
    }

    /** The whole text of a place. */
    public static ClaimText whole(String text, List<Place> places) {
        return new ClaimText(places, escaped(text));
    }

    /** The whole text of a place, where a star stands for any characters: {@code flash*}. */
    public static ClaimText glob(String pattern, List<Place> places) {
        return new ClaimText(places, escaped(pattern).replace('*', '%'));
    }

    boolean isAnywhere() {
        return places.equals(ANYWHERE);
    }

    /** As texts are compared, without anything that stands for other characters. */
    static String lowered(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    static String containing(String words) {
        return "%" + escaped(words) + "%";
    }

    private static String escaped(String text) {
        return lowered(text).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
