package org.claimboard.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.claimboard.claim.ClaimContent;
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

/** Goes through the findings of one file, some hundred at a time, and keeps none of them. */
final class ImportPass implements Findings {
    private static final int BATCH = 200;
    private static final int PROGRESS = 10_000;
    private static final int REMEMBERED = 500;
    private static final int LONGEST_PLACE = 200;

    /** What becomes of what is found: stored, or only looked up. */
    interface Target {
        List<Effect> rows(List<ImportedRow> rows);

        /** The paper that numbers are about; empty where it is not there and is not to be. */
        Optional<PaperRecord> paper(PaperHint hint);

        /** What becomes of a paper with its abstract. */
        void paper(PaperRecord paper, boolean again);
    }

    private final Target target;
    private final ClaimContents contents;
    private final ImportTally tally;
    private final Watcher watcher;
    private final boolean storing;
    private final String source;
    private final String licence;
    private final List<ImportedRow> batch = new ArrayList<>();
    private final SeenRows seenRows = new SeenRows();
    private final SeenRows seenPapers = new SeenRows();
    private final Map<PaperHint, Optional<PaperRecord>> papers = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<PaperHint, Optional<PaperRecord>> eldest) {
            return size() > REMEMBERED;
        }
    };

    ImportPass(
            Target target,
            ClaimContents contents,
            ImportTally tally,
            Watcher watcher,
            boolean storing,
            ClaimSource from) {
        this.target = target;
        this.contents = contents;
        this.tally = tally;
        this.watcher = watcher;
        this.storing = storing;
        this.source = from.source();
        this.licence = from.licence();
    }

    @Override
    public void number(ReadNumber number) {
        row();
        ImportedRow row = row(number);
        ClaimContent content = row.content();
        Seen seen = seenRows.add(row.identity(), Objects.hash(content.low(), content.high(), content.valueText()));
        if (seen == Seen.OTHER) {
            refused(
                    number.place(),
                    "said-twice",
                    "A row before it says another value of the same, and nothing says which counts.");
        } else if (seen == Seen.SAME) {
            tally.note(number.place(), "same-row", "The same row is there more than once; it is taken once.");
        } else {
            batch.add(row);
            if (batch.size() == BATCH) {
                flush();
            }
        }
    }

    private ImportedRow row(ReadNumber number) {
        Optional<PaperRecord> paper = papers.computeIfAbsent(number.paper(), target::paper);
        if (paper.isEmpty() && seenPapers.add(PaperShelf.mark(number.paper()), 0) == Seen.NEW) {
            tally.paperAdded(0);
        }
        String abstractText = paper.map(PaperRecord::abstractText).orElse("");
        String quote = number.wording().quote();
        if (quote != null && !abstractText.contains(quote)) {
            tally.note(
                    number.place(),
                    "quote-left-out",
                    "A quote that does not stand in the stored abstract of its paper was left out.");
        }
        String rowSource = number.source() == null ? source : number.source();
        String identity = Sha256.of(rowSource + "\n" + String.join("\u001f", number.key()));
        String place = number.place().length() > LONGEST_PLACE
                ? number.place().substring(0, LONGEST_PLACE - 1) + "…"
                : number.place();
        return new ImportedRow(
                identity,
                paper.map(PaperRecord::paper).orElse(""),
                contents.imported(number.wording(), abstractText, number.flags()),
                new ClaimSource(rowSource, number.licence() == null ? licence : number.licence(), place));
    }

    @Override
    public void paper(String place, PaperRecord paper) {
        row();
        boolean again = seenPapers.add(PaperShelf.mark(PaperShelf.hint(paper)), 0) != Seen.NEW;
        target.paper(paper, again);
    }

    @Override
    public void refuse(String place, String kind, String reason) {
        row();
        refused(place, kind, reason);
    }

    @Override
    public void note(String place, String kind, String text) {
        tally.note(place, kind, text);
    }

    @Override
    public void name(String kind, String written, String read, boolean known, List<String> nearest) {
        tally.name(new ImportReport.Name(kind, written, read, known, nearest, 1));
    }

    /** Hands on what is left at the end of the file. */
    void flush() {
        if (!batch.isEmpty()) {
            target.rows(List.copyOf(batch)).forEach(tally::effect);
            batch.clear();
        }
    }

    private void refused(String place, String kind, String reason) {
        tally.refuse(new ImportReport.Refused(place, kind, reason));
    }

    private void row() {
        long rows = tally.row();
        if (rows % PROGRESS == 0) {
            watcher.progress(storing, rows);
        }
    }
}
