package org.claimboard.claim;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        assertThat(ClaimSort.of("-system").jpql()).isEqualTo("lower(c.content.system) desc nulls last, c.id");
    }

    /** An index on both gives either order, and PostgreSQL takes none for nulls where they would not be. */
    @ParameterizedTest
    @CsvSource({"low,'c.content.low, c.id'", "-low,'c.content.low desc, c.id desc'"})
    void breaksTiesOfValuesInTheirDirection(String order, String jpql) {
        assertThat(ClaimSort.of(order).jpql()).isEqualTo(jpql);
    }
}
