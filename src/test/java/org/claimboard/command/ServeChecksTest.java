package org.claimboard.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.smallrye.config.PropertiesConfigSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ServeChecksTest {
    @TempDir
    Path directory;

    @Test
    void makesTheDataDirectory() {
        Path data = directory.resolve("a/b");
        assertThatCode(() -> ServeChecks.checkData(data)).doesNotThrowAnyException();
        assertThatCode(() -> ServeChecks.checkData(data)).doesNotThrowAnyException();
    }

    @Test
    void aFileIsNoDataDirectory() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));
        assertThatThrownBy(() -> ServeChecks.checkData(file.resolve("data")))
                .isInstanceOf(ServeChecks.CannotServeException.class)
                .hasMessageContaining("can't be written")
                .hasMessageContaining(file.toString());
    }

    @Test
    void aDatabaseInUseIsLeftAlone() throws IOException {
        Path database = Files.createFile(directory.resolve("claimboard.mv.db"));
        try (FileChannel channel = FileChannel.open(database, StandardOpenOption.WRITE)) {
            // Within one process a held lock is an exception, between two it is a refusal; both mean "in use".
            channel.lock();
            assertThatThrownBy(() -> ServeChecks.checkData(directory))
                    .isInstanceOf(ServeChecks.CannotServeException.class)
                    .hasMessageContaining("Another Claimboard");
        }
    }

    @Test
    void whatOnlyReadsNeedsAServerBesideIt() {
        DataPlace file = new DataPlace(directory, "jdbc:h2:file:" + directory);
        assertThatThrownBy(() -> ServeChecks.checkReads(file, true))
                .isInstanceOf(ServeChecks.CannotServeException.class)
                .hasMessageContaining("claimboard.reads.only is for many instances over one PostgreSQL");
        assertThatCode(() -> ServeChecks.checkReads(file, false)).doesNotThrowAnyException();
        DataPlace server = new DataPlace(directory, "jdbc:postgresql://primary,replica/claimboard");
        assertThatCode(() -> ServeChecks.checkReads(server, true)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"80", "-0.1", "half", "0,5"})
    void aThresholdThatIsNoShareIsTold(String threshold) {
        assertThatThrownBy(() -> ServeChecks.checkThreshold(Optional.of(threshold)))
                .isInstanceOf(ServeChecks.CannotServeException.class)
                .hasMessageContaining("'" + threshold + "'; it must be a number from 0 to 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.75", "1"})
    void aThresholdThatIsAShareIsTaken(String threshold) {
        assertThatCode(() -> ServeChecks.checkThreshold(Optional.of(threshold))).doesNotThrowAnyException();
    }

    @Test
    void anIssuerWithoutItsSettingsIsTold() {
        Map<String, String> settings = Map.of("claimboard.moderation.oidc.issuer", "https://issuer.example");
        assertThatThrownBy(() -> ServeChecks.checkOrganisation(List.of(new PropertiesConfigSource(settings, "", 1))))
                .isInstanceOf(ServeChecks.CannotServeException.class)
                .hasMessage(
                        "claimboard.moderation.oidc.site must be set too, for claimboard.moderation.oidc.issuer is set.");
        assertThatCode(() -> ServeChecks.checkOrganisation(List.of())).doesNotThrowAnyException();
    }

    @Test
    void aTakenPortIsTold() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"))) {
            assertThatThrownBy(() -> ServeChecks.checkPort("0.0.0.0", taken.getLocalPort()))
                    .isInstanceOf(ServeChecks.CannotServeException.class)
                    .hasMessageContaining("Port " + taken.getLocalPort() + " is taken");
        }
    }
}
