package org.claimboard.web.show;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import org.claimboard.vocabulary.Area;
import org.claimboard.vocabulary.HardwareTarget;
import org.claimboard.vocabulary.Metric;
import org.claimboard.vocabulary.Task;
import org.claimboard.vocabulary.Vocabulary;

/** Names for the ids of the vocabulary, for templates; an id that it does not know is its own name. */
@Named("names")
@ApplicationScoped
public class Names {
    public static final String NOT_STATED = "not stated";

    private final Vocabulary vocabulary;

    Names(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    public String task(String id) {
        return id == null ? NOT_STATED : vocabulary.task(id).map(Task::name).orElseGet(() -> id.replace('-', ' '));
    }

    /** True where a claim of this task and metric has a board; those outside the vocabulary have none. */
    public boolean hasBoard(String taskId, String metricId) {
        return taskId != null
                && vocabulary.task(taskId).isPresent()
                && vocabulary.metric(metricId).isPresent();
    }

    public String metric(String id) {
        return vocabulary.metric(id).map(Metric::name).orElse(id);
    }

    /** "lower is better", said of the plain value; a ratio is always better the higher it is. */
    public String direction(String metricId) {
        return vocabulary
                .metric(metricId)
                .map(metric -> metric.higherIsBetter() ? "higher is better" : "lower is better")
                .orElse("");
    }

    public String area(String id) {
        return vocabulary.area(id).map(Area::name).orElse(id);
    }

    /** The id of the area that a task belongs to, or "". */
    public String areaOf(String taskId) {
        return vocabulary.task(taskId).map(Task::area).orElse("");
    }

    public String hardware(String id) {
        return id == null || id.equals(HardwareTarget.NOT_STATED)
                ? NOT_STATED
                : vocabulary.hardware(id).map(HardwareTarget::name).orElse(id);
    }

    /** The nodes above a hardware target, from the root down, without itself. */
    public List<HardwareTarget> above(String hardwareId) {
        Deque<HardwareTarget> path = new ArrayDeque<>();
        Optional<HardwareTarget> node =
                vocabulary.hardware(hardwareId).flatMap(HardwareTarget::parent).flatMap(vocabulary::hardware);
        while (node.isPresent()) {
            path.addFirst(node.get());
            node = node.flatMap(HardwareTarget::parent).flatMap(vocabulary::hardware);
        }
        return List.copyOf(path);
    }
}
