package org.claimboard.claim;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import org.claimboard.snapshot.Snapshots;

/** Hands over every paper, newest first, page behind page of one snapshot, with the number of its shown claims. */
@ApplicationScoped
class PaperPass {
    private static final int PAGE = 250;
    private static final String SELECT = "select id, slug, title, published, arxiv_id, url, code_url from paper"
            + " where published %s ?%s order by published desc, slug fetch first " + PAGE + " rows only";
    private static final String COUNT = "select paper_id, count(*) from claim where paper_id in ("
            + String.join(", ", Collections.nCopies(PAGE, "?"))
            + ") and status in ('PUBLISHED', 'DISPUTED') group by paper_id";

    private final Snapshots snapshots;

    PaperPass(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    private record Numbered(long id, PaperRow row) {}

    void forEach(Consumer<PaperRow> each) {
        snapshots.read(connection -> pass(connection, each));
    }

    private static void pass(Connection connection, Consumer<PaperRow> each) throws SQLException {
        try (PreparedStatement sameDay = connection.prepareStatement(SELECT.formatted("=", " and slug > ?"));
                PreparedStatement before = connection.prepareStatement(SELECT.formatted("<", ""));
                PreparedStatement count = connection.prepareStatement(COUNT)) {
            before.setString(1, PaperCells.BEHIND_EVERY_DATE);
            List<Numbered> page = page(before);
            while (!page.isEmpty()) {
                Map<Long, Long> counts = counts(count, page);
                page.forEach(paper -> each.accept(paper.row().withClaims(counts.getOrDefault(paper.id(), 0L))));
                PaperRow last = page.get(page.size() - 1).row();
                sameDay.setString(1, last.published());
                sameDay.setString(2, last.paper());
                page = page(sameDay);
                if (page.isEmpty()) {
                    before.setString(1, last.published());
                    page = page(before);
                }
            }
        }
    }

    private static List<Numbered> page(PreparedStatement select) throws SQLException {
        List<Numbered> page = new ArrayList<>(PAGE);
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                page.add(new Numbered(
                        row.getLong(1),
                        new PaperRow(
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6),
                                row.getString(7),
                                0)));
            }
        }
        return page;
    }

    private static Map<Long, Long> counts(PreparedStatement select, List<Numbered> page) throws SQLException {
        for (int i = 0; i < PAGE; i++) {
            // The last one fills the places that are left.
            select.setLong(i + 1, page.get(Math.min(i, page.size() - 1)).id());
        }
        Map<Long, Long> counts = new HashMap<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                counts.put(row.getLong(1), row.getLong(2));
            }
        }
        return counts;
    }
}
