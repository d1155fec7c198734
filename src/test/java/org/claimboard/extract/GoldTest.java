package org.claimboard.extract;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Strict F1 (metric, form, low, high) on the gold claims, where they lie beside the project. */
class GoldTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SHARED = Path.of("..", "shared");

    @ParameterizedTest
    @CsvSource({"gold/seeds.jsonl, seeds/papers.jsonl, 0.90", "gold/dev.jsonl, gold/dev-papers.jsonl, 0.90"})
    void readsTheGoldClaims(String gold, String papers, double least) throws IOException {
        Path goldFile = SHARED.resolve(gold);
        Path papersFile = SHARED.resolve(papers);
        boolean there = Files.exists(goldFile) && Files.exists(papersFile);
        if (!there) {
            System.err.println("SKIPPED: no gold claims at " + goldFile + ", so nothing is scored");
        }
        Assumptions.assumeTrue(there);
        Map<String, List<JsonNode>> asked = new HashMap<>();
        for (String line : Files.readAllLines(goldFile)) {
            JsonNode claim = JSON.readTree(line);
            asked.computeIfAbsent(claim.get("paper").asText(), paper -> new ArrayList<>())
                    .add(claim);
        }
        int hits = 0;
        int found = 0;
        int wanted = 0;
        for (String line : Files.readAllLines(papersFile)) {
            JsonNode paper = JSON.readTree(line);
            List<JsonNode> claims = asked.getOrDefault(paper.get("paper").asText(), List.of());
            List<JsonNode> inside = new ArrayList<>(claims.stream()
                    .filter(claim -> !claim.get("metric").textValue().startsWith("other:"))
                    .toList());
            wanted += inside.size();
            for (ExtractedClaim claim : Abstracts.EXTRACTOR
                    .extract(
                            paper.get("title").textValue(),
                            paper.get("abstract").textValue())
                    .claims()) {
                boolean hit = take(inside, claim);
                hits += hit ? 1 : 0;
                found += hit || !isOutside(claims, claim) ? 1 : 0;
            }
        }
        double f1 = 2.0 * hits / (found + wanted);
        assertThat(f1).as("strict F1 on " + gold).isGreaterThanOrEqualTo(least);
    }

    private static boolean take(List<JsonNode> golds, ExtractedClaim claim) {
        for (JsonNode gold : golds) {
            if (gold.get("metric").textValue().equals(claim.metric()) && isSame(gold, claim)) {
                golds.remove(gold);
                return true;
            }
        }
        return false;
    }

    /** A claim of a metric outside the vocabulary is neither asked for nor held against the extractor. */
    private static boolean isOutside(List<JsonNode> golds, ExtractedClaim claim) {
        return golds.stream()
                .anyMatch(gold -> gold.get("metric").textValue().startsWith("other:") && isSame(gold, claim));
    }

    private static boolean isSame(JsonNode gold, ExtractedClaim claim) {
        return gold.get("form").textValue().equals(claim.form().id())
                && isClose(gold.get("low").decimalValue(), claim.low())
                && isClose(gold.get("high").decimalValue(), claim.high());
    }

    private static boolean isClose(BigDecimal a, BigDecimal b) {
        double size = Math.max(Math.abs(a.doubleValue()), Math.abs(b.doubleValue()));
        return Math.abs(a.doubleValue() - b.doubleValue()) <= Math.max(0.01 * size, size < 0.5 ? 0.005 : 0);
    }
}
