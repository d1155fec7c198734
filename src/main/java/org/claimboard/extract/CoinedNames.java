package org.claimboard.extract;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the names that a paper coins for its own: "We propose Foo Bar (FB)", "dubbed LightSeq", "which we refer to as the
 * InfluenceNetwork", "LightSeq: Sequence Level Parallelism …".
 *
 * <p>A name that an earlier sentence has used already is no new one, however it is written.
 */
final class CoinedNames {
    private static final Set<String> VERBS = Words.of(
            "propose present introduce develop describe design proposing presenting introducing release create build call called",
            "named dubbed termed proposed devise offer named introduces denoted coin coined");
    private static final Set<String> SKIPPED = Words.of("a an the new novel simple our first , ( two three");
    private static final Set<String> STOPS = Words.of("for in to that which using by on via based from where while");
    private static final Set<String> NOT_NAMES = Words.of(
            "AI LLM LLMs ML NLP GPU CPU DNN CNN RNN MoE RL KV API We In The This Our To NMT FL SNN SNNs PTQ QAT SVM LfD PCIe VLM VLMs",
            "CER MAE RMSE MSE IoU mIoU EER DER SSIM PSNR FID LPIPS BLEU WER AUC mAP AP MRR DNNs CNNs GPUs CPUs ASR TTS MT QA GAN GANs VAE ViT ViTs NeRF 3DGS FFN SSM SSMs GNN GNNs FPGA RAG RGB MRI EEG ECG",
            "LSTM LSTMs GRU MLP MLPs RNNs MLLM MLLMs PDE PDEs ODE ODEs MCMC DiT DiTs CT MR UAV IoT VAEs SOTA OOD NLI NER SGD PCA KNN BD-PSNR ACC PLM PLMs SLM SLMs NLG NLU GP GPs");
    private static final int REACH = 12;
    /** No paper coins more; keeps what looks for them linear. */
    private static final int MOST = 40;

    private final String text;
    private final Set<String> names = new LinkedHashSet<>();
    private final Map<String, Integer> firstUse = new HashMap<>();

    private CoinedNames(List<Sentence> sentences, String text) {
        this.text = text;
        for (Sentence sentence : sentences) {
            sentence.tokens().forEach(token -> firstUse.putIfAbsent(token.text(), sentence.number()));
        }
    }

    /** The names in the order of the text. */
    static Set<String> in(List<Sentence> sentences, String text) {
        CoinedNames coined = new CoinedNames(sentences, text);
        for (Sentence sentence : sentences) {
            if (coined.names.size() < MOST) {
                coined.read(sentence);
            }
        }
        return coined.names;
    }

    private void read(Sentence sentence) {
        for (int at = 0; at < sentence.size(); at++) {
            if (sentence.at(at).isAny("novel")) {
                noted(sentence, at)
                        .filter(found -> !isUsedBefore(found, sentence))
                        .ifPresent(names::add);
            }
            if (sentence.at(at).isWord() && introduces(sentence, at)) {
                int verb = at;
                Optional<String> name =
                        noted(sentence, verb).or(() -> behind(sentence, verb)).or(() -> capitalised(sentence, verb));
                name.filter(found -> !isUsedBefore(found, sentence)).ifPresent(names::add);
            }
        }
    }

    private static boolean introduces(Sentence sentence, int at) {
        boolean referred = sentence.at(at).isAny("as")
                && (sentence.norm(at - 2).startsWith("refer")
                        || sentence.at(Math.max(0, at - 1)).isAny("termed", "denoted", "abbreviated", "referred"));
        return referred || VERBS.contains(sentence.norm(at));
    }

    private boolean isUsedBefore(String name, Sentence here) {
        return firstUse.getOrDefault(name, here.number()) < here.number();
    }

    /** "Hypernetwork Model Alignment (Hyma)", "Deep Hough Voting (short for PCDHV)". */
    private Optional<String> noted(Sentence sentence, int verb) {
        for (int at = verb + 1; at < Math.min(sentence.size() - 2, verb + 2 * REACH); at++) {
            if (sentence.at(at).isAny(".", ";") || at > verb + 1 && VERBS.contains(sentence.norm(at))) {
                return Optional.empty();
            }
            if (!sentence.at(at).isSymbol('(')) {
                continue;
            }
            int name = sentence.norm(at + 1).equals("short") ? at + 3 : at + 1;
            int end = name < sentence.size() ? endOf(sentence, name) : name;
            boolean closed = end < sentence.size() && sentence.at(end).isSymbol(')');
            if (closed && sentence.at(name).isNameLike() && (name > at + 1 || isInitials(sentence, verb, at, name))) {
                return Optional.of(text.substring(
                        sentence.at(name).start(), sentence.at(end - 1).end()));
            }
        }
        return Optional.empty();
    }

