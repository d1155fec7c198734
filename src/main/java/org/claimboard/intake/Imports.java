package org.claimboard.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.claimboard.claim.ClaimContents;
import org.claimboard.claim.ClaimSource;
import org.claimboard.claim.ImportedClaims;
import org.claimboard.claim.ImportedClaims.Effect;
import org.claimboard.claim.ImportedRow;
import org.claimboard.intake.read.FileFormat;
import org.claimboard.intake.read.ForeignFile;
import org.claimboard.intake.read.PaperHint;
import org.claimboard.paper.PaperRecord;
import org.claimboard.problem.FieldProblem;
import org.claimboard.problem.ProblemException;
import org.claimboard.problem.ProblemType;
import org.claimboard.vocabulary.Vocabulary;

/**
 * Imports foreign files: looks at the whole file first, and stores it only where nothing is refused, in one transaction;
 * or where that was asked for, what can be stored, batch by batch.
 *
 * <p>Every entry of the ledger is written under one lock, so others who change claims wait until a file that is stored
 * as a whole is done.
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
    private final ImportConfig config;

    Imports(
            Vocabulary vocabulary,
            ClaimContents contents,
            ImportedClaims claims,
            PaperShelf papers,
            ImportConfig config) {
        this.vocabulary = vocabulary;
        this.contents = contents;
        this.claims = claims;
        this.papers = papers;
        this.config = config;
    }

    /**
     * @throws org.claimboard.intake.read.UnreadableFileException where the file can't be read to its end; nothing of it
     *     is stored then
     * @throws ProblemException where the source or the licence can't be
     */
    public ImportReport run(ForeignFile file, ImportRequest request, Watcher watcher) throws IOException {
        FileFormat format = request.format().isPresent() ? request.format().get() : FileFormat.detected(file);
        ClaimSource from = new ClaimSource(
                checked("source", request.source().orElse(file.name()), LONGEST_SOURCE),
                checked("licence", request.licence().orElse(NOT_STATED), LONGEST_LICENCE),
                "");
        ImportTally found = new ImportTally(watcher);
        pass(file, format, found, watcher, from, new Looking(found, request.dryRun()), false);
        boolean store = !request.dryRun() && (found.refusals() == 0 || request.keepGoing());
        if (!store) {
            return found.report(file.name(), format.id(), from.source(), from.licence(), request.dryRun(), false);
        }
        Watcher quiet = new Watcher() {
            @Override
            public void progress(boolean storing, long rows) {
                watcher.progress(storing, rows);
            }
        };
        ImportTally done = new ImportTally(quiet);
        Storing storing = new Storing(done, actor(request.by()), from, request.keepGoing());
        if (request.keepGoing()) {
            pass(file, format, done, quiet, from, storing, true);
        } else {
            inOneTransaction(() -> pass(file, format, done, quiet, from, storing, true));
        }
        return done.report(file.name(), format.id(), from.source(), from.licence(), false, true);
    }

    private void pass(
            ForeignFile file,
            FileFormat format,
            ImportTally tally,
            Watcher watcher,
            ClaimSource from,
            ImportPass.Target target,
            boolean storing)
            throws IOException {
        ImportPass pass = new ImportPass(target, contents, tally, watcher, storing, from);
        format.reader(vocabulary).read(file, pass);
        pass.flush();
    }

    private interface Reading {
        void run() throws IOException;
    }

    private void inOneTransaction(Reading reading) throws IOException {
        try {
            QuarkusTransaction.requiringNew()
                    .timeout(Math.toIntExact(config.longest().toSeconds()))
                    .run(() -> {
                        try {
                            reading.run();
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
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

    /** Says what storing would do. */
    private final class Looking implements ImportPass.Target {
        private final ImportTally tally;
        private final boolean countClaims;

        /** @param countClaims true where nobody will read the abstracts after this */
        Looking(ImportTally tally, boolean countClaims) {
            this.tally = tally;
            this.countClaims = countClaims;
        }

        @Override
        public List<Effect> rows(List<ImportedRow> rows) {
            return claims.effects(rows);
        }

        @Override
        public Optional<PaperRecord> paper(PaperHint hint) {
            return papers.find(hint);
        }

        @Override
        public void paper(PaperRecord paper, boolean again) {
            Optional<PaperRecord> present = papers.find(PaperShelf.hint(paper));
            boolean named = present.isPresent() && present.get().abstractText().isEmpty();
            if (again || present.isPresent() && !named) {
                tally.paperKnown();
            } else {
                int read = countClaims ? papers.claimsIn(paper) : 0;
                if (named) {
                    tally.paperChanged(read);
                } else {
                    tally.paperAdded(read);
                }
            }
        }
    }

    /** Does it. */
    private final class Storing implements ImportPass.Target {
        private static final int RELEASE = 50;

        private final ImportTally tally;
        private final String actor;
        private final String why;
        private final boolean batchByBatch;
        private int papersStored;

        Storing(ImportTally tally, String actor, ClaimSource from, boolean batchByBatch) {
            this.tally = tally;
            this.actor = actor;
            this.why = "Imported from " + from.source() + " (" + from.licence() + ").";
            this.batchByBatch = batchByBatch;
        }

        private QuarkusTransactionScope scope() {
            return batchByBatch
                    ? action -> QuarkusTransaction.requiringNew().run(action)
                    : action -> QuarkusTransaction.joiningExisting().run(action);
        }

        @Override
        public List<Effect> rows(List<ImportedRow> rows) {
            return batchByBatch
                    ? QuarkusTransaction.requiringNew().call(() -> claims.store(rows, actor))
                    : claims.store(rows, actor);
        }

        @Override
        public Optional<PaperRecord> paper(PaperHint hint) {
            Optional<PaperRecord> present = papers.find(hint);
            if (present.isPresent()) {
                return present;
            }
            PaperRecord[] added = new PaperRecord[1];
            scope().run(() -> added[0] = papers.add(hint, actor, why));
            tally.paperAdded(0);
            return Optional.of(added[0]);
        }

        @Override
        public void paper(PaperRecord paper, boolean again) {
            Optional<PaperRecord> present = papers.find(PaperShelf.hint(paper));
            if (present.isPresent() && !present.get().abstractText().isEmpty()) {
                tally.paperKnown();
                return;
            }
            scope().run(() -> store(paper, present));
            if (++papersStored % RELEASE == 0 && !batchByBatch) {
                claims.release();
            }
        }

        private void store(PaperRecord paper, Optional<PaperRecord> present) {
            if (present.isPresent()) {
                tally.paperChanged(papers.describe(present.get(), paper, actor, why));
            } else {
                tally.paperAdded(papers.add(paper, actor, why));
            }
        }
    }

    private interface QuarkusTransactionScope {
        void run(Runnable action);
    }
}
