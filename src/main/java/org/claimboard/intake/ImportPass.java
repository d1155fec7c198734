package org.claimboard.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.claimboard.claim.ClaimContents;
import org.claimboard.claim.ClaimSource;
import org.claimboard.claim.ImportedClaims.Effect;
import org.claimboard.claim.ImportedRow;
import org.claimboard.digest.Sha256;
import org.claimboard.intake.SeenRows.Seen;
import org.claimboard.intake.read.Findings;
import org.claimboard.intake.read.PaperHint;
import org.claimboard.intake.read.ReadNumber;
import org.claimboard.paper.PaperRecord;
import org.claimboard.paper.StoredPaper;

/** Goes through the findings of one file, some hundred at a time, and keeps none of them. */
final class ImportPass implements Findings {
    private static final int NUMBERS = 1_000;
    private static final int PAPERS = 200;
    private static final int LONGEST_PLACE = 200;

    private final ImportTarget target;
    private final ClaimContents contents;
    private final ImportTally tally;
    private final ClaimSource from;
    private final List<ReadNumber> numbers = new ArrayList<>();
    private final List<String> identities = new ArrayList<>();
    private final List<PaperRecord> papers = new ArrayList<>();
    private final SeenRows seenRows = new SeenRows();
    private final SeenRows seenPapers = new SeenRows();
    private final KnownPapers known = new KnownPapers();

    ImportPass(ImportTarget target, ClaimContents contents, ImportTally tally, ClaimSource from) {
        this.target = target;
        this.contents = contents;
        this.tally = tally;
        this.from = from;
    }

    @Override
    public void number(ReadNumber number) {
        tally.row(target.stores());
        String identity = Sha256.of(source(number) + "\n" + String.join("\u001f", number.key()));
        int says = Objects.hash(
                number.wording().low(),
                number.wording().high(),
                number.wording().valueText());
        Seen seen = seenRows.add(identity, says);
        if (seen == Seen.OTHER) {
            refused(
                    number.place(),
                    "said-twice",
                    "A row before it says another value of the same, and nothing says which counts.");
        } else if (seen == Seen.SAME) {
            tally.note(number.place(), "same-row", "The same row is there more than once; it is taken once.");
        } else {
            numbers.add(number);
            identities.add(identity);
            if (numbers.size() == NUMBERS) {
                flush();
            }
        }
    }

    private String source(ReadNumber number) {
        return number.source() == null ? from.source() : number.source();
    }

    @Override
    public void paper(String place, PaperRecord paper) {
        tally.row(target.stores());
        papers.add(paper);
        if (papers.size() == PAPERS) {
            flush();
        }
    }

    @Override
    public void refuse(String place, String kind, String reason) {
        tally.row(target.stores());
        refused(place, kind, reason);
    }

    private void refused(String place, String kind, String reason) {
        tally.refuse(new ImportReport.Refused(place, kind, reason));
        target.refused();
    }

    @Override
    public void note(String place, String kind, String text) {
        tally.note(place, kind, text);
    }

    @Override
    public void name(String kind, String written, String read, boolean isKnown, List<String> nearest) {
        tally.name(kind, written, read, isKnown, nearest);
    }

    /** Hands on what is left at the end of the file. */
    void flush() {
        if (!numbers.isEmpty()) {
            flushNumbers();
        }
        if (!papers.isEmpty()) {
            flushPapers();
        }
    }

    private void flushNumbers() {
        known.shrink();
        findPapers();
        List<ImportedRow> rows = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            rows.add(row(numbers.get(i), identities.get(i)));
        }
        numbers.clear();
        identities.clear();
        List<Effect> effects = target.rows(rows);
        for (int i = 0; i < rows.size(); i++) {
            tally.effect(effects.get(i), rows.get(i).source().source());
        }
    }

    private void findPapers() {
        Set<PaperHint> unknown = new LinkedHashSet<>();
        for (ReadNumber number : numbers) {
            if (!known.knows(number.paper())) {
                unknown.add(number.paper());
            }
        }
        if (unknown.isEmpty()) {
            return;
        }
        PaperShelf.Named named = target.named(unknown);
        for (PaperHint hint : unknown) {
            known.put(hint, Optional.ofNullable(named.papers().get(hint)));
            if (named.missing().contains(hint) && seenPapers.add(PaperIndex.mark(hint), 0) == Seen.NEW) {
                tally.paperAdded(0);
            }
        }
    }

    private ImportedRow row(ReadNumber number, String identity) {
        StoredPaper paper = known.get(number.paper());
        String abstractText = paper == null ? "" : paper.paper().abstractText();
        String quote = number.wording().quote();
        if (quote != null && !abstractText.contains(quote)) {
            tally.note(
                    number.place(),
                    "quote-left-out",
                    "A quote that does not stand in the stored abstract of its paper was left out.");
        }
        String place = number.place().length() > LONGEST_PLACE
                ? number.place().substring(0, LONGEST_PLACE - 1) + "…"
                : number.place();
        return new ImportedRow(
                identity,
                paper,
                contents.imported(number.wording(), abstractText, number.flags()),
                new ClaimSource(source(number), number.licence() == null ? from.licence() : number.licence(), place));
    }

    private void flushPapers() {
        List<PaperShelf.Shelved> shelved = target.papers(List.copyOf(papers));
        for (int i = 0; i < papers.size(); i++) {
            boolean again = seenPapers.add(PaperIndex.mark(PaperIndex.hint(papers.get(i))), 0) != Seen.NEW;
            PaperShelf.Shelved one = shelved.get(i);
            switch (again ? PaperShelf.Shelved.State.KNOWN : one.state()) {
                case NEW -> tally.paperAdded(one.claims());
                case NAMED -> tally.paperChanged(one.claims());
                case KNOWN -> tally.paperKnown();
            }
        }
        papers.clear();
    }
}
