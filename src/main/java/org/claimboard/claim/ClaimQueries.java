package org.claimboard.claim;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.claimboard.ledger.Ledger;
import org.claimboard.ledger.LedgerRecord;
import org.claimboard.listing.ListingConfig;
import org.claimboard.listing.Page;
import org.claimboard.listing.PageRequest;
import org.claimboard.listing.Total;
import org.claimboard.problem.ProblemException;

/** Reads claims; what it gives away are records, never entities. */
@ApplicationScoped
public class ClaimQueries {
    private final ClaimRepository claims;
    private final ClaimPass pass;
    private final ClaimSelection selection;
    private final Ledger ledger;
    private final ListingConfig config;

    ClaimQueries(
            ClaimRepository claims, ClaimPass pass, ClaimSelection selection, Ledger ledger, ListingConfig config) {
        this.config = config;
        this.claims = claims;
        this.pass = pass;
        this.selection = selection;
        this.ledger = ledger;
    }

    @Transactional
    public Page<ClaimView> page(ClaimFilter filter, ClaimSort sort, PageRequest page) {
        return page(filter, sort, page, Total.upTo(config.countUpTo(), claims.count(filter, config.countUpTo() + 1)));
    }

    /** @param total of all that fit, which somebody counted already */
    @Transactional
    public Page<ClaimView> page(ClaimFilter filter, ClaimSort sort, PageRequest page, Total total) {
        page.requireWithin(total);
        List<ClaimView> rows = claims.list(filter, sort, page, page.size() + 1).stream()
                .map(ClaimView::of)
                .toList();
        return Page.of(page, total, rows, () -> claims.count(filter));
    }

    /**
     * Hands every claim that fits to {@code each}, one behind the other, as they were at one moment. Meanwhile a connection
     * is held, so whoever hands them on to somebody slow bounds how many do.
     */
    public void forEach(ClaimFilter filter, ClaimSort sort, Consumer<ClaimView> each) {
        if (ClaimPass.serves(filter, sort)) {
            pass.forEach(filter.statuses(), sort, each);
        } else {
            selection.forEach(filter, sort, each);
        }
    }

    /** @throws ProblemException (not found) where there is no such claim */
    @Transactional
    public ClaimDetail detail(long id) {
        Claim claim = claims.withPaper(id).orElseThrow(() -> noClaim(id));
        ClaimContent content = claim.content();
        return new ClaimDetail(
                ClaimView.of(claim),
                claim.paper().abstractText(),
                content.hardwareId(),
                content.datasetId(),
                claim.originDetail(),
                ClaimRow.flagIds(content),
                StoredJson.derivation(content.derivation()),
                StoredJson.explanation(content.explanation()),
                content.confidence());
    }

    /** Everything that happened to a claim, oldest first. */
    @Transactional
    public List<LedgerRecord> history(long id) {
        List<LedgerRecord> entries = ledger.of(ClaimService.subject(id));
        if (entries.isEmpty()) {
            throw noClaim(id);
        }
        return entries;
    }

    /** The shown claims of one paper in the order of its abstract. */
    @Transactional
    public List<ClaimRow> ofPaper(String slug) {
        return ofPapers(List.of(slug));
    }

    /** Some claims by their ids, in no order; one that is not there is missing. */
    @Transactional
    public List<ClaimRow> rows(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : claims.withPapers(ids).stream().map(ClaimRow::of).toList();
    }

    /** How many claims of a paper wait for a person. */
    @Transactional
    public long drafts(String slug) {
        return claims.count("paper.slug = ?1 and status = ?2", slug, ClaimStatus.DRAFT);
    }

    /** The shown claims of some papers, paper by paper. */
    @Transactional
    public List<ClaimRow> ofPapers(Collection<String> slugs) {
        return slugs.isEmpty()
                ? List.of()
                : claims.ofPapers(slugs).stream().map(ClaimRow::of).toList();
    }

    /** Every claim of one task and metric but drafts, whatever its form: all that a board ranks or says it does not. */
    @Transactional
    public List<ClaimRow> onBoards(String task, String metric) {
        return claims.onBoards(task, metric).stream().map(ClaimRow::of).toList();
    }

