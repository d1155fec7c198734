package org.claimboard.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.claimboard.claim.ClaimBatch;
import org.claimboard.corpus.Reading;
import org.claimboard.intake.read.PaperHint;
import org.claimboard.paper.PaperRecord;
import org.claimboard.paper.Papers;
import org.claimboard.paper.Slug;
import org.claimboard.paper.StoredPaper;

/** Finds the papers that a file is about among those that are here, and adds those that are not; many at a time. */
@ApplicationScoped
class PaperShelf {
    private final Papers papers;
    private final ClaimBatch claims;
    private final Reading reading;

    PaperShelf(Papers papers, ClaimBatch claims, Reading reading) {
        this.papers = papers;
        this.claims = claims;
        this.reading = reading;
    }

    /** Who brings papers, and why, for the ledger. */
    record Bringing(String actor, String why) {}

    /**
     * The papers of some hints.
     *
     * @param missing those of which there was none; each paper once
     */
    record Named(Map<PaperHint, StoredPaper> papers, Set<PaperHint> missing) {}

    /**
     * What became of a paper with its abstract.
     *
     * @param claims how many claims the extractor reads in it; 0 for one that is known
     */
    record Shelved(State state, int claims) {
        /** What it was before. */
        enum State {
            NEW,
            /** Numbers about it were here. */
            NAMED,
            KNOWN
        }
    }

    /** The papers that are here, by everything by which a file may mean them. */
    PaperIndex index(Collection<PaperHint> hints) {
        Set<String> slugs = new HashSet<>();
        Set<String> arxivIds = new HashSet<>();
        Set<String> urls = new HashSet<>();
        for (PaperHint hint : hints) {
            slugs.add(hint.slug());
            slugs.add(Slug.of(Objects.requireNonNullElseGet(
                    hint.slug() == null ? hint.title() : hint.slug(), () -> Objects.toString(hint.url(), ""))));
            slugs.add(hint.title() == null ? null : Slug.of(hint.title()));
            arxivIds.add(hint.arxivId());
            urls.add(hint.url());
        }
        List.of(slugs, arxivIds, urls).forEach(marks -> marks.remove(null));
        return new PaperIndex(papers.with(slugs, arxivIds, urls));
    }

    /** Only looks. */
    Named find(Collection<PaperHint> hints) {
        PaperIndex index = index(hints);
        Map<PaperHint, StoredPaper> found = new HashMap<>();
        Set<PaperHint> missing = new HashSet<>();
        for (PaperHint hint : hints) {
            Optional<StoredPaper> paper = index.find(hint);
            paper.ifPresent(present -> found.put(hint, present));
            if (paper.isEmpty()) {
                missing.add(hint);
            }
        }
        return new Named(found, missing);
    }

    /** Puts what is missing there without its abstract, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    Named findOrAdd(Collection<PaperHint> hints, Bringing by) {
        PaperIndex index = index(hints);
        long absent = hints.stream().filter(hint -> index.find(hint).isEmpty()).count();
        long[] ids = papers.ids((int) absent);
        Map<PaperHint, StoredPaper> found = new HashMap<>();
        Set<PaperHint> missing = new HashSet<>();
        List<StoredPaper> added = new ArrayList<>();
        for (PaperHint hint : hints) {
            Optional<StoredPaper> present = index.find(hint);
            if (present.isEmpty()) {
                StoredPaper paper = new StoredPaper(ids[added.size()], index.named(hint));
                index.put(paper);
                added.add(paper);
                missing.add(hint);
            }
            found.put(hint, index.find(hint).orElseThrow());
        }
        papers.add(added);
        claims.declareImported(added, by.actor(), by.why());
        return new Named(found, missing);
    }

    /** Puts papers there with their abstracts and what the extractor reads in them; says what became of each. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Shelved> shelve(List<PaperRecord> records, Bringing by) {
        PaperIndex index = index(records.stream().map(PaperIndex::hint).toList());
        long[] ids = papers.ids(records.size());
        List<StoredPaper> added = new ArrayList<>();
        List<StoredPaper> read = new ArrayList<>();
        List<Shelved.State> states = new ArrayList<>();
        for (PaperRecord record : records) {
            PaperHint hint = PaperIndex.hint(record);
            Optional<StoredPaper> present = index.find(hint);
            Shelved.State state = state(present);
            states.add(state);
            if (state == Shelved.State.KNOWN) {
                continue;
            }
            if (state == Shelved.State.NAMED) {
                read.add(papers.describe(present.orElseThrow(), record));
            } else {
                String slug = index.freeSlug(record.title(), PaperIndex.mark(hint));
                read.add(new StoredPaper(ids[added.size()], record.named(slug)));
                added.add(read.get(read.size() - 1));
            }
            index.put(read.get(read.size() - 1));
        }
        papers.add(added);
        claims.declareImported(read, by.actor(), by.why());
        List<Integer> counts = new ArrayList<>(reading.store(read));
        return states.stream()
                .map(state -> new Shelved(state, state == Shelved.State.KNOWN ? 0 : counts.remove(0)))
                .toList();
    }

    static Shelved.State state(Optional<StoredPaper> present) {
        if (present.isEmpty()) {
            return Shelved.State.NEW;
        }
        return present.get().paper().abstractText().isEmpty() ? Shelved.State.NAMED : Shelved.State.KNOWN;
    }

    /** How many claims the extractor would read in an abstract. */
    int claimsIn(PaperRecord paper) {
        return reading.count(paper);
    }
}
