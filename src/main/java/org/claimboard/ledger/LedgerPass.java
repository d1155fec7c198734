package org.claimboard.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import org.claimboard.snapshot.Snapshots;

/** Hands over the whole ledger, page behind page by its numbers; nothing is kept but a page. */
@ApplicationScoped
public class LedgerPass {
    private static final int PAGE = 500;
    private static final String SELECT =
            "select entry_number, recorded_at, actor, action, subject, reason, before_state,"
                    + " after_state, previous_hash, entry_hash from ledger_entry where entry_number ";
    private static final String UPWARDS = SELECT + "> ? order by entry_number fetch first " + PAGE + " rows only";
    private static final String DOWNWARDS =
            SELECT + "< ? order by entry_number desc fetch first " + PAGE + " rows only";

    private final Snapshots snapshots;

    LedgerPass(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** Oldest first. */
    public void upwards(Consumer<LedgerRecord> each) {
        pass(UPWARDS, 0, each);
    }

    /** From an entry to the first. */
    public void downwards(long from, Consumer<LedgerRecord> each) {
        pass(DOWNWARDS, from + 1, each);
    }

    private void pass(String sql, long behind, Consumer<LedgerRecord> each) {
        snapshots.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                List<LedgerRecord> page = page(select, behind);
                while (!page.isEmpty()) {
                    page.forEach(each);
                    page = page(select, page.get(page.size() - 1).number());
                }
            }
        });
    }

    private static List<LedgerRecord> page(PreparedStatement select, long behind) throws SQLException {
        select.setLong(1, behind);
        List<LedgerRecord> page = new ArrayList<>(PAGE);
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                page.add(new LedgerRecord(
                        row.getLong(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        row.getString(9),
                        row.getString(10)));
            }
        }
        return page;
    }
}
