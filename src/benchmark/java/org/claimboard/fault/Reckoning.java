package org.claimboard.fault;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.claimboard.running.Service;

/**
 * What became of what was acknowledged.
 *
 * @param lost acknowledged, and not there
 * @param twice there more than once
 */
record Reckoning(int acknowledged, int lost, int twice) {
    private static final Pattern MODEL = Pattern.compile("model \\d+");

    /** Reads every stored correction once. */
    static Reckoning of(Service service, Map<String, String> acknowledged) throws IOException, InterruptedException {
        Map<String, Integer> stored = new HashMap<>();
        service.get("/corrections.csv").body().lines().forEach(line -> {
            Matcher model = MODEL.matcher(line);
            if (model.find()) {
                stored.merge(model.group(), 1, Integer::sum);
            }
        });
        int lost = 0;
        int twice = 0;
        for (String model : acknowledged.values()) {
            int times = stored.getOrDefault(model, 0);
            lost += times == 0 ? 1 : 0;
            twice += times > 1 ? 1 : 0;
        }
        return new Reckoning(acknowledged.size(), lost, twice);
    }

    boolean isClean() {
        return lost == 0 && twice == 0;
    }

    @Override
    public String toString() {
        return acknowledged + " acknowledged, " + lost + " lost, " + twice + " twice";
    }
}
