package org.claimboard.intake;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.claimboard.claim.ClaimContents;
import org.claimboard.claim.ClaimSource;
import org.claimboard.claim.ImportedClaims;
import org.claimboard.intake.ImportTally.Outcome;
import org.claimboard.intake.read.FileFormat;
import org.claimboard.intake.read.Findings;
import org.claimboard.intake.read.ForeignFile;
import org.claimboard.intake.read.PackedFile;
import org.claimboard.intake.read.UnreadableFileException;
import org.claimboard.problem.FieldProblem;
import org.claimboard.problem.ProblemException;
import org.claimboard.problem.ProblemType;
import org.claimboard.vocabulary.Vocabulary;

/**
 * Imports foreign files. A file is stored in one transaction as it is read, which is taken back at the first value that is
 * refused; what follows is then only looked at. Where refused values may stay out, the file is read through once to see
 * that it can be, and then stored batch by batch, each in a transaction of its own.
 *
 * <p>Every entry of the ledger is written under one lock, so others who change claims wait for a file that is stored as a
 * whole, and at most for one batch of any other.
 */
@ApplicationScoped
public class Imports {
    static final String NOT_STATED = "not-stated";
    private static final int LONGEST_SOURCE = 200;
    private static final int LONGEST_LICENCE = 60;

    private final Vocabulary vocabulary;
    private final ClaimContents contents;
    private final ImportedClaims claims;
    private final PaperShelf papers;
    private final ImportTransactions transactions;
    private final long largestUnpacked;

    Imports(
            Vocabulary vocabulary,
            ClaimContents contents,
            ImportedClaims claims,
            PaperShelf papers,
            ImportTransactions transactions,
            ImportConfig config) {
        this.vocabulary = vocabulary;
        this.contents = contents;
        this.claims = claims;
        this.papers = papers;
        this.transactions = transactions;
        this.largestUnpacked = config.largestUnpacked().asLongValue();
    }

    /**
     * The files in a packed file, each to be imported by itself; the file itself where it is not packed.
     *
     * @throws UnreadableFileException where it can't be unpacked
     */
    public List<ForeignFile> unpacked(ForeignFile file) throws IOException {
        return PackedFile.in(file, largestUnpacked);
    }

    /** Imports the one file in a packed file, or the file itself. */
    ImportReport runOne(ForeignFile file, ImportRequest request, Watcher watcher) throws IOException {
        List<ForeignFile> files = unpacked(file);
        if (files.size() > 1) {
            throw new UnreadableFileException("The zip file holds " + files.size()
                    + " files. Please send each by itself; the command line takes them together.");
        }
        return run(files.get(0), request, watcher);
    }

    /**
     * @param file not packed
     * @throws UnreadableFileException where the file can't be read to its end; nothing of it
     *     is stored then
     * @throws ProblemException where the source or the licence can't be
     */
    public ImportReport run(ForeignFile file, ImportRequest request, Watcher watcher) throws IOException {
        FileFormat format = request.format().isPresent() ? request.format().get() : FileFormat.detected(file);
        ClaimSource from = new ClaimSource(
                checked("source", request.source().orElse(file.name()), LONGEST_SOURCE),
                checked("licence", request.licence().orElse(NOT_STATED), LONGEST_LICENCE),
                "");
        ImportTally tally = new ImportTally(watcher);
        Looking looking = new Looking(claims, papers);
        Outcome outcome = Outcome.STORED;
        if (request.dryRun()) {
            pass(file, format, tally, from, looking);
            outcome = Outcome.LOOKED;
        } else if (request.keepGoing()) {
            format.reader(vocabulary).read(file, Findings.NONE);
            pass(file, format, tally, from, new Storing(claims, papers, transactions, by(request, from)));
        } else if (!storedWhole(file, format, tally, from, by(request, from))) {
            outcome = Outcome.REFUSED;
        }
        return tally.report(file.name(), format.id(), from, outcome, gone(tally, outcome));
    }

    private boolean storedWhole(
            ForeignFile file, FileFormat format, ImportTally tally, ClaimSource from, PaperShelf.Bringing by)
            throws IOException {
        try (ImportTransactions.Whole whole = transactions.begin()) {
            pass(file, format, tally, from, new StoringWhole(claims, papers, whole, by));
            return whole.commit();
        }
    }

    private void pass(ForeignFile file, FileFormat format, ImportTally tally, ClaimSource from, ImportTarget target)
            throws IOException {
        ImportPass pass = new ImportPass(target, contents, tally, from);
        ReadAhead.read(format.reader(vocabulary), file, pass);
        pass.flush();
    }

    /** Claims of the file's sources that are not in the file; each source that has such. */
    private Map<String, Long> gone(ImportTally tally, Outcome outcome) {
        Map<String, Long> gone = new TreeMap<>();
        tally.rowsBySource().forEach((source, rows) -> {
            long left = claims.of(source) - rows.found() - (outcome == Outcome.STORED ? rows.added() : 0);
            if (left > 0) {
                gone.put(source, left);
            }
        });
        return gone;
    }

    private static PaperShelf.Bringing by(ImportRequest request, ClaimSource from) {
        return new PaperShelf.Bringing(
                actor(request.by()), "Imported from " + from.source() + " (" + from.licence() + ").");
    }

    static String actor(String by) {
        return ImportedClaims.ACTOR + by;
    }

    private static String checked(String field, String text, int most) {
        String plain = text.strip();
        boolean fits =
                !plain.isEmpty() && plain.length() <= most && plain.chars().noneMatch(Character::isISOControl);
        if (!fits) {
            throw new ProblemException(
                    ProblemType.INVALID_PARAMETER,
                    List.of(new FieldProblem(field, "must be a name of at most " + most + " characters.")));
        }
        return plain;
    }
}
