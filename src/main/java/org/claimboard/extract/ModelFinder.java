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

    private static final Set<String> EVALUATED = Words.of(
            "evaluate evaluated evaluation evaluating experiment apply applied applying validate validated test tested testing",
            "pretrained pre-trained trained finetuned fine-tuned finetune fine-tune tuned instantiate instantiated conduct");
    private static final Set<String> MAKING =
            Words.of("create present introduce release propose build namely call called named dubbed develop");
    private static final Set<String> BASELINE = Words.of(
            "than over outperforming surpassing outperform surpass exceed v vs against exceeding unlike like outperformed surpassed beat");

    private final Sentence sentence;
    private final String text;
    private final String system;
    private final ModelNames names;
    private final List<Found> models;

    /** @param system the paper's own system, which is no model that it is applied to */
    ModelFinder(Sentence sentence, String text, String system) {
        this.sentence = sentence;
        this.text = text;
        this.system = system.toLowerCase(Locale.ROOT);
        this.names = new ModelNames(sentence);
        this.models = all();
    }

    Optional<Found> of(int index, int next) {
        Optional<Found> on = models.stream()
                .filter(found -> found.from() > index && found.to() <= next && isOn(index, found.from()))
                .findFirst();
        if (on.isPresent()) {
            return on;
        }
        Optional<Found> applied =
                models.stream().filter(found -> isApplied(found.from())).findFirst();
        if (applied.isPresent()) {
            return applied;
        }
        return models.stream()
                .filter(found -> found.to() <= index)
                .reduce((first, last) -> last)
                .or(() -> models.stream().findFirst());
    }

    /** The models that the paper says it evaluates on, or is applied to, where that is said once. */
    static Optional<Found> only(List<ModelFinder> title, List<ModelFinder> sentences) {
        List<Found> evaluated = new ArrayList<>();
        title.forEach(finder -> finder.models.stream().filter(finder::isPurpose).forEach(evaluated::add));
        for (ModelFinder finder : sentences) {
            for (Found model : finder.models) {
                if (finder.isEvaluated(model.from())) {
                    evaluated.add(model);
                }
            }
        }
        boolean one = evaluated.stream().map(Found::words).distinct().count() == 1;
        return one
                ? Optional.of(Found.elsewhere(evaluated.get(0).words(), "the model that the abstract evaluates on"))
                : Optional.empty();
    }

    /** "A Hardware-Aware Strategy for YOLOv10s", "Person Detection Using YOLOX" in a title. */
    private boolean isPurpose(Found model) {
        return model.from() > 0 && sentence.at(model.from() - 1).isAny("for", "using", "of", "in", "on");
    }

    /** "We evaluate LightSeq on Llama-7B", "applied to LLaMA-2-7B", "experiments with GPT-style models". */
    private boolean isEvaluated(int model) {
        boolean linked = false;
        for (int at = model - 1; at >= Math.max(0, model - 12); at--) {
            Token token = sentence.at(at);
            if (token.isAny(";", "that", "existing", "focus") || sentence.isQuantity(at)) {
                return false;
            }
            linked |= token.isAny("on", "to", "with", "across", "using", "over");
            if (linked && EVALUATED.contains(token.norm())) {
                return true;
            }
        }
        return false;
    }

    /** "5.56x speedup on HunyuanVideo": named right behind a number. */
    private boolean isOn(int index, int model) {
        int on = sentence.at(model - 1).isAny("the", "a") ? model - 2 : model - 1;
        return sentence.at(on).isAny("on") && on - index <= 8;
    }

    /** "Applying these techniques to Llama-3.1-405B-Instruct, we create …". */
    private boolean isApplied(int model) {
        for (int at = model - 1; at >= Math.max(0, model - 5); at--) {
            if (sentence.at(at).isAny("apply", "applied", "applying")) {
                return true;
            }
        }
        return false;
    }

    private List<Found> all() {
        List<Found> models = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            int end = names.begins(at) ? names.endOf(at) : at;
            if (end > at && !isBaseline(at) && !isPartOfName(at) && !isMade(at)) {
                Found found = Found.in(sentence, text, thousands(at), end, "a model named in the sentence");
                if (!isSystem(found.words())) {
                    join(models, found);
                }
            }
            at = Math.max(end, at + 1);
        }
        return models;
    }

    /** Where a number such as "1,000" begins that the comma divides. */
    private int thousands(int at) {
        boolean divided = at > 1
                && sentence.at(at - 1).isSymbol(',')
                && sentence.at(at - 1).end() == sentence.at(at).start()
                && sentence.at(at - 2).end() == sentence.at(at - 1).start();
        return divided ? at - 2 : at;
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

    /** "we create Llama-Nemotron", "namely Calm-Whisper": what the paper makes is its own. */
    private boolean isMade(int at) {
        int before = at - 1;
        while (before > 0 && at - before < 4 && sentence.at(before).isAny("a", "the", "our", ",")) {
            before--;
        }
        return before >= 0 && MAKING.contains(sentence.norm(before));
    }

    private boolean isBaseline(int at) {
        for (int before = at - 1; before >= Math.max(0, at - 8); before--) {
            before = beforeNote(before);
            if (sentence.at(before).isAny("like")
                    && sentence.at(Math.max(0, before - 1))
                            .isAny("model", "llm", "network", "backbone", "architecture")) {
                return false;
            }
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

    /** "outperforming Hedgehog (16.70) and H3-125M": jumps over a short note. */
    private int beforeNote(int at) {
        for (int open = at - 1; sentence.at(at).isSymbol(')') && open >= Math.max(0, at - 4); open--) {
            if (sentence.at(open).isSymbol('(')) {
                return Math.max(0, open - 1);
            }
        }
        return at;
    }

    private boolean isSystem(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return !system.isEmpty() && (lower.contains(system) || system.contains(lower));
    }
}
