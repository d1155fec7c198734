package org.claimboard.leaderboard;

import java.math.BigDecimal;
import java.util.List;

import org.claimboard.claim.ClaimRow;
import org.claimboard.claim.ClaimView;

/** Claims for tests, with defaults that make a valid one: {@code aClaim().onTask("llm-inference").ratio("1.71").row()}. */
public final class ClaimBuilder {
    private long id = 1;
    private String paper = "paper-1";
    private String published = "2025-01-01";
    private String system = "System";
    private String task = "llm-inference";
    private String metric = "inference-latency";
    private String form = "ratio";
    private String low = "2";
    private String high = "2";
    private String unit = "x";
    private String valueText = "2x";
    private String qualifier = "exact";
    private String before = "a ";
    private String dataset;
    private String datasetId;
    private String model;
    private String hardware;
    private String hardwareId = "not-stated";
    private String status = "published";
    private String baseline = "the baseline";

    private ClaimBuilder() {}

    public static ClaimBuilder aClaim() {
        return new ClaimBuilder();
    }

    public ClaimBuilder id(long value) {
        id = value;
        paper = "paper-" + value;
        return this;
    }

    public ClaimBuilder ofPaper(String value) {
        paper = value;
        return this;
    }

    public ClaimBuilder published(String value) {
        published = value;
        return this;
    }

    public ClaimBuilder system(String value) {
        system = value;
        return this;
    }

    public ClaimBuilder onTask(String value) {
        task = value;
        return this;
    }

    public ClaimBuilder metric(String value) {
        metric = value;
        return this;
    }

    public ClaimBuilder ratio(String value) {
        return ratio(value, value);
    }

    public ClaimBuilder ratio(String from, String to) {
        return value("ratio", from, to, "x", from.equals(to) ? from + "x" : from + "-" + to + "x");
    }

    public ClaimBuilder absolute(String value, String canonicalUnit) {
        return value("absolute", value, value, canonicalUnit, value + " " + canonicalUnit);
    }

    public ClaimBuilder delta(String value, String canonicalUnit) {
        return value("delta", value, value, canonicalUnit, value + " " + canonicalUnit);
    }

    /** What the abstract says right before the number. */
    public ClaimBuilder saying(String value) {
        before = value;
        return this;
    }

    public ClaimBuilder qualifier(String value) {
        qualifier = value;
        return this;
    }

    public ClaimBuilder baseline(String value) {
        baseline = value;
        return this;
    }

    public ClaimBuilder dataset(String name, String datasetIdentifier) {
        dataset = name;
        datasetId = datasetIdentifier;
        return this;
    }

    public ClaimBuilder model(String value) {
        model = value;
        return this;
    }

    public ClaimBuilder hardware(String name, String node) {
        hardware = name;
        hardwareId = node;
        return this;
    }

    public ClaimBuilder status(String value) {
        status = value;
        return this;
    }

    private ClaimBuilder value(String newForm, String newLow, String newHigh, String newUnit, String text) {
        form = newForm;
        low = newLow;
        high = newHigh;
        unit = newUnit;
        valueText = text;
        return this;
    }

    public ClaimRow row() {
        ClaimView claim = new ClaimView(
                id,
                paper,
                "The paper " + paper,
                "https://arxiv.org/abs/2501.00001",
                published,
                before + valueText + " improvement",
                0,
                before.length() + valueText.length() + 12,
                valueText,
                system,
                metric,
                form,
                new BigDecimal(low),
                new BigDecimal(high),
                unit,
                qualifier,
                baseline,
                task,
                dataset,
                model,
                hardware,
                null,
                status,
                "extracted",
                1);
        return new ClaimRow(claim, datasetId, hardwareId, List.of());
    }
}
