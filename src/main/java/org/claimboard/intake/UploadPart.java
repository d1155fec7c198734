package org.claimboard.intake;

import java.io.Serializable;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** Some hundred kilobytes of a file that waits. */
@Entity
@Table(name = "import_upload_part")
@IdClass(UploadPart.Key.class)
class UploadPart {
    @Id
    @Column(name = "upload_id")
    private String upload;

    @Id
    @Column(name = "part_number")
    private int number;

    private String content;

    protected UploadPart() {}

    UploadPart(String upload, int number, String content) {
        this.upload = upload;
        this.number = number;
        this.content = content;
    }

    String content() {
        return content;
    }

    /** What tells parts apart. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private String upload;
        private int number;

        protected Key() {}

        Key(String upload, int number) {
            this.upload = upload;
            this.number = number;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && upload.equals(key.upload) && number == key.number;
        }

        @Override
        public int hashCode() {
            return Objects.hash(upload, number);
        }
    }
}
