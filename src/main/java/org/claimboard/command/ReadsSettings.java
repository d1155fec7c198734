package org.claimboard.command;

import java.util.Map;

import org.eclipse.microprofile.config.ConfigProvider;

import org.claimboard.replica.ReadsConfig;

/** Sets, where the program only reads, what follows from it: it begins nothing by itself, and every connection refuses writes. */
final class ReadsSettings {
    private static final Map<String, String> SETTINGS = Map.of(
            "claimboard.corpus.load", "false",
            "quarkus.scheduler.enabled", "false",
            // A replica refuses by itself; where none can be reached the same must go for the primary.
            "quarkus.datasource.jdbc.new-connection-sql", "set session characteristics as transaction read only",
            // A replica may go away at any time, and the next reader is to be answered by another server.
            "quarkus.datasource.jdbc.validate-on-borrow", "true");

    private ReadsSettings() {}

    static void configure() {
        if (ConfigProvider.getConfig()
                .getOptionalValue(ReadsConfig.ONLY, Boolean.class)
                .orElse(false)) {
            SETTINGS.forEach(System::setProperty);
        }
    }
}
