package org.claimboard.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.claimboard.claim.InventedPaper.Invented;
import org.claimboard.normalise.Form;
import org.claimboard.paper.PaperRecord;
import org.claimboard.paper.Slug;
import org.claimboard.vocabulary.Dataset;
import org.claimboard.vocabulary.HardwareTarget;
import org.claimboard.vocabulary.Metric;
import org.claimboard.vocabulary.Task;
import org.claimboard.vocabulary.Vocabulary;

/**
 * Invents papers: the same one for the same number, whatever was asked before. An abstract is as long as real ones (1,300
 * characters on average), and every quote stands in it where its claim says.
 *
 * <p>One claim of twenty is on the largest board, as in the shipped papers; of all tasks and metrics together there are
 * thousands of boards, most of them with few claims. One paper of seven was only named by a foreign table.
 */
final class Inventor {
    private static final int LONGEST_TITLE = 400;
    private static final String[] FIRST = {
        "Flash", "Sparse", "Quant", "Spec", "Lite", "Stream", "Token", "Deep", "Turbo", "Mini", "Hyper", "Fed", "Neuro",
        "Prune", "Distil", "Paged"
    };
    private static final String[] SECOND = {
        "Serve", "Former", "KV", "Attn", "Net", "Decode", "LoRA", "Cache", "Flow", "Mix", "Train", "Rank", "Gate",
        "Diff"
    };
    private static final String[] BASELINES = {
        "vLLM",
        "FlashAttention-2",
        "the baseline",
        "PyTorch",
        "dense training",
        "state-of-the-art methods",
        "TensorRT-LLM",
        "full fine-tuning",
        "ResNet-50",
        "prior work",
        "standard decoding",
        "Adam"
    };
    private static final String[] MODELS = {
        "LLaMA-7B",
        "LLaMA-2-70B",
        "ResNet-50",
        "ViT-B/16",
        "GPT-2",
        "BERT-base",
        "Mistral-7B",
        "Stable Diffusion XL",
        "Qwen2.5-32B",
        "OPT-175B"
    };
    private static final String[] FILLERS = {
        "Recent models keep growing, and with them the cost of running them in places where neither memory nor energy is"
                + " free.",
        "Existing methods trade quality for speed in ways that are hard to foresee before a model is deployed.",
        "We revisit this trade-off and ask which parts of the computation are needed at all.",
        "Our method needs no change of the architecture and can be combined with most of what has been proposed so far.",
        "It rests on the observation that neighbouring steps share most of their intermediate results.",
        "Ablations show which of the components matter, and theory tells under which assumptions the error stays bounded.",
        "Extensive experiments on several benchmarks confirm that the method works across scales and modalities.",
        "Code, data and trained weights are publicly available."
    };

    private final Skew<Place> boards;
    private final Skew<HardwareTarget> hardware;
    private final Skew<Dataset> datasets;
    private final Figures figures = new Figures();
    private final ClaimContents contents;
    private final long seed;

    /** Where a claim stands. */
    private record Place(Task task, Metric metric) {}

    /** A claim's own sentence. */
    private record Sentence(String text, ClaimWording wording) {}

    Inventor(Vocabulary vocabulary, long seed) {
        this.seed = seed;
        this.contents = new ClaimContents(vocabulary);
        SplittableRandom order = new SplittableRandom(seed);
        this.boards = new Skew<>(
                shuffled(
                        vocabulary.tasks().stream()
                                .flatMap(task -> vocabulary.metrics().stream().map(metric -> new Place(task, metric))),
                        order),
                1.5);
        this.hardware = new Skew<>(
                shuffled(
                        vocabulary.hardware().stream()
                                .filter(target -> !target.id().equals(HardwareTarget.NOT_STATED)
                                        && !target.id().equals(HardwareTarget.OTHER)),
                        order),
                2);
        this.datasets = new Skew<>(shuffled(vocabulary.datasets().stream(), order), 2);
    }

    private static <T> List<T> shuffled(Stream<T> items, SplittableRandom random) {
        record Numbered<T>(T item, long number) {}
        return items.map(item -> new Numbered<>(item, random.nextLong()))
                .sorted(Comparator.comparingLong(Numbered::number))
                .map(Numbered::item)
                .toList();
    }

