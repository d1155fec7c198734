package org.claimboard.intake;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.claimboard.intake.read.FileFormat;

/** A file that a moderator sent, what is done with it, and how that ended. */
@Entity
@Table(name = "import_upload")
class Upload {
    @Id
    private String id;

    private String moderator;

    @Column(name = "file_name")
    private String fileName;

    /** Empty where the content tells, as for source and licence. */
    private String format;

    private String source;
    private String licence;

    @Column(name = "keep_going")
    private boolean keepGoing;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Enumerated(EnumType.STRING)
    private ImportJob.State state;

    @Column(name = "rows_done")
    private long rowsDone;

    @Column(name = "alive_at")
    private Instant aliveAt;

    /** A report as JSON, or why there is none. */
    private String outcome;

    protected Upload() {}

    Upload(String id, String fileName, ImportRequest request, Instant uploadedAt) {
        this.id = id;
        this.moderator = request.by();
        this.fileName = fileName;
        this.format = request.format().map(FileFormat::id).orElse("");
        this.source = request.source().orElse("");
        this.licence = request.licence().orElse("");
        this.keepGoing = request.keepGoing();
        this.uploadedAt = uploadedAt;
        this.state = request.dryRun() ? ImportJob.State.LOOKING : ImportJob.State.STORING;
        this.aliveAt = uploadedAt;
    }

    String id() {
        return id;
    }

    String fileName() {
        return fileName;
    }

    boolean isOf(String name) {
        return moderator.equals(name);
    }

    ImportJob.State state() {
        return state;
    }

    long rowsDone() {
        return rowsDone;
    }

    Instant aliveAt() {
        return aliveAt;
    }

    String outcome() {
        return outcome;
    }

    boolean keepGoing() {
        return keepGoing;
    }

    void comesAlong(long rows, Instant now) {
        this.rowsDone = rows;
        this.aliveAt = now;
    }

    void isAlive(Instant now) {
        this.aliveAt = now;
    }

    void ends(ImportJob.State ended, String newOutcome) {
        this.state = ended;
        this.outcome = newOutcome;
    }

    ImportRequest request() {
        return new ImportRequest(
                FileFormat.of(format),
                state == ImportJob.State.LOOKING,
                keepGoing,
                stated(source),
                stated(licence),
                moderator);
    }

    private static Optional<String> stated(String text) {
        return Optional.of(text).filter(one -> !one.isEmpty());
    }
}
