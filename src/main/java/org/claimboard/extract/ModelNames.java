package org.claimboard.extract;

import java.util.Locale;
import java.util.Set;

/** Tells where a model is named in a sentence: by its family, by its size, or by its kind behind "applied to". */
final class ModelNames {
    /** Beginnings of the names of model families. */
    private static final Set<String> FAMILIES = Words.of(
            "llama tinyllama gpt opt bert roberta deberta distilbert resnet vit deit swin qwen mistral mixtral gemma phi bloom",
            "falcon pythia t5 flan whisper wav2vec clip llava sdxl flux dit pixart sana hunyuanvideo cosmos wan opensora yolov",
            "yolo mobilenet efficientnet convnext vgg deepseek vicuna alpaca chatglm internlm mamba palm claude gemini olmo",
            "internvl blip stablelm codellama starcoder unet nerf sam dino dinov2 mae wideresnet densenet openvla lightningdit",
            "latte cogvideox cogvideo sora glm baichuan yi minicpm moonlight smollm granite llada kimi electra albert xlnet bart mbart marian");

    private static final Set<String> NOUNS = Words.of("model llm vlm backbone transformer network lm architecture");

    private final Sentence sentence;
    private final boolean error;

    ModelNames(Sentence sentence) {
        this.sentence = sentence;
        this.error = sentence.tokens().stream().anyMatch(token -> token.isAny("error"));
    }

    /** True where a model of a known family, or a name with its size, begins. */
    static boolean isNamed(Sentence sentence, int at) {
        return isFamily(sentence.at(at)) || isSized(sentence, at);
    }

    /** True where a model begins. */
    boolean begins(int at) {
        Token token = sentence.at(at);
        if (token.isJoined() || token.kind() == Token.Kind.SYMBOL) {
            return false;
        }
        return described(at) > at
                || kind(at) > at
                || isSized(sentence, at)
                || isFamily(token) && !isErrorMeasure(token);
    }

    /** Where the model at an index ends. */
    int endOf(int at) {
        int end = at + 1;
        if (described(at) > at) {
            return described(at);
        }
        if (kind(at) > at) {
            return kind(at);
        }
        while (end < sentence.size()
                && (sentence.at(end).isJoined() && sentence.at(end).joint() != '\'' || isSize(sentence.at(end)))) {
            end++;
        }
        return end;
    }

    /** True for a word that begins the name of a well-known model: "LLaMA2", "ResNet". */
    static boolean isFamily(Token token) {
        if (!token.isWord() || !token.isNameLike()) {
            return false;
        }
        String lower = token.text().toLowerCase(Locale.ROOT);
        int letters = 0;
        while (letters < lower.length() && Character.isLetter(lower.charAt(letters))) {
            letters++;
        }
        return FAMILIES.contains(lower) || FAMILIES.contains(lower.substring(0, letters));
    }

    private static boolean isSize(Token token) {
        String text = token.text();
        return (token.isQuantity() || token.kind() == Token.Kind.NAMED)
                && text.length() > 1
                && text.endsWith("B")
                && Character.isDigit(text.charAt(0));
    }

    /** "Ouro-2.6B", "MMS-300M": a name with its size. */
    private static boolean isSized(Sentence sentence, int at) {
        int end = CoinedNames.endOf(sentence, at);
        String last = sentence.at(end - 1).text();
        return end > at + 1
                && sentence.at(at).isWord()
                && sentence.at(at).isNameLike()
                && last.length() > 1
                && (last.endsWith("B") || last.endsWith("M"))
                && last.substring(0, last.length() - 1).chars().allMatch(c -> Character.isDigit(c) || c == '.');
    }

    /** "When applied to Physics-Informed Neural Networks (PINNs)": a kind of model with its abbreviation. */
    private int kind(int at) {
        boolean applied =
                at > 1 && sentence.at(at - 1).isAny("to") && sentence.at(at - 2).isAny("apply", "applied", "applying");
        int end = at;
        while (applied
                && end < Math.min(sentence.size(), at + 7)
                && sentence.at(end).isWord()) {
            if (NOUNS.contains(sentence.norm(end)) && !sentence.at(end).text().equals("model")) {
                return end + 1;
            }
            end++;
        }
        return at;
    }

    /** The end of a model that is told by its size: "8B target model", "a 1,000-layer deep residual network". */
    private int described(int at) {
        boolean layers =
                sentence.norm(at + 1).equals("layer") && sentence.at(at + 1).joint() == '-';
        if (!isSize(sentence.at(at)) && !layers) {
            return at;
        }
        for (int to = at + 1; to < Math.min(sentence.size(), at + 5); to++) {
            if (NOUNS.contains(sentence.norm(to))) {
                return to + 1;
            }
            if (!sentence.at(to).isWord() || sentence.at(to).isAny("and", "of", "to", "for", "on", "with")) {
                return at;
            }
        }
        return at;
    }

    /** "mean absolute error (MAE)" is no masked autoencoder. */
    private boolean isErrorMeasure(Token token) {
        return token.text().startsWith("MAE") && error;
    }
}
