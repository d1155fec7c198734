package org.claimboard.web.guard;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ForeignOriginTest {

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080,  localhost:8080, true",
        "http://example.org,     example.org,    true",
        "http://example.org,     example.org:80, true",
        "https://example.org,    example.org,    true",
        "https://EXAMPLE.org,    example.org:443,true",
        "http://[::1]:8080,      [::1]:8080,     true",
        "http://localhost:8081,  localhost:8080, false",
        "http://evil.example,    example.org,    false",
        "http://example.org.evil,example.org,    false",
        "null,                   example.org,    false",
        "http://exa mple.org,    example.org,    false",
        "http://example.org,     ,               false",
    })
    void knowsItsOwnOrigin(String origin, String host, boolean own) {
        assertThat(ForeignOrigin.isHost(origin, host)).isEqualTo(own);
    }
}
