package org.claimboard.web.guard;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ShortAddressTest {

    @ParameterizedTest
    @CsvSource({
        "task=&metric=fid&q=, metric=fid",
        "q=a%20b&task=,       q=a%20b",
        "q=a=,                q=a=",
        "q=,                  ''",
        "a=1&b=2,             a=1&b=2"
    })
    void leavesEmptyParametersOut(String query, String stated) {
        assertThat(ShortAddress.withoutEmpty(query)).isEqualTo(stated);
    }
}
