package org.claimboard.intake;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.claimboard.intake.read.FileFormat;

/** A file that was looked at and waits for its moderator to say that it is to be stored. */
@Entity
@Table(name = "import_upload")
class Upload {
    @Id
    private String id;

    private String moderator;

    @Column(name = "file_name")
    private String fileName;

    private String format;
    private String source;
    private String licence;

    @Column(name = "keep_going")
    private boolean keepGoing;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    protected Upload() {}

    Upload(String id, String moderator, ImportReport report, boolean keepGoing, Instant uploadedAt) {
        this.id = id;
        this.moderator = moderator;
        this.fileName = report.file();
        this.format = report.format();
        this.source = report.source();
        this.licence = report.licence();
        this.keepGoing = keepGoing;
        this.uploadedAt = uploadedAt;
    }

    String fileName() {
        return fileName;
    }

    boolean isOf(String name) {
        return moderator.equals(name);
    }

    /** The same that was looked at, now to be stored. */
    ImportRequest request() {
        return new ImportRequest(
                FileFormat.of(format), false, keepGoing, Optional.of(source), Optional.of(licence), moderator);
    }
}
