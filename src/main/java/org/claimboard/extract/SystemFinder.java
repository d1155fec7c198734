package org.claimboard.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what the paper calls its own: the title before the colon, the name behind "we propose", else the words for it.
 *
 * <p>A claim is about the introduced name that stands nearest before its number ("E-ConvNeXt-mini reaches 78.3%"), and
 * about the paper's main system where none does.
 */
final class SystemFinder {
    private static final Set<String> VERBS = Words.of(
            "propose present introduce develop describe design proposing presenting introducing release create build call called",
            "named dubbed termed proposed devise offer named introduces");
    private static final Set<String> SKIPPED = Words.of("a an the new novel simple our first , ( two three");
    private static final Set<String> ENDS = Words.of(
            "can could require is are was has have may will that which to for with , . ; : ( ) by in on based where using from called named and as via through whose is of");
    private static final Set<String> STOPS = Words.of("for in to that which using by on via based from where while");
    private static final Set<String> ACTING = Words.of(
            "achieve outperform reduce improve reach obtain deliver surpass exceed provide yield attain accelerate run require",
            "enable use save retain maintain show demonstrate perform offer speed lower cut increase boost beat match train get is");
    private static final Set<String> NOT_NAMES = Words.of(
            "AI LLM LLMs ML NLP GPU CPU DNN CNN RNN MoE RL KV API We In The This Our To NMT FL SNN SNNs PTQ QAT SVM LfD PCIe VLM VLMs",
            "SSIM PSNR FID LPIPS BLEU WER AUC mAP AP MRR DNNs CNNs GPUs CPUs ASR TTS MT QA GAN GANs VAE ViT ViTs NeRF 3DGS FFN SSM SSMs GNN GNNs FPGA RAG RGB MRI EEG ECG");
    private static final int REACH = 12;
    /** Nobody calls a system by more characters; what follows stays linear in the text. */
    private static final int LONGEST = 200;

    private final String main;
    /** The words that stand for an introduced name, in lower case. */
    private final Set<String> introduced = new HashSet<>();

    private SystemFinder(String main, Set<String> names) {
        this.main = main.length() <= LONGEST ? main : "";
        names.forEach(this::introduce);
    }

    /** "E-ConvNeXt" and "Fast Decoder" are meant by "E" and "Fast" too. */
    private void introduce(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        introduced.add(lower);
        int end = 0;
        while (end < lower.length() && Character.isLetterOrDigit(lower.charAt(end))) {
            end++;
        }
        boolean goesOn = end < lower.length() && (lower.charAt(end) == '-' || lower.charAt(end) == ' ' && end > 3);
        if (goesOn) {
            introduced.add(lower.substring(0, end));
        }
    }

    static SystemFinder of(String title, List<Sentence> titleSentences, List<Sentence> sentences, String text) {
        Optional<String> titled = titled(title, titleSentences);
        Optional<String> named = Optional.empty();
        Optional<String> worded = Optional.empty();
        Set<String> introduced = new HashSet<>();
        titled.ifPresent(introduced::add);
        for (Sentence sentence : sentences) {
            for (int at = 0; at < sentence.size(); at++) {
                if (sentence.at(at).isWord() && VERBS.contains(sentence.norm(at))) {
                    Optional<String> name = nameBehind(sentence, at, text);
                    name.ifPresent(introduced::add);
                    named = named.or(() -> name);
                    int verb = at;
                    worded = worded.or(
                            () -> isOurs(sentence, verb) ? phraseBehind(sentence, verb, text) : Optional.empty());
                }
            }
        }
        Optional<String> first = named;
        Optional<String> phrase = worded;
        Optional<String> coined = titled.or(() -> abbreviated(title)).or(() -> first);
        return new SystemFinder(
                coined.or(() -> head(title, titleSentences)).or(() -> phrase).orElse(""), introduced);
    }

    /** The paper's main system; empty where it gives none a name. */
    String main() {
        return main;
    }

    /** What the claim of a number is about. */
    Optional<Found> of(Sentence sentence, String text, int index) {
        for (int at = index - 1; at >= Math.max(0, index - 30); at--) {
            Token token = sentence.at(at);
            if (token.isJoined() || !token.isNameLike()) {
                continue;
            }
            int end = at + 1;
            while (end < sentence.size()
                    && sentence.at(end).isJoined()
                    && sentence.at(end).joint() != '\'') {
                end++;
            }
            if (!isIntroduced(token) && !(isCoined(token) && isActing(sentence, end))) {
                continue;
            }
            boolean compared = at > 0 && sentence.at(at - 1).isAny("than", "over", "to", "outperforming", "by", "of");
            if (!compared) {
                boolean whole = main.startsWith(token.text() + " ");
                return Optional.of(
                        whole
                                ? Found.elsewhere(main, "what the paper introduces")
                                : Found.in(sentence, text, at, end, "the introduced name nearest before the number"));
            }
        }
        return main.isEmpty() ? Optional.empty() : Optional.of(Found.elsewhere(main, "what the paper introduces"));
    }

