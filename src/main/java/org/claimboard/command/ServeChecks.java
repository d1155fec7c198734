package org.claimboard.command;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.StreamSupport;

import io.smallrye.config.SmallRyeConfigBuilder;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.spi.ConfigSource;

import org.claimboard.chart.GalleryException;
import org.claimboard.chart.GalleryFile;
import org.claimboard.moderator.oidc.OidcConfig;
import org.claimboard.moderator.oidc.Organisation;
import org.claimboard.replica.ReadsConfig;
import org.claimboard.vocabulary.VocabularyException;
import org.claimboard.vocabulary.VocabularyReader;

/**
 * What must be right before the server starts. Each is told in one sentence, instead of a framework's stack trace in
 * the middle of the start.
 */
final class ServeChecks {
    private static final String MANAGEMENT_PORT = "quarkus.management.port";

    private static final String PUBLISH_FROM = "claimboard.extraction.publish-from";

    /** The service can't start; the message is for the person who started it. */
    static final class CannotServeException extends Exception {
        private static final long serialVersionUID = 1L;

        CannotServeException(String message) {
            super(message);
        }
    }

    private ServeChecks() {}

    /** @param dataOnly true where no port will be opened */
    static void run(boolean dataOnly) throws CannotServeException {
        Config config = ConfigProvider.getConfig();
        DataPlace place = DataPlace.of(config);
        // H2 takes absolute paths only, and whoever reads the log wants to know where the data is.
        System.setProperty(DataPlace.DIRECTORY, place.directory().toString());
        checkReads(
                place, config.getOptionalValue(ReadsConfig.ONLY, Boolean.class).orElse(false));
        if (place.isDirectory()) {
            checkData(place.directory());
        } else {
            new ServerReach(place, config).waitFor(config.getValue(ServerReach.WAIT, Duration.class));
        }
        if (!dataOnly) {
            checkPort(
                    config.getOptionalValue("quarkus.http.host", String.class).orElse("0.0.0.0"),
                    config.getValue("quarkus.http.port", Integer.class));
            checkManagementPort(config);
        }
        checkVocabulary();
        checkGallery();
        checkThreshold(config.getOptionalValue(PUBLISH_FROM, String.class));
        checkOrganisation(config.getConfigSources());
    }

    static void checkReads(DataPlace place, boolean only) throws CannotServeException {
        if (only && place.isDirectory()) {
            throw new CannotServeException(ReadsConfig.ONLY + " is for many instances over one PostgreSQL; the data"
                    + " directory " + place.directory() + " has one, and it has to write.");
        }
    }

    static void checkOrganisation(Iterable<ConfigSource> sources) throws CannotServeException {
        OidcConfig config = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withMapping(OidcConfig.class)
                .withValidateUnknown(false)
                .withSources(StreamSupport.stream(sources.spliterator(), false).toArray(ConfigSource[]::new))
                .build()
                .getConfigMapping(OidcConfig.class);
        try {
            Organisation.check(config);
        } catch (IllegalStateException e) {
            throw new CannotServeException(e.getMessage() + ".");
        }
    }

    static void checkThreshold(Optional<String> threshold) throws CannotServeException {
        if (threshold.isPresent() && !isShare(threshold.get())) {
            throw new CannotServeException(
                    PUBLISH_FROM + " is '" + threshold.get() + "'; it must be a number from 0 to 1, such as 0.7.");
        }
    }

    private static boolean isShare(String text) {
        try {
            BigDecimal number = new BigDecimal(text.strip());
            return number.signum() >= 0 && number.compareTo(BigDecimal.ONE) <= 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    static void checkData(Path data) throws CannotServeException {
        try {
            Files.createDirectories(data);
            Files.delete(Files.createTempFile(data, "writable", null));
        } catch (IOException | SecurityException e) {
            throw new CannotServeException("The data directory " + data + " can't be written. Choose another with -D"
                    + DataPlace.DIRECTORY + "=DIRECTORY or CLAIMBOARD_DATA_DIR.");
        }
        Path database = data.resolve(BeforeUpgrade.DATABASE);
        if (Files.exists(database)) {
            checkFree(database);
        }
        takeBack(data);
    }

    private static void takeBack(Path data) throws CannotServeException {
        try {
            if (new BeforeUpgrade(data).putBack()) {
                System.err.println("An upgrade of the database in " + data
                        + " broke off. It is as before that upgrade again, which is now begun anew.");
            }
        } catch (IOException e) {
            throw new CannotServeException("An upgrade of the database in " + data
                    + " broke off, and its copy from before can't be put back: " + e.getMessage());
        }
    }

    private static void checkFree(Path database) throws CannotServeException {
        try (FileChannel channel = FileChannel.open(database, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw inUse(database);
            }
        } catch (OverlappingFileLockException e) {
            throw inUse(database);
        } catch (IOException e) {
            throw new CannotServeException("The database " + database + " can't be written.");
        }
    }

    private static CannotServeException inUse(Path database) {
        return new CannotServeException("Another Claimboard is using the data directory " + database.getParent() + ".");
    }

    static void checkPort(String host, int port) throws CannotServeException {
        if (!isFree(host, port)) {
            throw new CannotServeException(
                    "Port " + port
                            + " is taken by another program. Choose another with -Dquarkus.http.port=PORT or QUARKUS_HTTP_PORT.");
        }
    }

    private static int anyPort() throws CannotServeException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new CannotServeException("No port is free for health and metrics.");
        }
    }

    private static boolean isFree(String host, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(host, port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Where health and metrics are, if somebody chose a port; else it is any that is free. */
    private static void checkManagementPort(Config config) throws CannotServeException {
        int port = config.getValue(MANAGEMENT_PORT, Integer.class);
        if (port == 0 && config.getValue("quarkus.http.port", Integer.class) != 0) {
            // The metrics of two servers have to have the same labels, and a server on port 0 has none for its port.
            System.setProperty(MANAGEMENT_PORT, Integer.toString(anyPort()));
        } else if (port != 0 && !isFree(config.getValue("quarkus.management.host", String.class), port)) {
            throw new CannotServeException("Port " + port + ", where health and metrics are to be, is taken by another"
                    + " program. Choose another with -D" + MANAGEMENT_PORT + "=PORT or QUARKUS_MANAGEMENT_PORT.");
        }
    }

    private static void checkVocabulary() throws CannotServeException {
        try {
            VocabularyReader.shipped();
        } catch (VocabularyException e) {
            throw new CannotServeException("The vocabulary is wrong: " + e.getMessage());
        }
    }

    private static void checkGallery() throws CannotServeException {
        try {
            GalleryFile.check();
        } catch (GalleryException e) {
            throw new CannotServeException("The gallery of charts is wrong: " + e.getMessage());
        }
    }
}