    /** True where the words before the parenthesis begin with the letters of what stands inside, right behind the verb. */
    private static boolean isInitials(Sentence sentence, int verb, int open, int name) {
        String letters = sentence.at(name).text().toLowerCase(Locale.ROOT);
        int left = letters.length();
        int start = open;
        for (int at = open - 1; at > Math.max(verb, open - letters.length() - 4) && left > 0; at--) {
            String word = sentence.norm(at);
            if (!word.isEmpty() && letters.lastIndexOf(word.charAt(0), left - 1) >= 0) {
                left = letters.lastIndexOf(word.charAt(0), left - 1);
                start = at;
            }
        }
        int matched = left == 0 && open - start >= 2 ? start : open;
        for (int at = verb + 1; at < matched; at++) {
            if (STOPS.contains(sentence.norm(at)) && !sentence.at(at).isJoined()) {
                return false;
            }
        }
        return !NOT_NAMES.contains(sentence.at(name).text());
    }

    /** The abbreviations that the text explains in parentheses; those that are no coined names are other people's. */
    static Set<String> explained(List<Sentence> sentences) {
        Set<String> explained = new LinkedHashSet<>();
        for (Sentence sentence : sentences) {
            for (int at = 1; at + 1 < sentence.size(); at++) {
                if (sentence.at(at - 1).isSymbol('(') && sentence.at(at + 1).isSymbol(')')) {
                    explained.add(sentence.at(at).text());
                }
            }
        }
        return explained;
    }

    static int endOf(Sentence sentence, int at) {
        int end = at + 1;
        while (end < sentence.size()
                && sentence.at(end).isJoined()
                && sentence.at(end).joint() != '\'') {
            end++;
        }
        return end;
    }

    /** The first name with a capital or digit inside behind a verb of introduction. */
    private Optional<String> behind(Sentence sentence, int verb) {
        for (int at = verb + 1; at < Math.min(sentence.size(), verb + REACH + 4); at++) {
            Token token = sentence.at(at);
            if (token.isAny(".", ";") || token.isAny("that", "which") && at > verb + 4) {
                return Optional.empty();
            }
            if (STOPS.contains(token.norm()) && !token.isJoined()) {
                return Optional.empty();
            }
            boolean word = !token.isJoined() && token.kind() != Token.Kind.SYMBOL;
            if (word && isCoinedRun(sentence, at) && !isDescribing(sentence, at)) {
                return Optional.of(text.substring(
                        token.start(), sentence.at(endOf(sentence, at) - 1).end()));
            }
        }
        return Optional.empty();
    }

    /** "200-epoch", "DNN-based", "LLM-driven": a name inside a description. */
    private static boolean isDescribing(Sentence sentence, int at) {
        String last = sentence.at(endOf(sentence, at) - 1).text();
        boolean digits = Character.isDigit(sentence.at(at).text().charAt(0));
        return digits && endOf(sentence, at) > at + 1
                || last.equals(last.toLowerCase(Locale.ROOT))
                        && endOf(sentence, at) > at + 1
                        && Set.of("based", "driven", "guided", "aware", "style", "like", "free", "level", "specific")
                                .contains(last);
    }

    /** "we present Sparc, …": one capitalised word that ends its phrase. */
    private Optional<String> capitalised(Sentence sentence, int verb) {
        int at = verb + 1;
        while (at < sentence.size() && SKIPPED.contains(sentence.norm(at))) {
            at++;
        }
        boolean capital = at < sentence.size()
                && sentence.at(at).isWord()
                && sentence.at(at).text().length() > 2
                && Character.isUpperCase(sentence.at(at).text().charAt(0))
                && !NOT_NAMES.contains(sentence.at(at).text());
        int end = capital ? endOf(sentence, at) : at;
        boolean ends = end < sentence.size()
                && sentence.at(end)
                        .isAny(",", ":", ".", "(", "to", "a", "an", "which", "that", "for", "—", "–", "-", "and");
        return capital && ends
                ? Optional.of(text.substring(
                        sentence.at(at).start(), sentence.at(end - 1).end()))
                : Optional.empty();
    }

    /** "BD-PSNR": a part of the name is a word of the trade. */
    static boolean isCommon(Sentence sentence, int at) {
        for (int part = at; part < endOf(sentence, at); part++) {
            if (NOT_NAMES.contains(sentence.at(part).text())) {
                return true;
            }
        }
        return false;
    }

    static boolean isCoined(Token token) {
        boolean flat =
                token.text().length() < 3 && Character.isDigit(token.text().charAt(0));
        if (flat || token.isQuantity()) {
            return false;
        }
        return (token.hasCapital(1) || token.hasDigit()) && !NOT_NAMES.contains(token.text());
    }

    private static boolean isCoinedRun(Sentence sentence, int at) {
        boolean coined = isCoined(sentence.at(at)) && !sentence.at(at).isQuantity();
        int next = at + 1;
        boolean hyphened = next < sentence.size() && sentence.at(next).joint() == '-';
        return coined
                || hyphened
                        && sentence.at(at).isNameLike()
                        && (isCoined(sentence.at(next))
                                || NOT_NAMES.contains(sentence.at(next).text()))
                        && !NOT_NAMES.contains(sentence.at(at).text());
    }
}
