package org.claimboard.command;

import java.util.List;
import java.util.Optional;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Sends traces (OpenTelemetry) where somebody said where to, by the names of Quarkus or those that every program knows
 * ({@code OTEL_EXPORTER_OTLP_ENDPOINT}); else nothing of it is started.
 */
final class Tracing {
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
        return config.getOptionalValue(OURS + name, String.class)
                .or(() -> config.getOptionalValue(name, String.class))
                .filter(value -> !value.isBlank());
    }
}
