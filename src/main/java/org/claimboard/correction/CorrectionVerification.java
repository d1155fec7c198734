package org.claimboard.correction;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.claimboard.ledger.Ledger;
import org.claimboard.ledger.LedgerRecord;

/** Checks that every correction, every decision and every earlier wording is what the ledger says it is. */
@ApplicationScoped
public class CorrectionVerification {
    private static final int CHUNK = 200;

    private final Ledger ledger;
    private final StoredRows stored;

    CorrectionVerification(Ledger ledger, StoredRows stored) {
        this.ledger = ledger;
        this.stored = stored;
    }

    /** Empty where all is sound, else one sentence naming the first correction that is not, and the field. */
    @Transactional
    public Optional<String> verify() {
        Map<String, Long> lastEntries = new HashMap<>();
        return ledger.verify(entries -> {
                    entries.stream()
                            .filter(entry -> entry.subject().startsWith(DecisionLog.SUBJECT))
                            .forEach(entry -> lastEntries.put(entry.subject(), entry.number()));
                    return Optional.empty();
                })
                .or(() -> corrections(lastEntries));
    }

    private Optional<String> corrections(Map<String, Long> lastEntries) {
        List<StoredRow> chunk = stored.corrections(0, CHUNK);
        while (!chunk.isEmpty()) {
            for (StoredRow row : chunk) {
                String subject = DecisionLog.subject(row.id());
                if (lastEntries.remove(subject) == null) {
                    return Optional.of("Correction " + row.id() + " is in no entry of the ledger.");
                }
                Optional<String> broken = broken(row, ledger.of(subject));
                if (broken.isPresent()) {
                    return broken;
                }
            }
            chunk = stored.corrections(chunk.get(chunk.size() - 1).id(), CHUNK);
        }
        return lastEntries.entrySet().stream()
                .min(Map.Entry.comparingByValue())
                .map(lost -> "Entry " + lost.getValue() + " is the last of " + lost.getKey() + ", which is not there.");
    }

    private Optional<String> broken(StoredRow row, List<LedgerRecord> entries) {
        ToldRow told = ToldRow.correction(entries.get(entries.size() - 1));
        return told.difference(row)
                .map(field -> "Entry " + told.entry() + ": correction " + row.id()
                        + ", which it changed last, no longer agrees with it (" + field + ").")
                .or(() -> broken("decision", row.id(), ToldRow.decisions(entries), stored.decisions(row.id())))
                .or(() -> broken("amendment", row.id(), ToldRow.amendments(entries), stored.amendments(row.id())));
    }

    /** An entry that does not name its row is told of the oldest one that no other entry names. */
    private static Optional<String> broken(String what, long correctionId, List<ToldRow> told, List<StoredRow> rows) {
        Map<Long, StoredRow> left = new LinkedHashMap<>();
        rows.forEach(row -> left.put(row.id(), row));
        Map<ToldRow, StoredRow> named = new HashMap<>();
        told.forEach(one -> one.id().map(left::remove).ifPresent(row -> named.put(one, row)));
        for (ToldRow one : told) {
            Optional<StoredRow> row = one.id().isPresent()
                    ? Optional.ofNullable(named.get(one))
                    : left.keySet().stream().findFirst().map(left::remove);
            if (row.isEmpty()) {
                return Optional.of(
                        "Entry " + one.entry() + ": its " + what + " of correction " + correctionId + " is not there.");
            }
            Optional<String> field = one.difference(row.get());
            if (field.isPresent()) {
                return Optional.of(
                        "Entry " + one.entry() + ": " + what + " " + row.get().id() + " of correction " + correctionId
                                + " no longer agrees with it (" + field.get() + ").");
            }
        }
        return left.keySet().stream()
                .findFirst()
                .map(id -> "No entry of the ledger made " + what + " " + id + " of correction " + correctionId + ".");
    }
}
