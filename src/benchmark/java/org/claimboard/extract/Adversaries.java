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
            "^{",
            "😀",
            "\uD800",
            "é",
            "–",
            "3x, 4x and 5x speedup on CIFAR-10, ImageNet and COCO respectively ",
            "we reduce memory by 45% and latency by 3x over GPTQ on ImageNet with LLaMA-7B ",
            "We present Zip, a system. ",
            "We reduce memory by 45%. ",
            "Zip: ");

    private Adversaries() {}

    static Map<String, IntFunction<String>> texts() {
        Map<String, IntFunction<String>> texts = new LinkedHashMap<>();
        for (String piece : REPEATED) {
            texts.put(name(piece), size -> repeated(piece, size));
        }
        texts.put("nested (( … ))", size -> "(".repeat(size / 2) + ")".repeat(size / 2));
        texts.put("nested {{ … }}", size -> "{".repeat(size / 2) + "}".repeat(size / 2));
        texts.put("We present Zip<i>, a system.", size -> counted("We present Zip%d, a system. ", size));
        texts.put(
                "Zip<i> reduces memory by <i>%.",
                size -> counted("Zip%1$d reduces memory by 45%% over Lo%1$d. ", size));
        texts.put("memory by <i> GB and", size -> counted("memory by %d GB and ", size));
        texts.put("<i> ms", size -> counted("latency of %d ms. ", size));
        return texts;
    }

    private static String repeated(String piece, int size) {
        return piece.repeat(size / piece.length() + 1).substring(0, size);
    }

    private static String counted(String sentence, int size) {
        StringBuilder text = new StringBuilder(size);
        for (int number = 1; text.length() < size; number++) {
            text.append(String.format(sentence, number));
        }
        return text.substring(0, size);
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
