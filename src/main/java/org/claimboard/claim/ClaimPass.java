package org.claimboard.claim;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.claimboard.snapshot.Snapshots;

/**
 * Hands over every claim of some statuses in one pass over one snapshot: by the index of publication dates or by that of
 * ids, page behind page, papers and their claims in step. Nothing is sorted, so the first claim comes at once; nothing is
 * kept but a page, however many there are.
 *
 * <p>Pages are found by where the one before ended, since a database that keeps its result (H2 does) would keep all of it.
 */
@ApplicationScoped
public class ClaimPass {
    private static final int PAPERS_AT_ONCE = 250;
    private static final int CLAIMS_AT_ONCE = 1000;
    private static final int PAPERS_KEPT = 2000;

    private final Snapshots snapshots;

    ClaimPass(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** True where a filter and an order ask for such a pass: whole statuses, by date with the newest first, or by id. */
    public static boolean serves(ClaimFilter filter, ClaimSort sort) {
        boolean indexed = sort.equals(ClaimSort.DEFAULT) || sort.equals(ClaimSort.BY_ID);
        return indexed && filter.equals(ClaimFilter.all().withStatuses(filter.statuses()));
    }

    /** @param sort one that {@link #serves} allows */
    public void forEach(Set<ClaimStatus> statuses, ClaimSort sort, Consumer<ClaimView> each) {
        snapshots.read(connection -> {
            try (Reading reading = new Reading(connection, statuses, each)) {
                if (sort.equals(ClaimSort.BY_ID)) {
                    reading.byId();
                } else {
                    reading.byPublication();
                }
            }
        });
    }

    /** One pass. */
    private static final class Reading implements AutoCloseable {
        private static final String PUBLISHED = "select " + PaperCells.COLUMNS + " from paper where published %s ?%s"
                + " order by published desc, slug fetch first " + PAPERS_AT_ONCE + " rows only";

        private final Consumer<ClaimView> each;
        private final List<String> statuses;
        private final ClaimCells cells = new ClaimCells();
        private final Map<Long, PaperCells> kept = new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Long, PaperCells> eldest) {
                return size() > PAPERS_KEPT;
            }
        };
        private final PreparedStatement sameDay;
        private final PreparedStatement before;
        private final PreparedStatement ofPapers;
        private final PreparedStatement behindId;
        private final PreparedStatement papers;

        Reading(Connection connection, Set<ClaimStatus> statuses, Consumer<ClaimView> each) throws SQLException {
            this.each = each;
            this.statuses = statuses.stream().map(ClaimStatus::name).toList();
            String shown = " and status in (" + marks(statuses.size()) + ")";
            String claims = "select " + ClaimCells.COLUMNS + " from claim where ";
            sameDay = connection.prepareStatement(PUBLISHED.formatted("=", " and slug > ?"));
            before = connection.prepareStatement(PUBLISHED.formatted("<", ""));
            ofPapers = connection.prepareStatement(claims + "paper_id in (" + marks(PAPERS_AT_ONCE) + ")" + shown);
            behindId = connection.prepareStatement(
                    claims + "id > ?" + shown + " order by id fetch first " + CLAIMS_AT_ONCE + " rows only");
            papers = connection.prepareStatement(
                    "select " + PaperCells.COLUMNS + " from paper where id in (" + marks(PAPERS_AT_ONCE) + ")");
        }

        private static String marks(int count) {
            return String.join(", ", Collections.nCopies(count, "?"));
        }

        void byPublication() throws SQLException {
            before.setString(1, PaperCells.BEHIND_EVERY_DATE);
            List<PaperCells> page = papers(before);
            while (!page.isEmpty()) {
                claimsOf(page);
                PaperCells last = page.get(page.size() - 1);
                sameDay.setString(1, last.published());
                sameDay.setString(2, last.slug());
                page = papers(sameDay);
                if (page.isEmpty()) {
                    before.setString(1, last.published());
                    page = papers(before);
                }
            }
        }

        private static List<PaperCells> papers(PreparedStatement select) throws SQLException {
            List<PaperCells> page = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    page.add(PaperCells.of(row));
                }
            }
            return page;
        }

        private void claimsOf(List<PaperCells> page) throws SQLException {
            Map<Long, List<ClaimView>> claims = new HashMap<>();
            Map<Long, PaperCells> byId = new HashMap<>();
            page.forEach(paper -> byId.put(paper.id(), paper));
            bindIds(ofPapers, page.stream().map(PaperCells::id).toList());
            bindStatuses(ofPapers, PAPERS_AT_ONCE);
            try (ResultSet row = ofPapers.executeQuery()) {
                while (row.next()) {
                    PaperCells paper = byId.get(row.getLong(2));
                    claims.computeIfAbsent(paper.id(), id -> new ArrayList<>()).add(cells.view(row, paper));
                }
            }
            for (PaperCells paper : page) {
                claims.getOrDefault(paper.id(), List.of()).stream()
                        .sorted(Comparator.comparingLong(ClaimView::id))
                        .forEach(each);
            }
        }

        void byId() throws SQLException {
            long last = 0;
            boolean more = true;
            while (more) {
                behindId.setLong(1, last);
                bindStatuses(behindId, 1);
                long end = page();
                more = end > last;
                last = end;
            }
        }

        /** Hands over a page; returns its last id, 0 for an empty page. The rows wait until their papers are known. */
        private long page() throws SQLException {
            List<ClaimView> bare = new ArrayList<>();
            List<Long> of = new ArrayList<>();
            PaperCells unknown = new PaperCells(0, null, null, null, null);
            try (ResultSet row = behindId.executeQuery()) {
                while (row.next()) {
                    of.add(row.getLong(2));
                    bare.add(cells.view(row, unknown));
                }
            }
            for (int from = 0; from < bare.size(); from += PAPERS_AT_ONCE) {
                int to = Math.min(bare.size(), from + PAPERS_AT_ONCE);
                Map<Long, PaperCells> known = known(of.subList(from, to));
                for (int i = from; i < to; i++) {
                    each.accept(bare.get(i).ofPaper(known.get(of.get(i))));
                }
            }
            return bare.isEmpty() ? 0 : bare.get(bare.size() - 1).id();
        }

        /** Claims that follow each other are mostly of the same papers. */
        private Map<Long, PaperCells> known(Collection<Long> ids) throws SQLException {
            Map<Long, PaperCells> known = new HashMap<>();
            ids.forEach(id -> known.put(id, kept.get(id)));
            List<Long> unknown =
                    known.keySet().stream().filter(id -> known.get(id) == null).toList();
            if (!unknown.isEmpty()) {
                bindIds(papers, unknown);
                papers(papers).forEach(paper -> known.put(paper.id(), paper));
            }
            kept.putAll(known);
            return known;
        }

        /** The last one fills the places that are left. */
        private static void bindIds(PreparedStatement select, List<Long> ids) throws SQLException {
            for (int i = 0; i < PAPERS_AT_ONCE; i++) {
                select.setLong(i + 1, ids.get(Math.min(i, ids.size() - 1)));
            }
        }

        private void bindStatuses(PreparedStatement select, int behind) throws SQLException {
            for (int i = 0; i < statuses.size(); i++) {
                select.setString(behind + 1 + i, statuses.get(i));
            }
        }

        @Override
        public void close() throws SQLException {
            for (PreparedStatement statement :
                    Stream.of(sameDay, before, ofPapers, behindId, papers).toList()) {
                statement.close();
            }
        }
    }
}