    /** The same for many boards by one query; a board without claims is missing from the map. */
    @Transactional
    public Map<BoardKey, List<ClaimRow>> onBoards(Collection<BoardKey> boards) {
        return boards.isEmpty()
                ? Map.of()
                : claims.onBoards(boards).stream()
                        .map(ClaimRow::of)
                        .collect(Collectors.groupingBy(row ->
                                new BoardKey(row.claim().task(), row.claim().metric())));
    }

    /** Those of one board when the ledger ended with an entry. */
    @Transactional
    public List<ClaimRow> onBoardsAsOf(String task, String metric, long ledgerNumber) {
        return claims.onBoardsAsOf(task, metric, ledgerNumber).stream()
                .map(ClaimRow::of)
                .toList();
    }

    /** The shown claims of some papers when the ledger ended with an entry. */
    @Transactional
    public List<ClaimRow> ofPapersAsOf(Collection<String> slugs, long ledgerNumber) {
        return slugs.isEmpty()
                ? List.of()
                : claims.ofPapersAsOf(slugs, ledgerNumber).stream()
                        .map(ClaimRow::of)
                        .toList();
    }

    /** How many shown claims there are by task, metric, form, dataset and hardware. */
    @Transactional
    public List<BoardCount> boardCounts() {
        return claims.boardCounts();
    }

    /** Shown claims by paper; a paper without any is missing from the map. */
    @Transactional
    public Map<String, Long> countsByPaper(Collection<String> slugs) {
        return slugs.isEmpty() ? Map.of() : claims.countsByPaper(slugs);
    }

    /**
     * Every claim that was read in a paper's abstract, whatever its status, with whether anybody but the extractor ever
     * touched it.
     */
    @Transactional
    public List<StoredClaim> stored(String slug) {
        List<Claim> found = claims.allOfPaper(slug).stream()
                .filter(claim -> claim.source() == null)
                .toList();
        Set<String> touched = ledger.touchedByOthers(
                found.stream().map(claim -> ClaimService.subject(claim.id())).toList(), StoredClaim.EXTRACTOR_ACTOR);
        return found.stream()
                .map(claim -> new StoredClaim(
                        claim.id(),
                        claim.status(),
                        claim.content(),
                        touched.contains(ClaimService.subject(claim.id()))))
                .toList();
    }

    /** What no extractor may bring back to a paper: each reading that a person replaced, retracted or refused. */
    @Transactional
    public List<Tombstone> tombstones(String slug) {
        Set<Long> decided = stored(slug).stream()
                .filter(StoredClaim::decidedByPerson)
                .map(StoredClaim::id)
                .collect(Collectors.toSet());
        return Stream.concat(
                        claims.revisionsOfPaper(slug).stream()
                                .filter(revision -> decided.contains(revision.claimId()))
                                .map(revision -> Tombstone.of(revision.state().content())),
                        claims.refusedOfPaper(slug).stream().map(RefusedClaim::tombstone))
                .distinct()
                .toList();
    }

    /** The revision of a claim that a ledger entry made. */
    @Transactional
    public int revisionAt(long id, long ledgerNumber) {
        return claims.revisionOf(id, ledgerNumber)
                .map(revision -> revision.state().revision())
                .orElseThrow(() -> ProblemException.notFound(
                        "Ledger entry " + ledgerNumber + " made no revision of claim " + id + "."));
    }

    /** A claim's present content, for whoever words it anew. */
    @Transactional
    public ClaimContent content(long id) {
        return claims.findByIdOptional(id).orElseThrow(() -> noClaim(id)).content();
    }

    /** True where a person read the whole abstract. */
    @Transactional
    public boolean isReadByPerson(String slug) {
        return ledger.of(paperSubject(slug)).stream()
                .anyMatch(entry -> entry.action().equals(ClaimService.READ));
    }

    static String paperSubject(String slug) {
        return "paper/" + slug;
    }

    /** The present revision of each claim. */
    @Transactional
    public Map<Long, Integer> revisions(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : claims.revisions(ids);
    }

    static ProblemException noClaim(long id) {
        return ProblemException.notFound("There is no claim " + id + ".");
    }
}