    InventedPaper paper(long number) {
        SplittableRandom random = new SplittableRandom(seed * 31 + number * 0x9E3779B97F4A7C15L);
        String name = pick(FIRST, random) + pick(SECOND, random) + number;
        Place about = boards.draw(random);
        String title = name + ": " + pick(FILLERS, random).split("[,.]")[0] + " in "
                + about.task().name();
        boolean foreign = random.nextInt(7) == 0;
        List<Sentence> sentences = new ArrayList<>();
        int claims = 1;
        while (claims < 24 && random.nextInt(4) != 0) {
            claims++;
        }
        for (int i = 0; i < claims; i++) {
            // Most of what a paper claims is about one task.
            Place drawn = boards.draw(random);
            Place place = random.nextInt(3) == 0 ? drawn : new Place(about.task(), drawn.metric());
            sentences.add(sentence(i == 0 ? about : place, name, random));
        }
        String text = foreign ? "" : text(sentences, random);
        PaperRecord paper = new PaperRecord(
                Slug.of(title),
                title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title,
                text,
                foreign ? null : "%02d%02d.%05d".formatted(10 + number % 16, 1 + number % 12, number % 100_000),
                published(random),
                "https://papers.example.org/" + number,
                random.nextInt(3) == 0 ? "https://code.example.org/" + name : null);
        return new InventedPaper(
                paper,
                sentences.stream()
                        .map(one -> invented(one, text, number, random))
                        .toList());
    }

    private Invented invented(Sentence sentence, String text, long number, SplittableRandom random) {
        if (text.isEmpty()) {
            ClaimSource source = new ClaimSource(
                    "Invented tables " + number % 3, "CC-BY-SA-4.0", "row " + (number * 24 + random.nextInt(24)));
            return new Invented(contents.imported(sentence.wording(), text, ""), source, ClaimStatus.PUBLISHED);
        }
        int fate = random.nextInt(1000);
        ClaimStatus status = fate < 5
                ? ClaimStatus.DISPUTED
                : fate < 25 ? ClaimStatus.RETRACTED : fate < 40 ? ClaimStatus.DRAFT : ClaimStatus.PUBLISHED;
        return new Invented(figures.explained(contents.of(sentence.wording(), text), status, random), null, status);
    }

    /** Three of four papers of ten years are from the last five. */
    private static String published(SplittableRandom random) {
        double age = random.nextDouble();
        return LocalDate.of(2026, 1, 1).minusDays((long) (age * age * 3650)).toString();
    }

    private static String text(List<Sentence> sentences, SplittableRandom random) {
        StringBuilder text = new StringBuilder(pick(FILLERS, random));
        for (int i = 0; i < FILLERS.length - 2; i++) {
            text.append(' ').append(FILLERS[i]);
        }
        sentences.forEach(sentence -> text.append(' ').append(sentence.text()).append('.'));
        return text.append(' ').append(FILLERS[FILLERS.length - 1]).toString();
    }

    private Sentence sentence(Place place, String system, SplittableRandom random) {
        Figures.Figure figure = figures.draw(place.metric(), random);
        String baseline = random.nextInt(3) == 0 ? null : pick(BASELINES, random);
        boolean byDataset = figure.form() != Form.RATIO;
        Dataset dataset = byDataset || random.nextInt(5) == 0 ? datasets.draw(random) : null;
        String model = random.nextInt(3) == 0 ? pick(MODELS, random) : null;
        HardwareTarget target = random.nextInt(4) == 0 ? hardware.draw(random) : null;
        Integer count = target != null && random.nextInt(4) == 0 ? Integer.valueOf(1 << (1 + random.nextInt(5))) : null;
        String text = system + " " + figure.words() + " " + figure.written() + " in "
                + place.metric().name().toLowerCase(Locale.ROOT)
                + " for " + place.task().name()
                + (baseline == null ? "" : " over " + baseline)
                + (dataset == null ? "" : " on " + dataset.name())
                + (model == null ? "" : " with " + model)
                + (target == null ? "" : " on " + (count == null ? "" : count + "x ") + target.name());
        ClaimWording wording = new ClaimWording(
                text,
                figure.written(),
                place.metric().id(),
                figure.form(),
                figure.low(),
                figure.low(),
                null,
                figure.qualifier(),
                system,
                baseline,
                place.task().id(),
                dataset == null ? null : dataset.name(),
                model,
                target == null ? null : target.name(),
                count);
        return new Sentence(text, wording);
    }

    private static String pick(String[] words, SplittableRandom random) {
        return words[random.nextInt(words.length)];
    }
}
