package org.claimboard.web.show;

import java.util.List;
import java.util.Map;

import org.claimboard.claim.ClaimStatus;
import org.claimboard.claim.Origin;

/**
 * The filters over the list of claims, as they are set.
 *
 * @param narrowed true where any filter is set
 */
public record ClaimFilterForm(
        String q,
        List<Choice.Group> tasks,
        List<Choice.Group> metrics,
        List<Choice> hardware,
        List<Choice> forms,
        List<Choice> qualifiers,
        List<Choice> statuses,
        List<Choice> origins,
        String dataset,
        String system,
        String paper,
        String min,
        String max,
        String sort,
        boolean narrowed) {
    private static final List<String> FILTERS = List.of(
            "q",
            "task",
            "metric",
            "hardware",
            "form",
            "qualifier",
            "status",
            "origin",
            "dataset",
            "system",
            "paper",
            "min",
            "max");

    public static ClaimFilterForm of(Choices choices, Map<String, Long> claimsByHardware, PageAddress address) {
        return new ClaimFilterForm(
                address.value("q"),
                choices.tasks(address.value("task")),
                choices.metrics(address.value("metric")),
                choices.hardware(address.value("hardware"), claimsByHardware),
                choices.forms(address.value("form")),
                choices.qualifiers(address.value("qualifier")),
                Choices.ofEnum(ClaimStatus.values(), ClaimStatus::id, id -> id, address.value("status")),
                Choices.ofEnum(Origin.values(), Origin::id, Words::originWords, address.value("origin")),
                address.value("dataset"),
                address.value("system"),
                address.value("paper"),
                address.value("min"),
                address.value("max"),
                address.value("sort"),
                FILTERS.stream().anyMatch(filter -> !address.value(filter).isEmpty()));
    }
}
