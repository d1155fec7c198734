package org.claimboard.api;

import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestQuery;

import org.claimboard.listing.PageList;
import org.claimboard.vocabulary.Dataset;
import org.claimboard.vocabulary.HardwareTarget;
import org.claimboard.vocabulary.Metric;
import org.claimboard.vocabulary.Task;
import org.claimboard.vocabulary.Vocabulary;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
public class VocabularyResource {
    private final Vocabulary vocabulary;

    VocabularyResource(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** @param direction {@code higher} or {@code lower}: which is better */
    public record MetricView(
            String id, String name, String direction, String unit, boolean efficiency, String description) {
        static MetricView of(Metric metric) {
            return new MetricView(
                    metric.id(),
                    metric.name(),
                    metric.direction().id(),
                    metric.unit(),
                    metric.efficiency(),
                    metric.description());
        }
    }

    public record TaskView(String id, String name, String area) {
        static TaskView of(Task task) {
            return new TaskView(task.id(), task.name(), task.area());
        }
    }

    /** @param parent the node above; null for a class of hardware */
    public record HardwareView(String id, String name, String level, String parent, List<String> aliases) {
        static HardwareView of(HardwareTarget target) {
            return new HardwareView(
                    target.id(),
                    target.name(),
                    target.level().id(),
                    target.parent().orElse(null),
                    target.aliases());
        }
    }

    public record DatasetView(String id, String name, List<String> aliases, List<String> tasks) {
        static DatasetView of(Dataset dataset) {
            return new DatasetView(dataset.id(), dataset.name(), dataset.aliases(), dataset.tasks());
        }
    }

    @GET
    @Path("metrics")
    public List<MetricView> metrics(@RestQuery Optional<String> page, @RestQuery Optional<String> size) {
        return PageList.of(vocabulary.metrics().stream().map(MetricView::of).toList(), page, size);
    }

    @GET
    @Path("tasks")
    public List<TaskView> tasks(@RestQuery Optional<String> page, @RestQuery Optional<String> size) {
        return PageList.of(vocabulary.tasks().stream().map(TaskView::of).toList(), page, size);
    }

    @GET
    @Path("hardware")
    public List<HardwareView> hardware(@RestQuery Optional<String> page, @RestQuery Optional<String> size) {
        return PageList.of(vocabulary.hardware().stream().map(HardwareView::of).toList(), page, size);
    }

    @GET
    @Path("datasets")
    public List<DatasetView> datasets(@RestQuery Optional<String> page, @RestQuery Optional<String> size) {
        return PageList.of(vocabulary.datasets().stream().map(DatasetView::of).toList(), page, size);
    }
}
