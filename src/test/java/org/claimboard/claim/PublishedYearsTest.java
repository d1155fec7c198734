package org.claimboard.claim;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PublishedYearsTest {

    @ParameterizedTest
    @CsvSource({
        "2025,2025,2025",
        "2020..2023,2020..2023,2020 to 2023",
        "2023..2020,2020..2023,2020 to 2023",
        "2024..,2024..,2024 or later",
        "..2019,..2019,2019 or before",
        "2025..2025,2025,2025"
    })
    void readsWhatAnAddressSays(String text, String id, String words) {
        PublishedYears years = PublishedYears.of(text).orElseThrow();
        assertThat(years.id()).isEqualTo(id);
        assertThat(years.words()).isEqualTo(words);
        assertThat(PublishedYears.of(years.id())).contains(years);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "..", "25", "20256", "2020...2023", "2020-2023", "20 5", "1066", "3000", "２０２５", "2020..x"})
    void takesNothingElse(String text) {
        assertThat(PublishedYears.of(text)).isEmpty();
    }

    @Test
    void includesBothEndsWhateverThePrecisionOfADate() {
        PublishedYears years = new PublishedYears(2024, 2025);
        assertThat(years.include("2024")).isTrue();
        assertThat(years.include("2025-12-31")).isTrue();
        assertThat(years.include("2023-12")).isFalse();
        assertThat(years.include("")).isFalse();
    }
}
