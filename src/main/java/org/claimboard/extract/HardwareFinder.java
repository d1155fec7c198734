package org.claimboard.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.claimboard.normalise.Quantity;
import org.claimboard.normalise.Unit;
import org.claimboard.vocabulary.HardwareLevel;
import org.claimboard.vocabulary.HardwareTarget;

/** Finds the device that a result was measured on, with its count: "on a single NVIDIA A100 GPU", "eight RTX 5090 GPUs". */
final class HardwareFinder {
    private static final Map<String, Integer> COUNTS = Map.ofEntries(
            Map.entry("single", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("four", 4),
            Map.entry("eight", 8),
            Map.entry("dual", 2),
            Map.entry("three", 3),
            Map.entry("six", 6),
            Map.entry("sixteen", 16));

    /** A device in a sentence. */
    record Device(HardwareTarget target, Optional<Integer> count, Found words) {}

    private final Sentence sentence;
    private final String text;
    private final List<Names.Name<HardwareTarget>> names;

    HardwareFinder(Sentence sentence, String text, List<Names.Name<HardwareTarget>> names) {
        this.sentence = sentence;
        this.text = text;
        this.names = names.stream().filter(name -> !continues(name, names)).toList();
    }

    /** "GPU" of "RTX 3090 GPU". */
    private static boolean continues(Names.Name<HardwareTarget> name, List<Names.Name<HardwareTarget>> names) {
        return names.stream().anyMatch(other -> other.to() == name.from());
    }

    /** The device nearest to a number, behind it first, up to the numbers around it where the sentence names several. */
    Optional<Device> of(int index, int previous, int next) {
        List<Names.Name<HardwareTarget>> own =
                names.stream().filter(this::isMeasuredOn).toList();
        Optional<Names.Name<HardwareTarget>> behind = own.stream()
                .filter(name -> name.from() > index && name.from() < next)
                .findFirst();
        Optional<Names.Name<HardwareTarget>> before = own.stream()
                .filter(name -> name.to() <= index && name.from() > previous)
                .reduce((first, last) -> last);
        Optional<Names.Name<HardwareTarget>> any =
                own.size() == 1 && !isElsewhere(index, own.get(0).from()) ? Optional.of(own.get(0)) : Optional.empty();
        return behind.or(() -> before).or(() -> any).map(this::device);
    }

    /** "a 3x speedup, and we can now solve it in 8 minutes on an A100": the device of another statement. */
    private boolean isElsewhere(int index, int device) {
        for (int at = index + 1; at + 1 < Math.min(device, index + 60); at++) {
            if (sentence.at(at).isAny("and", "while", "whereas")
                    && sentence.at(at + 1).isAny("we", "it", "they")) {
                return true;
            }
        }
        return false;
    }

    /** The device that all sentences together name alone; a kind of device ("edge devices") gives way to one by name. */
    static Optional<Device> only(List<Device> devices) {
        List<Device> exact = devices.stream()
                .filter(device -> device.target().level() == HardwareLevel.DEVICE)
                .toList();
        List<Device> named = exact.isEmpty() ? devices : exact;
        boolean one = named.stream().map(Device::target).distinct().count() == 1;
        return one ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** "LLM Inference on NPUs", "CPU-Only Inference" of a title: what everything runs on. */
    List<Device> titled() {
        return names.stream()
                .filter(this::isPlatform)
                .map(this::device)
                .map(device -> new Device(
                        device.target(),
                        device.count(),
                        Found.elsewhere(device.words().words(), "the device of the title")))
                .toList();
    }

    private boolean isPlatform(Names.Name<HardwareTarget> name) {
        boolean only = sentence.at(name.to() - 1).isAny("only")
                || name.to() < sentence.size() && sentence.at(name.to()).isAny("only");
        boolean on = name.from() > 0
                && sentence.at(name.from() - 1).isAny("on", "the", "embedded", "mobile", "edge", "a", "single");
        return only || on && isMeasuredOn(name);
    }

    /** The devices, families and not classes, that something runs on in the sentence. */
    List<Device> specific() {
        return names.stream()
                .filter(name -> name.entry().level() == HardwareLevel.DEVICE
                        || name.entry().level() == HardwareLevel.FAMILY)
                .filter(this::isMeasuredOn)
                .map(this::device)
                .map(device -> new Device(
                        device.target(),
                        device.count(),
                        Found.elsewhere(device.words().words(), "the only device that the abstract names")))
                .toList();
    }

    /** Not what it is compared with, and a class ("GPU") only where something runs "on" it. */
    private boolean isMeasuredOn(Names.Name<HardwareTarget> name) {
        boolean generic =
                name.entry().level() == HardwareLevel.CLASS || name.entry().level() == HardwareLevel.VENDOR;
        boolean modifies = name.to() < sentence.size()
                && sentence.at(name.to()).isAny("memory", "utilization", "hour", "resource", "cost", "budget", "day");
        boolean joined = name.to() < sentence.size() && sentence.at(name.to()).joint() == '-';
        boolean runs = false;
        for (int at = name.from() - 1; at >= Math.max(0, name.from() - 6); at--) {
            boolean hedge = sentence.at(at).isAny("than", "over") && sentence.isQuantity(at + 1);
            if (!hedge && sentence.at(at).isAny("than", "over", "v", "vs", "outperform", "against", "compared")) {
                return false;
            }
            runs |= sentence.at(at).isAny("on", "using", "with", "in")
                    || sentence.at(at).isSymbol('(') && at == name.from() - 1;
        }
        runs |= name.to() < sentence.size() && sentence.at(name.to()).isAny("model", "kernel", "implementation");
        return !modifies && !joined && (!generic || runs);
    }

    private Device device(Names.Name<HardwareTarget> name) {
        Optional<Integer> count = count(name);
        return new Device(
                name.entry(),
                count,
                Found.in(sentence, text, name.from(), name.to(), "the device named in the sentence"));
    }

    /** "8", "8x"; not "2.4x" and not "80GB". */
    private static Optional<Integer> whole(Quantity quantity) {
        boolean counts = quantity.first().isWhole()
                && quantity.shape() == Quantity.Shape.SINGLE
                && (quantity.is(Unit.Kind.NONE) || quantity.is(Unit.Kind.TIMES));
        int count = counts
                ? quantity.first().value().min(BigDecimal.valueOf(100_000)).intValue()
                : 0;
        return count > 0 && count < 100_000 ? Optional.of(count) : Optional.empty();
    }

    private Optional<Integer> count(Names.Name<HardwareTarget> name) {
        for (int at = name.from() - 1; at >= Math.max(0, name.from() - 3); at--) {
            Token token = sentence.at(at);
            if (COUNTS.containsKey(token.norm())) {
                return Optional.of(COUNTS.get(token.norm()));
            }
            if (token.isQuantity()) {
                return whole(token.quantity().orElseThrow());
            }
            if (!token.isAny("nvidia", "x", "amd", "intel", "consumer", "grade", "×")) {
                break;
            }
        }
        return Optional.empty();
    }
}
