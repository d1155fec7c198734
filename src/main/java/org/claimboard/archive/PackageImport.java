package org.claimboard.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.claimboard.bulk.BulkWriter;
import org.claimboard.claim.ClaimVerification;
import org.claimboard.claim.PaperQueries;
import org.claimboard.correction.CorrectionVerification;
import org.claimboard.download.DataPackage;
import org.claimboard.ledger.Ledger;
import org.claimboard.snapshot.Snapshots;

/**
 * Fills an empty instance with a whole package. Before anything is written every file's hash is checked; before what is
 * written stays, the ledger is walked and every file is written anew and must come out byte for byte the same.
 */
@ApplicationScoped
public class PackageImport {
    private static final int LONGEST_SECONDS = (int) Duration.ofHours(12).toSeconds();

    private final Parts parts;
    private final PaperQueries papers;
    private final Ledger ledger;
    private final ClaimVerification claims;
    private final CorrectionVerification corrections;
    private final EntityManager entityManager;
    private final DataSource database;
    private final BulkWriter writer;
    private final Snapshots snapshots;

    PackageImport(
            Parts parts,
            PaperQueries papers,
            Ledger ledger,
            ClaimVerification claims,
            CorrectionVerification corrections,
            EntityManager entityManager,
            DataSource database,
            BulkWriter writer,
            Snapshots snapshots) {
        this.parts = parts;
        this.papers = papers;
        this.ledger = ledger;
        this.claims = claims;
        this.corrections = corrections;
        this.entityManager = entityManager;
        this.database = database;
        this.writer = writer;
        this.snapshots = snapshots;
    }

    /**
     * Takes everything or nothing.
     *
     * @return what was taken, line by line
     * @throws PackageException where the package is not whole, or the instance is not empty
     */
    public List<String> read(Path path) {
        refuseUnlessEmpty();
        try (PackageFiles files = PackageFiles.at(path)) {
            Descriptor descriptor = Descriptor.read(files);
            descriptor.check(files);
            Sequences.behind(files).restart(database);
            List<String> told = new ArrayList<>();
            QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> take(files, descriptor, told));
            told.add(papers.count() + " papers, and everything up to ledger entry " + ledger.number()
                    + ", whose hash is " + ledger.hash());
            return told;
        } catch (IOException | SQLException e) {
            throw new PackageException("The package can't be read: " + e.getMessage());
        }
    }

    private void refuseUnlessEmpty() {
        if (papers.count() > 0 || ledger.number() > 0) {
            throw new PackageException("This instance holds " + papers.count() + " papers and " + ledger.number()
                    + " ledger entries already. A whole package is taken by an empty instance only: give another data"
                    + " directory with -Dclaimboard.data-dir. Nothing was written.");
        }
    }

    private void take(PackageFiles files, Descriptor descriptor, List<String> told) {
        try (Connection connection = database.getConnection()) {
            // The pool's wrapper lets only the thread of the transaction use it; another one writes while this one
            // reads.
            new Filling(files, connection.unwrap(Connection.class), writer).fill(descriptor);
        } catch (IOException | SQLException e) {
            throw new PackageException("The package can't be taken: " + e.getMessage() + " Nothing was written.");
        }
        Optional<String> broken = claims.verify().or(corrections::verify);
        if (broken.isPresent()) {
            throw new PackageException("The package is broken. " + broken.get() + " Nothing was written.");
        }
        entityManager.clear();
        snapshots.readOwnWrites();
        for (Part<?> part : parts.all()) {
            // nothing that was read is changed, and all of it together would not fit
            compare(part.pausing(entityManager::clear), descriptor, told);
            entityManager.clear();
        }
    }

    private void compare(Part<?> part, Descriptor descriptor, List<String> told) {
        DataPackage.Content said = descriptor.files().get(part.file());
        Fingerprint now = new Fingerprint(OutputStream.nullOutputStream());
        try (now) {
            part.write(now);
        } catch (IOException e) {
            throw new IllegalStateException("nothing is written anywhere", e);
        }
        if (now.content().equals(said)) {
            return;
        }
        if (part.data()) {
            throw new PackageException(
                    part.file() + " does not agree with the other files of the package. Nothing was written.");
        }
        told.add(
                part.file() + " is not what this program's vocabulary says; ids are shown as this program knows them.");
    }
}
