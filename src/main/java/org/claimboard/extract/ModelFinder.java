package org.claimboard.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the model that a method is applied to: a name of a known family ("LLaMA2-7B", "ResNet-50"), or a size before
 * "model" ("8B model").
 */
final class ModelFinder {
    /** Beginnings of the names of model families. */
    private static final Set<String> FAMILIES = Words.of(
            "llama tinyllama gpt opt bert roberta deberta distilbert resnet vit deit swin qwen mistral mixtral gemma phi bloom",
            "falcon pythia t5 flan whisper wav2vec clip llava sdxl flux dit pixart sana hunyuanvideo cosmos wan opensora yolov",
            "yolo mobilenet efficientnet convnext vgg deepseek vicuna alpaca chatglm internlm mamba palm claude gemini olmo",
            "internvl blip stablelm codellama starcoder unet nerf sam dino dinov2 mae wideresnet densenet openvla lightningdit",
            "latte cogvideox cogvideo sora glm baichuan yi minicpm moonlight smollm granite electra albert xlnet bart mbart marian");

    private static final Set<String> NOUNS = Words.of("model llm vlm backbone transformer network lm architecture");
    private static final Set<String> BASELINE =
            Words.of("than over outperforming surpassing outperform surpass exceed v vs against exceeding unlike like");

    private final Sentence sentence;
    private final String text;
    private final String system;

    /** @param system the paper's own system, which is no model that it is applied to */
    ModelFinder(Sentence sentence, String text, String system) {
        this.sentence = sentence;
        this.text = text;
        this.system = system.toLowerCase(Locale.ROOT);
    }

    Optional<Found> of(int index) {
        List<Found> models = all();
        return models.stream()
                .filter(found -> found.to() <= index)
                .reduce((first, last) -> last)
                .or(() -> models.stream().findFirst());
    }

    private List<Found> all() {
        List<Found> models = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            int end = isModel(at) ? endOf(at) : at;
            if (end > at && !isBaseline(at) && !isPartOfName(at)) {
                Found found = Found.in(sentence, text, at, end, "a model named in the sentence");
                if (!isSystem(found.words())) {
                    join(models, found);
                }
            }
            at = Math.max(end, at + 1);
        }
        return models;
    }

    /** "Slimmable ConvNeXt-T" is a name of its own. */
    private boolean isPartOfName(int at) {
        return at > 1
                && sentence.at(at - 1).isWord()
                && sentence.at(at - 1).isNameLike()
                && !sentence.at(at - 1).isJoined()
                && Character.isUpperCase(sentence.at(at - 1).text().charAt(0));
    }

    /** "LLaMA3.1-8B and Qwen3-14B" are one entry. */
    private void join(List<Found> models, Found next) {
        if (!models.isEmpty()) {
            Found last = models.get(models.size() - 1);
            boolean joined = next.from() - last.to() <= 2;
            for (int at = last.to(); at < next.from(); at++) {
                joined &= sentence.at(at).isAny("and", ",", "or");
            }
            if (joined) {
                models.set(models.size() - 1, Found.in(sentence, text, last.from(), next.to(), next.reason()));
                return;
            }
        }
        models.add(next);
    }

    private boolean isModel(int at) {
        Token token = sentence.at(at);
        if (token.isJoined() || token.kind() == Token.Kind.SYMBOL) {
            return false;
        }
        if (isSize(token) && at + 1 < sentence.size() && NOUNS.contains(sentence.norm(at + 1))) {
            return true;
        }
        return isFamily(token);
    }

    /** True for a word that begins the name of a well-known model: "LLaMA2", "ResNet". */
    static boolean isFamily(Token token) {
        String lower = token.text().toLowerCase(Locale.ROOT);
        int letters = 0;
        while (letters < lower.length() && Character.isLetter(lower.charAt(letters))) {
            letters++;
        }
        return token.isWord()
                && token.isNameLike()
                && (FAMILIES.contains(lower) || FAMILIES.contains(lower.substring(0, letters)));
    }

    private static boolean isSize(Token token) {
        String text = token.text();
        return (token.isQuantity() || token.kind() == Token.Kind.NAMED)
                && text.length() > 1
                && text.endsWith("B")
                && Character.isDigit(text.charAt(0));
    }

    private int endOf(int at) {
        int end = at + 1;
        if (isSize(sentence.at(at))) {
            return end + 1;
        }
        while (end < sentence.size()
                && (sentence.at(end).isJoined() && sentence.at(end).joint() != '\'' || isSize(sentence.at(end)))) {
            end++;
        }
        return end;
    }

    private boolean isBaseline(int at) {
        for (int before = at - 1; before >= Math.max(0, at - 5); before--) {
            boolean compared = sentence.at(before).isAny("to", "with")
                    && before > 0
                    && sentence.at(before - 1).isAny("compared", "relative", "of");
            if (BASELINE.contains(sentence.norm(before)) || compared) {
                return true;
            }
            if (sentence.isQuantity(before) || sentence.at(before).isAny(",", "on", "by")) {
                return false;
            }
        }
        return false;
    }

    private boolean isSystem(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return !system.isEmpty() && (lower.contains(system) || system.contains(lower));
    }
}
