package org.claimboard.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.ConfigValue;

/**
 * Sends traces (OpenTelemetry) where somebody said where to, by the names of Quarkus or those that every program knows
 * ({@code OTEL_EXPORTER_OTLP_ENDPOINT}); else nothing of it is started.
 */
final class Tracing {
    /** Defaults of the framework rank below every file, variable and property. */
    private static final int SOMEBODY = 100;

    private static final String OURS = "quarkus.";
    private static final String OFF = "otel.sdk.disabled";
    private static final String ENDPOINT = "otel.exporter.otlp.endpoint";
    private static final List<String> PASSED_ON = List.of(
            ENDPOINT,
            "otel.exporter.otlp.traces.endpoint",
            "otel.exporter.otlp.headers",
            "otel.exporter.otlp.protocol",
            "otel.service.name",
            "otel.resource.attributes",
            "otel.traces.sampler",
            "otel.traces.sampler.arg");

    private Tracing() {}

    static void configure() {
        Config config = ConfigProvider.getConfig();
        boolean wanted = stated(config, ENDPOINT)
                .or(() -> stated(config, "otel.exporter.otlp.traces.endpoint"))
                .isPresent();
        boolean off = config.getOptionalValue(OFF, Boolean.class).orElse(false)
                || Boolean.parseBoolean(System.getProperty(OURS + OFF))
                || Boolean.parseBoolean(System.getenv("QUARKUS_OTEL_SDK_DISABLED"));
        if (!wanted || off) {
            return;
        }
        System.setProperty(OURS + OFF, "false");
        for (String name : PASSED_ON) {
            stated(config, name).ifPresent(value -> System.setProperty(OURS + name, value));
        }
    }

    private static Optional<String> stated(Config config, String name) {
        return Stream.of(OURS + name, name)
                .map(config::getConfigValue)
                .filter(value -> value.getValue() != null && !value.getValue().isBlank())
                .filter(value -> value.getSourceOrdinal() >= SOMEBODY)
                .map(ConfigValue::getValue)
                .findFirst();
    }
}
