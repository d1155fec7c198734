package org.claimboard.feed;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;

import org.claimboard.chart.ChartText;
import org.claimboard.claim.ClaimField;
import org.claimboard.claim.ClaimFilter;
import org.claimboard.claim.NewClaims;
import org.claimboard.correction.CorrectionView;
import org.claimboard.correction.Corrections;
import org.claimboard.correction.DecidedCorrection;
import org.claimboard.leaderboard.Leaderboards;
import org.claimboard.ledger.Ledger;
import org.claimboard.ledger.LedgerSpan;
import org.claimboard.ledger.LedgerStamp;
import org.claimboard.listing.PageRequest;
import org.claimboard.paper.PaperRecord;
import org.claimboard.paper.Papers;
import org.claimboard.vocabulary.HardwareTarget;
import org.claimboard.vocabulary.Task;
import org.claimboard.vocabulary.Vocabulary;

/** The newest of everything, gathered once for each state of the ledger. */
@ApplicationScoped
class Feeds {
    static final int MOST = 50;

    private static final int KEPT = 300;

    private final NewClaims claims;
    private final Corrections corrections;
    private final Leaderboards leaderboards;
    private final Papers papers;
    private final Ledger ledger;
    private final Vocabulary vocabulary;
    private final ClaimEntries claimEntries;
    private final Cache<Key, Feed> kept =
            Caffeine.newBuilder().maximumSize(KEPT).recordStats().build();

    private record Key(long ledgerNumber, String path) {}

    Feeds(
            NewClaims claims,
            Corrections corrections,
            Leaderboards leaderboards,
            Papers papers,
            Ledger ledger,
            Vocabulary vocabulary,
            MeterRegistry meters) {
        this.claims = claims;
        this.corrections = corrections;
        this.leaderboards = leaderboards;
        this.papers = papers;
        this.ledger = ledger;
        this.vocabulary = vocabulary;
        this.claimEntries = new ClaimEntries(vocabulary);
        CaffeineCacheMetrics.monitor(meters, kept, "feeds");
    }

    @Transactional
    Feed claims() {
        return ofClaims("New claims", "claims", "/claims", ClaimFilter.all());
    }

    /** @throws org.claimboard.problem.ProblemException (not found) where there is no such task, with the nearest */
    @Transactional
    Feed ofTask(String id) {
        Task task = leaderboards.task(id);
        return ofClaims(
                "New claims: " + ChartText.inSentence(task.name()),
                "tasks/" + task.id(),
                "/leaderboards/" + task.id(),
                ClaimFilter.all().with(ClaimField.TASK, List.of(task.id())));
    }

    /** @throws org.claimboard.problem.ProblemException (not found) where there is no such node, with the nearest */
    @Transactional
    Feed onHardware(String id) {
        HardwareTarget node = leaderboards.hardware(id);
        return ofClaims(
                node.id().equals(HardwareTarget.NOT_STATED)
                        ? "New claims: hardware not stated"
                        : "New claims: on " + node.name(),
                "hardware/" + node.id(),
                "/hardware/" + node.id(),
                ClaimFilter.onHardware(vocabulary.hardwareAtOrBelow(node.id())));
    }

    /** @throws org.claimboard.problem.ProblemException (not found) where there is no such paper, with the nearest */
    @Transactional
    Feed ofPaper(String slug) {
        PaperRecord paper = papers.bySlug(slug);
        return ofClaims(
                "Claims of “" + paper.title() + "”",
                "papers/" + paper.paper(),
                "/papers/" + paper.paper(),
                ClaimFilter.all().with(ClaimField.PAPER, List.of(paper.paper())));
    }

    @Transactional
    Feed corrections() {
        return feed("New corrections", "corrections", "/corrections", () -> {
            List<CorrectionView> newest =
                    corrections.page(Optional.empty(), new PageRequest(1, MOST)).items();
            Map<String, LedgerSpan> spans = spans(newest.stream().map(CorrectionView::id));
            Set<Long> numbers = new HashSet<>();
            spans.values().forEach(span -> numbers.addAll(List.of(span.first(), span.last())));
            Map<Long, LedgerStamp> stamps = ledger.stamps(numbers);
            return newest.stream()
                    .map(one -> {
                        LedgerSpan span = spans.get(subject(one.id()));
                        return CorrectionEntries.of(one, stamps.get(span.first()), stamps.get(span.last()));
                    })
                    .toList();
        });
    }

    @Transactional
    Feed decisions() {
        return feed("Decisions about corrections", "decisions", "/corrections", () -> {
            List<DecidedCorrection> newest = corrections.newestDecisions(MOST);
            Map<String, LedgerSpan> spans =
                    spans(newest.stream().map(one -> one.correction().id()));
            Map<Long, LedgerStamp> stamps =
                    ledger.stamps(spans.values().stream().map(LedgerSpan::first).toList());
            return newest.stream()
                    .map(one -> CorrectionEntries.of(
                            one,
                            stamps.get(spans.get(subject(one.correction().id())).first())))
                    .toList();
        });
    }

    private Map<String, LedgerSpan> spans(Stream<Long> correctionIds) {
        return ledger.spans(correctionIds.map(Feeds::subject).distinct().toList());
    }

    private static String subject(long correction) {
        return "correction/" + correction;
    }

    private Feed ofClaims(String title, String name, String page, ClaimFilter filter) {
        return feed(title, name, page, () -> claims.newest(filter, MOST).stream()
                .map(claimEntries::of)
                .toList());
    }

    /** The number is read before the entries, so what is kept under it is as new as it says, or newer. */
    private Feed feed(String title, String name, String page, Supplier<List<FeedEntry>> entries) {
        String path = "/feeds/" + name + ".atom";
        return kept.get(new Key(ledger.number(), path), key -> {
            Map<Long, LedgerStamp> ends = ledger.stamps(Set.of(1L, key.ledgerNumber()));
            List<FeedEntry> newest = entries.get();
            Instant updated = newest.stream()
                    .map(FeedEntry::updated)
                    .max(Comparator.naturalOrder())
                    .orElse(Instant.EPOCH);
            return new Feed(
                    EntryId.of(hash(ends.get(1L)) + path),
                    "Claimboard: " + Character.toLowerCase(title.charAt(0)) + title.substring(1),
                    path,
                    page,
                    updated,
                    Optional.ofNullable(ends.get(key.ledgerNumber()))
                            .map(LedgerStamp::recordedAt)
                            .orElse(Instant.EPOCH),
                    newest);
        });
    }

    /** An empty ledger has no beginning; its feeds are renamed when it gets one. */
    private static String hash(LedgerStamp first) {
        return first == null ? "" : first.hash();
    }
}
