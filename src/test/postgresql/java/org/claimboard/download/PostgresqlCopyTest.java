package org.claimboard.download;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.claimboard.claim.ClaimFilter;
import org.claimboard.claim.ClaimPass;
import org.claimboard.claim.ClaimSort;
import org.claimboard.claim.ClaimStatus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class PostgresqlCopyTest {
    @Inject
    ClaimCopy copy;

    @Inject
    ClaimPass pass;

    @ParameterizedTest
    @CsvSource({"-published, false, false", "-published, true, true", "id, false, true", "id, true, false"})
    void givesTheBytesOfTheOtherWay(String order, boolean raw, boolean all) throws IOException {
        ClaimSort sort = ClaimSort.of(order);
        Set<ClaimStatus> statuses = all ? EnumSet.allOf(ClaimStatus.class) : ClaimFilter.SHOWN;
        ByteArrayOutputStream copied = new ByteArrayOutputStream();
        copy.write(statuses, sort, raw, copied);
        ByteArrayOutputStream formed = new ByteArrayOutputStream();
        CsvText.write(ClaimTables.CLAIMS, raw, each -> pass.forEach(statuses, sort, each), formed);
        assertThat(copied.toString(UTF_8)).isEqualTo(formed.toString(UTF_8)).contains("hierarchical-reasoning-model,");
    }
}
