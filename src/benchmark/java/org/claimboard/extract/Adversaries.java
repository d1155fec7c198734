package org.claimboard.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Texts of any size that are built to make a reader slow. */
final class Adversaries {
    /** Each is repeated without a full stop between, so that it is one sentence as far as a reader lets it be. */
    private static final List<String> REPEATED = List.of(
            "9",
            "1 to ",
            "1-",
            "1,000,",
            "1.1.",
            "1/",
            "1e9e",
            "5 ",
            "45% ",
            "3x, ",
            "up to ",
            "down to only ",
            "rather than ",
            "to less than 3 ",
            "a minute ",
            "40 a minute ",
            "from 5 to ",
            "from 5 GB to 3 GB ",
            "one hundred million ",
            "an order of ",
            "half of ",
            "compared to ",
            "than ",
            "outperforms ",
            "and ",
            "of ",
            "we propose ",
            "reduces ",
            "latency ",
            "accuracy and ",
            "ImageNet ",
            "ImageNet, ",
            "LLaMA-7B ",
            "LLaMA-7B and ",
            "A100 ",
            "8 A100 GPUs ",
            "a-",
            "a",
            "A",
            "-",
            "~",
            ",",
            ".",
            ":",
            "\"",
            " ",
            "\n",
            "(",
            "( ",
            "(a) ",
            "(3x ",
            "$",
            "\\",
            "\\ ",
            "{",
            "\\times",
            "\\cite{",
            "\\textbf{a ",
            "$2.5\\times$ ",
            "10 ^ ",
            "1.5\\times 10^{-3}",
            "1.5\\times 10^{-3} ",
            "mAP$_{50}$ ",
            "^{",
            "😀",
            "\uD800",
            "é",
            "–",
            "respectively ",
            "3x and 4x, respectively, ",
            "(41.6% and 53.7%) ",
            "latency (41.6% and 53.7%) reductions in ",
            "accuracy and F1 of 86% and 84.4%, exceeding A by 3% and 4% ",
            "cuts memory from 48 GB down to only 7 GB rather than ",
            "improving the acceptance rate by ",
            "a success rate of 87% and ",
            "3x, 4x and 5x speedup on CIFAR-10, ImageNet and COCO respectively ",
            "we reduce memory by 45% and latency by 3x over GPTQ on ImageNet with LLaMA-7B ",
            "We present Zip, a system. ",
            "We reduce memory by 45%. ",
            "Zip: ");

    private Adversaries() {}

    static Map<String, IntFunction<PaperText>> texts() {
        Map<String, IntFunction<PaperText>> texts = new LinkedHashMap<>();
        for (String piece : REPEATED) {
            texts.put(name(piece), size -> untitled(repeated(piece, size)));
        }
        texts.put("(( … ))", size -> untitled("(".repeat(size / 2) + ")".repeat(size / 2)));
        texts.put("{{ … }}", size -> untitled("{".repeat(size / 2) + "}".repeat(size / 2)));
        texts.put("many systems", size -> counted("We present Zip%1$d that needs %1$d GB of memory. ", size));
        texts.put("many numbers", size -> counted("memory by %d GB and ", size));
        texts.put("many claims", size -> counted("We reach a throughput of %d tokens/s. ", size));
        texts.put("many claims of one hash", Adversaries::colliding);
        texts.put("many pairs without a blank", size -> counted("memory\nfrom\n%d\nGB\nto\n3\nGB\n", size));
        texts.put("wide gaps", size -> untitled(repeated("we cut memory by 45% and" + " ".repeat(3000), size)));
        texts.put(
                "a title of one word",
                size -> new PaperText(
                        "a".repeat(size / 2) + ": b", repeated("We cut the memory of LLaMA by 45%. ", size / 2)));
        texts.put(
                "a title of blanks",
                size -> new PaperText(
                        "Zip" + " ".repeat(size / 2) + ": b",
                        repeated("We cut the memory of LLaMA by 45%. ", size / 2)));
        texts.put("a title of sentences", size -> new PaperText(repeated("Zip: cut memory by 45%. ", size), ""));
        return texts;
    }

    private static PaperText untitled(String text) {
        return new PaperText("", text);
    }

    private static String repeated(String piece, int size) {
        return piece.repeat(size / piece.length() + 1).substring(0, size);
    }

    private static PaperText counted(String sentence, int size) {
        StringBuilder text = new StringBuilder(size);
        for (int number = 1; text.length() < size; number++) {
            text.append(String.format(sentence, number));
        }
        return untitled(text.substring(0, size));
    }

    /** Numbers whose {@code BigDecimal.hashCode} is the same, for a reader that keeps them in a hash table. */
    private static PaperText colliding(int size) {
        StringBuilder text = new StringBuilder(size);
        for (long high = 1; text.length() < size; high++) {
            text.append("We reach a throughput of ")
                    .append((high << 32) + (1L << 31) - 31 * high)
                    .append(" tokens/s. ");
        }
        return untitled(text.substring(0, size));
    }

    /** The piece as a line of a table can show it. */
    private static String name(String piece) {
        String shown = piece.chars()
                .mapToObj(c -> c < ' ' || Character.isSurrogate((char) c) && piece.length() == 1
                        ? String.format("\\u%04x", c)
                        : String.valueOf((char) c))
                .collect(Collectors.joining());
        return shown.length() > 30 ? "'" + shown.substring(0, 29) + "…'" : "'" + shown + "'";
    }
}
