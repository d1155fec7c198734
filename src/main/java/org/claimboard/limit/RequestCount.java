package org.claimboard.limit;

import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** How many requests of one kind came from one sender in one window. */
@Entity
@Table(name = "request_count")
@IdClass(RequestCount.Key.class)
class RequestCount {
    @Id
    private String kind;

    @Id
    private String sender;

    @Id
    @Column(name = "window_start")
    private Instant windowStart;

    private int requests;

    protected RequestCount() {}

    RequestCount(String kind, String sender, Instant windowStart) {
        this.kind = kind;
        this.sender = sender;
        this.windowStart = windowStart;
        this.requests = 1;
    }

    /** What tells counts apart. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private String kind;
        private String sender;
        private Instant windowStart;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(kind, key.kind)
                    && Objects.equals(sender, key.sender)
                    && Objects.equals(windowStart, key.windowStart);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kind, sender, windowStart);
        }
    }
}
