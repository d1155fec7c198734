package org.claimboard.extract;

import java.util.List;
import java.util.Random;

/** A sequence of random texts and of mutated abstracts; the same seed and number give the same input. */
final class FuzzInputs {
    private static final List<String> PIECES = List.of(
            "We reduce memory by 45%",
            " 3x ",
            "\\times",
            "$",
            "\\",
            "{",
            "}",
            "%",
            "1/",
            "0/0",
            "up to",
            "than",
            "(",
            ")",
            "[",
            "≈",
            "−",
            "–",
            "1,000,000",
            "9999999999999999999999999999",
            "1e99",
            "1e999999999",
            "e-",
            "GB",
            "accuracy",
            " of ",
            " and ",
            "from 5 to 3",
            "vs.",
            ".",
            ". ",
            "\n",
            "\t",
            "\uD83D\uDE00",
            "\uD800",
            "\uDC00",
            "ß",
            "\u0000",
            "\u0085",
            "\u200B",
            "\u2028",
            "\uFEFF",
            "\u0130",
            "\uFB01",
            "٣",
            "½",
            "²",
            "e\u0301",
            "half",
            "an order of",
            "respectively",
            "CIFAR-10",
            "A100",
            "~",
            "±",
            "=",
            "@",
            ":",
            ";",
            "over",
            "by",
            "to",
            "",
            "latency",
            "7B model",
            "\\frac{1}{2}",
            "\\cite{a}",
            "\\%",
            "{\\deg}",
            "1000times",
            "+0.2sim7%",
            "16 000 000",
            "2012-13",
            "O(n^2)",
            "0%",
            "100%",
            "-0",
            "0x",
            "0 ms",
            "1e-400",
            "^",
            "_",
            "&",
            "#",
            "<b>");
    private static final int LONGEST_CUT = 300;

    private final long seed;
    private final List<PaperText> papers;

    FuzzInputs(long seed, List<PaperText> papers) {
        this.seed = seed;
        this.papers = papers;
    }

    PaperText input(long number) {
        Random random = new Random(seed * 1_000_003 + number);
        if (random.nextInt(5) == 0) {
            return new PaperText(random.nextInt(4) == 0 ? random(random, 6) : "", random(random, 40));
        }
        PaperText paper = papers.get(random.nextInt(papers.size()));
        StringBuilder text = new StringBuilder(cut(paper.text(), random));
        for (int times = random.nextInt(8); times >= 0; times--) {
            mutate(text, random);
        }
        StringBuilder title = new StringBuilder();
        if (random.nextInt(3) == 0) {
            title.append(paper.title());
            mutate(title, random);
        }
        return new PaperText(title.toString(), text.toString());
    }

    private static String random(Random random, int longest) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(longest); i >= 0; i--) {
            text.append(random.nextInt(8) == 0 ? Character.toString(character(random)) : piece(random));
        }
        return text.toString();
    }

    private void mutate(StringBuilder text, Random random) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(40));
        switch (random.nextInt(8)) {
            case 0 -> text.delete(from, to);
            case 1 -> text.insert(from, piece(random));
            case 2 -> text.insert(from, Character.toString(character(random)));
            case 3 -> text.insert(from, text.substring(from, to).repeat(1 + random.nextInt(4)));
            case 4 ->
                text.insert(from, cut(papers.get(random.nextInt(papers.size())).text(), random));
            case 5 -> swapNumbers(text, from);
            case 6 -> text.replace(from, to, piece(random));
            default -> text.replace(from, Math.min(text.length(), from + 1), Integer.toString(random.nextInt()));
        }
    }

    /** The first two runs of digits behind an index change places. */
    private static void swapNumbers(StringBuilder text, int from) {
        int first = digits(text, from, true);
        int firstEnd = digits(text, first, false);
        int second = digits(text, firstEnd, true);
        int secondEnd = digits(text, second, false);
        String moved = text.substring(first, firstEnd);
        String other = text.substring(second, secondEnd);
        text.replace(second, secondEnd, moved).replace(first, firstEnd, other);
    }

    private static int digits(StringBuilder text, int from, boolean wanted) {
        int at = from;
        while (at < text.length() && Character.isDigit(text.charAt(at)) != wanted) {
            at++;
        }
        return at;
    }

    private static String cut(String text, Random random) {
        int from = random.nextInt(text.length() + 1);
        return text.substring(from, Math.min(text.length(), from + random.nextInt(LONGEST_CUT)));
    }

    private static String piece(Random random) {
        return PIECES.get(random.nextInt(PIECES.size()));
    }

    /** Any UTF-16 unit but mostly a low one; half of a surrogate pair is among them. */
    private static char character(Random random) {
        return (char) random.nextInt(random.nextBoolean() ? 0x300 : 0x10000);
    }
}
