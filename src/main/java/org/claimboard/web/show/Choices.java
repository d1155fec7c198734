package org.claimboard.web.show;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.claimboard.normalise.Form;
import org.claimboard.normalise.Qualifier;
import org.claimboard.vocabulary.HardwareTarget;
import org.claimboard.vocabulary.Vocabulary;

/** The choices of every select box, made from the vocabulary; the one chosen is marked. */
@ApplicationScoped
public class Choices {
    private static final String INDENT = "\u2003";

    private final Vocabulary vocabulary;
    /** The whole tree of hardware in order, indented by depth, none of it chosen. */
    private final List<Choice> hardware = new ArrayList<>();

    Choices(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        Map<String, List<HardwareTarget>> below = vocabulary.hardware().stream()
                .collect(Collectors.groupingBy(target -> target.parent().orElse(""), Collectors.toList()));
        addBelow("", 0, below);
    }

    private void addBelow(String parent, int depth, Map<String, List<HardwareTarget>> below) {
        for (HardwareTarget node : below.getOrDefault(parent, List.of())) {
            hardware.add(new Choice(node.id(), INDENT.repeat(depth) + node.name(), false));
            addBelow(node.id(), depth + 1, below);
        }
    }

    /** Tasks under the names of their areas. */
    public List<Choice.Group> tasks(String chosen) {
        List<Choice.Group> groups = new ArrayList<>();
        vocabulary.areas().forEach(area -> {
            List<Choice> tasks = vocabulary.tasks().stream()
                    .filter(task -> task.area().equals(area.id()))
                    .map(task -> choice(task.id(), task.name(), chosen))
                    .toList();
            if (!tasks.isEmpty()) {
                groups.add(new Choice.Group(area.name(), tasks));
            }
        });
        boolean known = chosen.isEmpty() || vocabulary.task(chosen).isPresent();
        if (!known) {
            groups.add(new Choice.Group("Other", List.of(new Choice(chosen, chosen, true))));
        }
        return groups;
    }

    /** Metrics under "Efficiency" and "Quality". */
    public List<Choice.Group> metrics(String chosen) {
        return List.of(
                new Choice.Group("Efficiency", metrics(chosen, true)),
                new Choice.Group("Quality", metrics(chosen, false)));
    }

    /** The nodes of the tree that have claims, each with their number. */
    public List<Choice> hardware(String chosen, Map<String, Long> claims) {
        return hardware.stream()
                .filter(node -> node.value().equals(chosen) || claims.getOrDefault(node.value(), 0L) > 0)
                .map(node ->
                        choice(node.value(), node.label() + " (" + claims.getOrDefault(node.value(), 0L) + ")", chosen))
                .toList();
    }

    /** Names to suggest where hardware is typed as text. */
    public List<Choice> hardwareNames() {
        return vocabulary.hardware().stream()
                .filter(target -> !target.id().equals(HardwareTarget.NOT_STATED)
                        && !target.id().equals(HardwareTarget.OTHER))
                .map(target -> new Choice(target.name(), target.name(), false))
                .toList();
    }

    public List<Choice> forms(String chosen) {
        return ofEnum(Form.values(), Form::id, Words::formWords, chosen);
    }

    public List<Choice> qualifiers(String chosen) {
        return ofEnum(Qualifier.values(), Qualifier::id, Words::qualifierWords, chosen);
    }

    public static <E> List<Choice> ofEnum(
            E[] values, Function<E, String> id, Function<String, String> label, String chosen) {
        return Arrays.stream(values)
                .map(value -> choice(id.apply(value), label.apply(id.apply(value)), chosen))
                .toList();
    }

    private List<Choice> metrics(String chosen, boolean efficiency) {
        return vocabulary.metrics().stream()
                .filter(metric -> metric.efficiency() == efficiency)
                .map(metric -> choice(metric.id(), metric.name(), chosen))
                .toList();
    }

    private static Choice choice(String value, String label, String chosen) {
        return new Choice(value, label, value.equals(chosen));
    }
}
