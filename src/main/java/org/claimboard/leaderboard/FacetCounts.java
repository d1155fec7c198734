package org.claimboard.leaderboard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.claimboard.claim.BoardClaim;
import org.claimboard.claim.ClaimStatus;
import org.claimboard.claim.PublishedYears;
import org.claimboard.leaderboard.Facets.Value;
import org.claimboard.normalise.Qualifier;
import org.claimboard.vocabulary.HardwareTarget;
import org.claimboard.vocabulary.Vocabulary;

/** Counts what each filter of a board would leave. */
final class FacetCounts {
    private final BoardQuery query;
    private final Vocabulary vocabulary;
    private final Admission admission;
    private final List<BoardClaim> ofForm;

    /** @param claims every claim of the task and metric */
    FacetCounts(BoardQuery query, Vocabulary vocabulary, Admission admission, List<BoardClaim> claims) {
        this.query = query;
        this.vocabulary = vocabulary;
        this.admission = admission;
        this.ofForm = claims.stream().filter(admission::sameForm).toList();
    }

    Facets count() {
        Narrowing narrowing = query.narrowing();
        return new Facets(
                datasets(narrowing),
                hardware(narrowing),
                models(narrowing.withoutModel()),
                qualifiers(narrowing.withoutQualifier()),
                years(narrowing.withoutYears()),
                statuses(narrowing.withoutStatus()));
    }

    private List<Value> datasets(Narrowing narrowing) {
        Map<String, Tally> tallies = new HashMap<>();
        query.requiredDataset().ifPresent(id -> tallies.put(id, new Tally()));
        shown(narrowing, admission::onHardware, claim -> {
            String id = claim.datasetId() == null ? BoardQuery.NOT_STATED : claim.datasetId();
            tallies.computeIfAbsent(id, key -> new Tally()).add(claim);
        });
        List<Value> values = new ArrayList<>();
        tallies.forEach((id, tally) -> {
            String written = tally.first() == null ? null : tally.first().dataset();
            values.add(new Value(id, BoardWords.dataset(vocabulary, id, written), tally.claims()));
        });
        return byClaims(values);
    }

    private Map<String, Long> hardware(Narrowing narrowing) {
        Map<String, Long> direct = new HashMap<>();
        shown(narrowing, admission::sameDataset, claim -> direct.merge(claim.hardwareId(), 1L, Long::sum));
        Map<String, Long> counts = new HashMap<>();
        direct.forEach((id, claims) -> {
            Optional<HardwareTarget> node = vocabulary.hardware(id);
            while (node.isPresent()) {
                counts.merge(node.get().id(), claims, Long::sum);
                node = node.flatMap(HardwareTarget::parent).flatMap(vocabulary::hardware);
            }
        });
        return counts;
    }

    private List<Value> models(Narrowing narrowing) {
        Map<String, Tally> tallies = new HashMap<>();
        query.narrowing().model().ifPresent(id -> tallies.put(Vocabulary.key(id), new Tally()));
        here(narrowing, claim -> tallies.computeIfAbsent(claim.modelKey(), key -> new Tally())
                .add(claim));
        List<Value> values = new ArrayList<>();
        tallies.values().forEach(tally -> values.add(model(tally)));
        return byClaims(values);
    }

    private Value model(Tally tally) {
        if (tally.first() == null) {
            String asked = query.narrowing().model().orElseThrow();
            return new Value(asked, asked, 0);
        }
        String name = Optional.ofNullable(tally.first().model()).orElse("not stated");
        return new Value(tally.first().modelId(), name, tally.claims());
    }

    private List<Value> qualifiers(Narrowing narrowing) {
        Map<Qualifier, Long> counts = new EnumMap<>(Qualifier.class);
        query.narrowing().qualifier().ifPresent(chosen -> counts.put(chosen, 0L));
        here(narrowing, claim -> counts.merge(claim.qualifier(), 1L, Long::sum));
        return Stream.of(Qualifier.values())
                .filter(counts::containsKey)
                .map(one -> new Value(one.id(), one.id(), counts.get(one)))
                .toList();
    }

    private List<Value> years(Narrowing narrowing) {
        TreeMap<String, Long> counts = new TreeMap<>(Comparator.reverseOrder());
        here(narrowing, claim -> counts.merge(Narrowing.yearOf(claim), 1L, Long::sum));
        counts.remove("");
        Map<String, Value> values = new LinkedHashMap<>();
        counts.forEach((year, claims) -> values.put(year, new Value(year, year, claims)));
        counts.forEach((year, claims) -> PublishedYears.of(year + "..")
                .filter(since -> !year.equals(counts.firstKey()) && !year.equals(counts.lastKey()))
                .ifPresent(since -> values.put(since.id(), value(since, counts))));
        query.narrowing().years().ifPresent(asked -> values.putIfAbsent(asked.id(), value(asked, counts)));
        return List.copyOf(values.values());
    }

    private static Value value(PublishedYears years, Map<String, Long> counts) {
        long claims = counts.entrySet().stream()
                .filter(year -> years.include(year.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        return new Value(years.id(), years.words(), claims);
    }

    /** Retracted claims count here alone, since only who asks for them has them listed by themselves. */
    private List<Value> statuses(Narrowing narrowing) {
        Predicate<BoardClaim> wanted = narrowing.admitting();
        Map<ClaimStatus, Long> counts = new EnumMap<>(ClaimStatus.class);
        query.narrowing().status().ifPresent(chosen -> counts.put(chosen, 0L));
        for (BoardClaim claim : ofForm) {
            if (admission.sameDataset(claim) && admission.onHardware(claim) && wanted.test(claim)) {
                counts.merge(claim.status(), 1L, Long::sum);
            }
        }
        return Stream.of(ClaimStatus.values())
                .filter(counts::containsKey)
                .map(one -> new Value(one.id(), one.id(), counts.get(one)))
                .toList();
    }

    private void here(Narrowing narrowing, Consumer<BoardClaim> each) {
        shown(narrowing, claim -> admission.sameDataset(claim) && admission.onHardware(claim), each);
    }

    private void shown(Narrowing narrowing, Predicate<BoardClaim> coordinates, Consumer<BoardClaim> each) {
        boolean retracted = narrowing.status().equals(Optional.of(ClaimStatus.RETRACTED));
        Predicate<BoardClaim> wanted = narrowing.admitting();
        for (BoardClaim claim : ofForm) {
            if ((retracted || !claim.isRetracted()) && coordinates.test(claim) && wanted.test(claim)) {
                each.accept(claim);
            }
        }
    }

    private static List<Value> byClaims(List<Value> values) {
        values.sort(Comparator.comparing((Value value) -> value.id().equals(BoardQuery.NOT_STATED))
                .thenComparing(Value::claims, Comparator.reverseOrder())
                .thenComparing(Value::name)
                .thenComparing(Value::id));
        return values;
    }
}
