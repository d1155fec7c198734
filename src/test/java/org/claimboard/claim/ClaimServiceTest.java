package org.claimboard.claim;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ClaimServiceTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "person",
            value = {
                "0, 0.01, PUBLISHED",
                "0.7, 0.69, DRAFT",
                "0.7, 0.70, PUBLISHED",
                "1, 0.99, DRAFT",
                "1, person, PUBLISHED",
            })
    void theThresholdIsConfiguration(BigDecimal publishFrom, String confidence, ClaimStatus status) {
        ClaimService claims = new ClaimService(null, null, null, null, () -> publishFrom);
        assertThat(claims.statusOf(Contents.threeTimesFaster("It is 3x faster.", confidence)))
                .isEqualTo(status);
    }
}