    /** "SUMO outperforms", "PV-ASR method demonstrates": the subject of the statement. */
    private static boolean isActing(Sentence sentence, int end) {
        int verb =
                end < sentence.size() && sentence.at(end).isAny("method", "model", "framework", "system", "also", "can")
                        ? end + 1
                        : end;
        return ACTING.contains(sentence.norm(verb));
    }

    private boolean isIntroduced(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        return word.length() > 1 && introduced.contains(word);
    }

    /** "Learning When to Denoise: Optimizing …": the title before the colon, where nothing is coined. */
    private static Optional<String> head(String title, List<Sentence> sentences) {
        int colon = title.indexOf(':');
        int words =
                sentences.isEmpty() ? 0 : title.substring(0, Math.max(0, colon)).split(" ").length;
        return colon > 0 && words <= 6 ? Optional.of(title.substring(0, colon).strip()) : Optional.empty();
    }

    /** "LightSeq: Sequence Level Parallelism …". */
    private static Optional<String> titled(String title, List<Sentence> sentences) {
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        Sentence first = sentences.get(0);
        for (int at = 1; at < Math.min(first.size(), 9); at++) {
            if (first.at(at).isSymbol(':')) {
                String head = title.substring(first.start(), first.at(at - 1).end());
                boolean name = at <= 5 && first.tokens().subList(0, at).stream().anyMatch(SystemFinder::isCoined);
                return name || at <= 2 ? Optional.of(head.strip()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "… Relevance Patching (RelP)". */
    private static Optional<String> abbreviated(String title) {
        int open = title.indexOf('(');
        int close = title.indexOf(')', open + 1);
        boolean name = open > 0 && close - open > 2 && close - open < 16;
        return name ? Optional.of(title.substring(open + 1, close)) : Optional.empty();
    }

    private static boolean isCoined(Token token) {
        boolean flat =
                token.text().length() < 3 && Character.isDigit(token.text().charAt(0));
        if (flat || token.isQuantity()) {
            return false;
        }
        boolean mixed = token.text().chars().skip(1).anyMatch(Character::isUpperCase)
                || token.text().chars().anyMatch(Character::isDigit);
        return mixed && !NOT_NAMES.contains(token.text());
    }

    /** The first coined name behind a verb of introduction, or an abbreviation in parentheses. */
    private static Optional<String> nameBehind(Sentence sentence, int verb, String text) {
        for (int at = verb + 1; at < Math.min(sentence.size(), verb + REACH + 4); at++) {
            Token token = sentence.at(at);
            if (token.isAny(".", ";") || at > verb + 2 && token.isAny("that", "which") && at > verb + 4) {
                return Optional.empty();
            }
            boolean noted = sentence.norm(at - 1).equals("(");
            if (at > verb + 1 && STOPS.contains(token.norm()) && !token.isJoined()) {
                return Optional.empty();
            }
            boolean first = noted || at > verb + 1 && SKIPPED.contains(sentence.norm(at - 1)) || at == verb + 1;
            if (!token.isJoined()
                    && token.kind() != Token.Kind.SYMBOL
                    && isCoinedRun(sentence, at)
                    && (first || at > verb + 1)) {
                int end = at + 1;
                while (end < sentence.size()
                        && sentence.at(end).isJoined()
                        && sentence.at(end).joint() != '\'') {
                    end++;
                }
                return Optional.of(
                        text.substring(token.start(), sentence.at(end - 1).end()));
            }
        }
        return Optional.empty();
    }

    private static boolean isCoinedRun(Sentence sentence, int at) {
        boolean coined = isCoined(sentence.at(at)) && !sentence.at(at).isQuantity();
        int next = at + 1;
        boolean hyphened = next < sentence.size() && sentence.at(next).isJoined();
        return coined
                || hyphened
                        && sentence.at(at).isNameLike()
                        && sentence.at(next).isNameLike()
                        && !NOT_NAMES.contains(sentence.at(at).text());
    }

    private static boolean isOurs(Sentence sentence, int verb) {
        for (int at = verb; at >= Math.max(0, verb - 4); at--) {
            if (sentence.at(at).isAny("we", "paper", "work", "proposed", "article", "study")) {
                return true;
            }
        }
        return false;
    }

    /** "we propose a mixed hierarchical attention based encoder-decoder": the words for what has no name. */
    private static Optional<String> phraseBehind(Sentence sentence, int verb, String text) {
        int from = verb + 1;
        while (from < sentence.size() && SKIPPED.contains(sentence.norm(from))) {
            from++;
        }
        int to = from;
        while (to < sentence.size()
                && to - from < 8
                && (!ENDS.contains(sentence.norm(to)) || sentence.at(to).isJoined())) {
            to++;
        }
        return to - from < 2
                ? Optional.empty()
                : Optional.of(text.substring(
                        sentence.at(from).start(), sentence.at(to - 1).end()));
    }
}
