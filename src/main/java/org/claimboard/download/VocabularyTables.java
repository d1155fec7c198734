package org.claimboard.download;

import java.util.List;
import java.util.stream.Stream;

import org.claimboard.vocabulary.Dataset;
import org.claimboard.vocabulary.Direction;
import org.claimboard.vocabulary.HardwareLevel;
import org.claimboard.vocabulary.HardwareTarget;
import org.claimboard.vocabulary.Metric;
import org.claimboard.vocabulary.Task;

import static org.claimboard.download.ColumnMeaning.integer;
import static org.claimboard.download.ColumnMeaning.text;
import static org.claimboard.download.ColumnMeaning.truth;

/** The columns of the vocabulary's tables: what the ids in all other tables mean. */
public final class VocabularyTables {
    private static final String ALIASES = "Other spellings in papers, with “; ” between them; may be empty.";

    public static final Table<Metric> METRICS = new Table<Metric>("A metric: what a claim measures.")
            .column(text("id", "Its id, as in every other table."), Metric::id)
            .column(text("name", "As a heading shows it."), Metric::name)
            .column(
                    text("direction", "Which way is better.")
                            .oneOf(Stream.of(Direction.values())
                                    .map(Direction::id)
                                    .toList()),
                    metric -> metric.direction().id())
            .column(
                    text("unit", "The canonical unit of its absolute values and differences; empty for a bare number.")
                            .optional(),
                    Metric::unit)
            .column(
                    truth("efficiency", "Whether it is a cost, whose comparisons become improvement factors."),
                    Metric::efficiency)
            .column(text("description", "One sentence for readers."), Metric::description)
            .key("id");

    public static final Table<Task> TASKS = new Table<Task>("A task: what a model is used for.")
            .column(text("id", "Its id, as in every other table."), Task::id)
            .column(text("name", "As a heading shows it."), Task::name)
            .column(text("area", "Id of the area it belongs to."), Task::area)
            .key("id");

    public static final Table<Dataset> DATASETS = new Table<Dataset>("A dataset or benchmark under its usual name.")
            .column(text("id", "Its id, as in addresses of boards."), Dataset::id)
            .column(text("name", "As a heading shows it."), Dataset::name)
            .column(text("aliases", ALIASES).optional(), dataset -> joined(dataset.aliases()))
            .column(
                    text("tasks", "Ids of the tasks it is usually used for, with “; ” between them; may be empty.")
                            .optional(),
                    dataset -> joined(dataset.tasks()))
            .key("id");

    /** A node of the hardware tree with the number of shown claims at or below it. */
    public record HardwareLine(HardwareTarget target, long claims) {}

    public static final Table<HardwareLine> HARDWARE = new Table<HardwareLine>("A node of the hardware tree.")
            .column(text("hardware", "Its id, as in addresses of boards."), line -> line.target()
                    .id())
            .column(text("name", "As a heading shows it."), line -> line.target()
                    .name())
            .column(
                    text("level", "How deep in the tree.")
                            .oneOf(Stream.of(HardwareLevel.values())
                                    .map(HardwareLevel::id)
                                    .toList()),
                    line -> line.target().level().id())
            .column(
                    text("parent", "Id of the node above; empty for a class.").optional(),
                    line -> line.target().parent().orElse(null))
            .column(integer("claims", "How many shown claims there are at or below it."), HardwareLine::claims)
            .key("hardware")
            .refersTo("parent", "hardware", "hardware");

    private VocabularyTables() {}

    private static String joined(List<String> names) {
        return String.join("; ", names);
    }
}
