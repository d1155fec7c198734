package org.claimboard.claim;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ClaimSortTest {

    /** With the same column twice H2 2.4 fails as soon as a list is too long for its memory, some 40,000 claims. */
    @ParameterizedTest
    @ValueSource(strings = {"id", "-id"})
    void namesTheIdOnce(String order) {
        assertThat(ClaimSort.of(order).jpql().split("c\\.id", -1)).hasSize(2);
    }

    @Test
    void breaksTiesByTheId() {
        assertThat(ClaimSort.of("-low").jpql()).isEqualTo("c.content.low desc nulls last, c.id");
    }
}
