package org.claimboard.intake;

import org.junit.jupiter.api.Test;

import org.claimboard.digest.Sha256;
import org.claimboard.intake.SeenRows.Seen;

import static org.assertj.core.api.Assertions.assertThat;

class SeenRowsTest {
    private static final int MANY = 20_000;

    @Test
    void knowsEveryRowAgainAndWhetherItSaysTheSame() {
        SeenRows rows = new SeenRows();
        for (int i = 0; i < MANY; i++) {
            assertThat(rows.add(Sha256.of("row " + i), i)).isEqualTo(Seen.NEW);
        }
        for (int i = 0; i < MANY; i++) {
            assertThat(rows.add(Sha256.of("row " + i), i)).isEqualTo(Seen.SAME);
            assertThat(rows.add(Sha256.of("row " + i), i + 1)).isEqualTo(Seen.OTHER);
        }
    }
}
