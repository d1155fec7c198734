package org.claimboard.claim;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.flywaydb.core.Flyway;

import org.claimboard.bulk.BulkWriter;
import org.claimboard.bulk.BulkWriters;
import org.claimboard.claim.InventedPaper.Invented;
import org.claimboard.digest.Sha256;
import org.claimboard.ledger.Change;
import org.claimboard.paper.Paper;
import org.claimboard.vocabulary.VocabularyReader;

/**
 * Fills an empty database, of either kind, with a number of claims; the first of them are the same however many there
 * are. Two processors make what the database takes, so that it is the database that takes the time.
 */
public final class LargeStore {
    private static final int PAPERS_AT_ONCE = 1000;
    /** Of H2, which reads its pages from the file again and again without. */
    private static final int CACHE_KILOBYTES = 1 << 19;

    private static final long SEED = 20260101;
    /** As the migration that brings them fills them; the triggers that keep them are off with the references. */
    private static final String CLAIM_WORDS = """
            insert into claim_words (claim_id, words)
            select c.id, claim_words_of(c.quote, c.system_name, p.title, c.model, c.dataset)
            from claim c join paper p on p.id = c.paper_id
            """;

    private final boolean server;
    private final Connection database;
    private final BulkWriter bulk;
    private final Inventor inventor = new Inventor(VocabularyReader.shipped(), SEED);
    private final LedgerChain chain = new LedgerChain();
    private long papers;
    private long claims;
    private long revisions;
    private long corrections;

    private LargeStore(boolean server, Connection database, BulkWriter bulk) {
        this.server = server;
        this.database = database;
        this.bulk = bulk;
    }

    /** @param url of JDBC, with the user in it where the database wants one */
    public static void fill(String url, String user, long claims) throws SQLException {
        boolean server = url.startsWith("jdbc:postgresql:");
        String filling = server ? url : url + ";CACHE_SIZE=" + CACHE_KILOBYTES;
        Flyway.configure().dataSource(url, user, "").load().migrate();
        try (Connection database = DriverManager.getConnection(filling, user, "")) {
            if (server) {
                prepare(database);
            }
            database.setAutoCommit(false);
            new LargeStore(server, database, BulkWriters.of(url)).fill(claims);
        }
    }

    /** References are right as they are made, and to look each of them up takes most of the time; only a superuser may. */
    private static void prepare(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("set maintenance_work_mem = '1GB'");
            statement.execute("set session_replication_role = replica");
        }
    }

    private void fill(long wanted) throws SQLException {
        requireEmpty();
        long start = System.nanoTime();
        SecondaryIndexes indexes = SecondaryIndexes.drop(database, server);
        StoreWriter writer = new StoreWriter(database, bulk);
        while (claims < wanted) {
            for (Row row : rows(wanted)) {
                write(row, writer);
            }
            writer.commit();
            tell(wanted, start);
        }
        writer.finish(chain, papers, claims, revisions, corrections);
        tell("filled", start);
        try (Statement statement = database.createStatement()) {
            if (server) {
                statement.execute(CLAIM_WORDS);
            }
            indexes.makeAgain();
            statement.execute("analyze");
        }
        database.commit();
        System.out.printf(
                Locale.ROOT,
                "%nThere are %,d claims of %,d papers, and %,d ledger entries, after %.0f s.%n",
                claims,
                papers,
                chain.number(),
                seconds(start));
    }

    private void requireEmpty() throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery("select entry_number from ledger_head")) {
            if (!found.next() || found.getLong(1) != 0) {
                throw new IllegalStateException("There is something in this database already; give an empty one.");
            }
        }
    }

    /** A claim with its states as the ledger tells them. */
    private record Row(
            InventedPaper paper, boolean first, long id, Invented claim, List<ClaimState> states, List<String> told) {}

    private List<Row> rows(long wanted) {
        List<InventedPaper> invented = LongStream.range(papers, papers + PAPERS_AT_ONCE)
                .parallel()
                .mapToObj(inventor::paper)
                .toList();
        List<Row> bare = new ArrayList<>();
        long id = claims;
        for (InventedPaper paper : invented) {
            for (int i = 0; i < paper.claims().size() && id < wanted; i++) {
                bare.add(new Row(paper, i == 0, ++id, paper.claims().get(i), List.of(), List.of()));
            }
        }
        return IntStream.range(0, bare.size())
                .parallel()
                .mapToObj(i -> told(bare.get(i)))
                .toList();
    }

    private static Row told(Row row) {
        Paper paper = new Paper(row.paper().paper());
        List<ClaimState> states = states(row.claim());
        return new Row(
                row.paper(),
                row.first(),
                row.id(),
                row.claim(),
                states,
                states.stream()
                        .map(state -> LedgerState.json(row.id(), paper, state))
                        .toList());
    }

    private static List<ClaimState> states(Invented claim) {
        ClaimStatus first = claim.status() == ClaimStatus.DRAFT ? ClaimStatus.DRAFT : ClaimStatus.PUBLISHED;
        return IntStream.rangeClosed(1, claim.revisions())
                .mapToObj(revision -> new ClaimState(
                        revision,
                        revision == 1 ? first : claim.status(),
                        claim.isImported() ? Origin.IMPORTED : Origin.EXTRACTED,
                        claim.isImported() ? claim.source().source() : Figures.reader(),
                        claim.content(),
                        claim.source()))
                .toList();
    }

    private void write(Row row, StoreWriter writer) {
        String slug = row.paper().paper().paper();
        if (row.first()) {
            papers++;
            writer.paper(papers, row.paper().paper());
        }
        claims++;
        String sourceRow = row.claim().isImported() ? Sha256.of(slug + row.id()) : null;
        int last = row.states().size() - 1;
        writer.claim(row.id(), papers, row.states().get(last), sourceRow);
        for (int i = 0; i <= last; i++) {
            writer.entry(chain.append(change(row, i)));
            revisions++;
            writer.revision(revisions, row.id(), row.states().get(i), chain.number());
        }
        if (row.claim().status() == ClaimStatus.DISPUTED) {
            corrections++;
            OpenCorrection correction = new OpenCorrection(
                    corrections,
                    row.id(),
                    last + 1,
                    slug,
                    row.claim().content().low().toPlainString(),
                    LedgerChain.at(chain.number()));
            writer.correction(correction, papers);
            writer.entry(chain.append(new Change(
                    "corrector", "submit", "correction/" + corrections, "Sent, and open.", null, correction.json())));
        }
    }

    private Change change(Row row, int revision) {
        String subject = ClaimService.subject(row.id());
        String told = row.told().get(revision);
        if (revision > 0) {
            String before = row.told().get(revision - 1);
            return row.claim().status() == ClaimStatus.DISPUTED
                    ? new Change(
                            "corrector",
                            "dispute",
                            subject,
                            "Correction " + (corrections + 1) + " is open.",
                            before,
                            told)
                    : new Change("curator", "retract", subject, "A person found no such claim.", before, told);
        }
        return row.claim().isImported()
                ? new Change("import", "import", subject, "Imported from an invented table.", null, told)
                : new Change(Figures.reader(), "extract", subject, "Read in the abstract.", null, told);
    }

    private void tell(long wanted, long start) {
        System.err.printf(Locale.ROOT, "\r%,d of %,d claims, %,.0f a second", claims, wanted, claims / seconds(start));
    }

    private static void tell(String what, long start) {
        System.err.printf(Locale.ROOT, "%n%s after %.0f s", what, seconds(start));
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
