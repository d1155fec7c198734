package org.claimboard.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Scores claims against those of a person, paper by paper.
 *
 * <p>Claims are paired one to one: each of the person's takes, among the free ones of the same value, that with the same
 * metric and most other fields the same. A claim of the person's whose metric is outside the vocabulary is not asked for,
 * and one found for it is not held against the extractor. Pure.
 */
public final class Scorer {
    private record Pair(ScoredClaim gold, ScoredClaim predicted) {}

    private final Map<String, List<ScoredClaim>> gold;
    private final Map<String, List<ScoredClaim>> predicted;
    private Tally value = new Tally(0, 0, 0);
    private Tally strict = new Tally(0, 0, 0);
    private final SortedMap<String, Tally> byMetric = new TreeMap<>();
    private final List<Pair> matched = new ArrayList<>();
    private final Calibration calibration = new Calibration();
    private final List<ScoredClaim> missed = new ArrayList<>();
    private final List<ScoredClaim> falseClaims = new ArrayList<>();

    private Scorer(Collection<ScoredClaim> gold, Collection<ScoredClaim> predicted) {
        this.gold = gold.stream().collect(Collectors.groupingBy(ScoredClaim::paper));
        this.predicted = predicted.stream().collect(Collectors.groupingBy(ScoredClaim::paper));
    }

    /** @param papers every paper that was read; claims of other papers do not count */
    public static Scorecard score(
            Collection<String> papers, Collection<ScoredClaim> gold, Collection<ScoredClaim> predicted) {
        Scorer scorer = new Scorer(gold, predicted);
        new TreeSet<>(papers).forEach(scorer::addPaper);
        List<FieldScore> fields = Agreement.FIELDS.keySet().stream()
                .map(field -> new FieldScore(
                        field,
                        (int) scorer.matched.stream()
                                .filter(pair -> Agreement.onField(field, pair.gold(), pair.predicted()))
                                .count(),
                        scorer.matched.size()))
                .toList();
        return new Scorecard(
                papers.size(),
                scorer.value,
                scorer.strict,
                scorer.byMetric,
                fields,
                scorer.calibration.tenths(),
                List.copyOf(scorer.missed),
                List.copyOf(scorer.falseClaims));
    }

    private void addPaper(String paper) {
        List<ScoredClaim> read = gold.getOrDefault(paper, List.of());
        List<ScoredClaim> asked =
                read.stream().filter(claim -> !claim.isOutsideVocabulary()).toList();
        List<ScoredClaim> excusing =
                read.stream().filter(ScoredClaim::isOutsideVocabulary).toList();
        List<ScoredClaim> given = predicted.getOrDefault(paper, List.of());

        List<ScoredClaim> free = new ArrayList<>(given);
        int valueHits = pair(asked, free, false).size();
        int valueExcused = pair(excusing, free, false).size();
        value = value.plus(new Tally(valueHits, asked.size(), given.size() - valueExcused));

        free = new ArrayList<>(given);
        List<Pair> pairs = pair(asked, free, true);
        int excused = pair(excusing, free, false).size();
        strict = strict.plus(new Tally(pairs.size(), asked.size(), given.size() - excused));
        matched.addAll(pairs);
        pairs.forEach(pair -> calibration.add(pair.predicted(), true));
        free.forEach(claim -> calibration.add(claim, false));
        falseClaims.addAll(free);
        List<ScoredClaim> found = pairs.stream().map(Pair::gold).toList();
        // by identity: one abstract may hold two equal claims, of which one is missed
        asked.stream()
                .filter(claim -> found.stream().noneMatch(other -> other == claim))
                .forEach(missed::add);
        asked.forEach(claim -> count(claim.metric(), new Tally(0, 1, 0)));
        pairs.forEach(pair -> count(pair.gold().metric(), new Tally(1, 0, 1)));
        free.forEach(claim -> count(claim.metric(), new Tally(0, 0, 1)));
    }

    private void count(String metric, Tally tally) {
        byMetric.merge(metric, tally, Tally::plus);
    }

    private static List<Pair> pair(List<ScoredClaim> golds, List<ScoredClaim> free, boolean sameMetric) {
        List<Pair> pairs = new ArrayList<>();
        for (ScoredClaim claim : golds) {
            Optional<ScoredClaim> best = free.stream()
                    .filter(other -> Agreement.onValue(claim, other))
                    .filter(other -> !sameMetric || other.metric().equals(claim.metric()))
                    .min(Comparator.comparing(
                                    (ScoredClaim other) -> !other.metric().equals(claim.metric()))
                            .thenComparing(other -> -Agreement.fields(claim, other)));
            best.ifPresent(other -> {
                pairs.add(new Pair(claim, other));
                removeThis(free, other);
            });
        }
        return pairs;
    }

    private static void removeThis(List<ScoredClaim> free, ScoredClaim taken) {
        for (int i = 0; i < free.size(); i++) {
            if (free.get(i) == taken) {
                free.remove(i);
                return;
            }
        }
    }
}
