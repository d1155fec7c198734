package org.claimboard.claim;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a claim becomes when one change of it is taken back: the fields that the change touched are again as they were
 * before it, all others stay as they are now. Pure.
 *
 * <p>Fields that only make sense together go together: a value with its unit and derivation, a hardware with its count.
 *
 * @param now the claim as it is
 * @param undone the claim just behind the change
 * @param before the claim just before the change
 */
record Reversal(ClaimState now, ClaimState undone, ClaimState before) {
    private static final String VALUE = "value";
    private static final String SURENESS = "sureness";
    private static final String DATASET = "dataset";
    private static final String HARDWARE = "hardware";

    private static final Map<String, String> TOGETHER = Map.ofEntries(
            Map.entry("quote", VALUE),
            Map.entry("quoteStart", VALUE),
            Map.entry("quoteEnd", VALUE),
            Map.entry("valueText", VALUE),
            Map.entry("metric", VALUE),
            Map.entry("form", VALUE),
            Map.entry("low", VALUE),
            Map.entry("high", VALUE),
            Map.entry("unit", VALUE),
            Map.entry("qualifier", VALUE),
            Map.entry("flags", VALUE),
            Map.entry("derivation", VALUE),
            Map.entry("explanation", SURENESS),
            Map.entry("confidence", SURENESS),
            Map.entry("datasetId", DATASET),
            Map.entry("hardwareId", HARDWARE),
            Map.entry("hardwareCount", HARDWARE));

    /**
     * Empty where nothing of the change is left to take back, or a field was changed again since.
     *
     * @param shown what a claim is that is on the boards
     */
    Optional<ClaimState> result(ClaimStatus shown) {
        Set<String> touched = new HashSet<>();
        Set<String> overwritten = new HashSet<>();
        for (RecordComponent field : ClaimContent.class.getRecordComponents()) {
            String group = group(field);
            if (!same(field, undone, before)) {
                touched.add(group);
            }
            if (!same(field, now, undone)) {
                overwritten.add(group);
            }
        }
        boolean sureAgain = touched.remove(SURENESS) && !overwritten.remove(SURENESS);
        if (touched.stream().anyMatch(overwritten::contains)) {
            return Optional.empty();
        }
        ClaimStatus status = status(shown);
        if (touched.isEmpty() && status == now.status()) {
            return Optional.empty();
        }
        if (sureAgain) {
            touched.add(SURENESS);
        }
        ClaimContent content = merged(touched);
        ClaimState wording = content.equals(before.content()) ? before : now;
        return Optional.of(new ClaimState(
                now.revision(), status, wording.origin(), wording.originDetail(), content, now.source()));
    }

    private ClaimStatus status(ClaimStatus shown) {
        boolean retracted = now.status() == ClaimStatus.RETRACTED;
        if (undone.status() == ClaimStatus.RETRACTED && before.status() != ClaimStatus.RETRACTED) {
            return retracted ? backOnBoards(shown) : now.status();
        }
        if (before.status() == ClaimStatus.RETRACTED && undone.status() != ClaimStatus.RETRACTED) {
            return ClaimStatus.RETRACTED;
        }
        return before.status() == ClaimStatus.DRAFT && !retracted ? ClaimStatus.DRAFT : now.status();
    }

    private ClaimStatus backOnBoards(ClaimStatus shown) {
        return before.status() == ClaimStatus.DRAFT ? ClaimStatus.DRAFT : shown;
    }

    private ClaimContent merged(Set<String> backTo) {
        RecordComponent[] fields = ClaimContent.class.getRecordComponents();
        Object[] values = Arrays.stream(fields)
                .map(field -> value(field, backTo.contains(group(field)) ? before : now))
                .toArray();
        Class<?>[] types = Arrays.stream(fields).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return ClaimContent.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record has a constructor of its components", e);
        }
    }

    private static String group(RecordComponent field) {
        return TOGETHER.getOrDefault(field.getName(), field.getName());
    }

    private static boolean same(RecordComponent field, ClaimState one, ClaimState other) {
        Object first = value(field, one);
        Object second = value(field, other);
        return first instanceof BigDecimal number && second instanceof BigDecimal
                ? number.compareTo((BigDecimal) second) == 0
                : Objects.equals(first, second);
    }

    private static Object value(RecordComponent field, ClaimState state) {
        try {
            return field.getAccessor().invoke(state.content());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record's accessors are public", e);
        }
    }
}
