package org.claimboard.web.error;

import java.io.IOException;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DatabaseTroubleTest {
    @ParameterizedTest
    @CsvSource({
        "08006, true, the connection broke",
        "08001, true, nobody answers",
        "53300, true, the server has no more connections",
        "53100, true, its disk is full",
        "57P01, true, an administrator stops it",
        "57P03, true, it has not yet started",
        ", true, the pool gave no connection in time",
        "57014, false, a statement took too long",
        "23505, false, a row is there already",
        "42P01, false, there is no such table"
    })
    void tellsWhatPassesFromWhatDoesNot(String state, boolean passes, String what) {
        Throwable failure = new IllegalStateException("the statement failed", new SQLException(what, state));
        assertThat(DatabaseTrouble.isIn(failure)).as(what).isEqualTo(passes);
    }

    @Test
    void aFullDiskBelowAFilePasses() {
        IOException full = new IOException("No space left on device");
        SQLException general = new SQLException("General error", "HY000", 50000, new IllegalStateException(full));
        assertThat(DatabaseTrouble.isIn(new IllegalStateException(general))).isTrue();
        assertThat(DatabaseTrouble.isIn(new IllegalStateException(full))).isFalse();
    }
}
