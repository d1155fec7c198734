package org.claimboard.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The manifest and the compose file keep what they promise, whoever edits them. */
class ManifestTest {
    private static final Path KUBERNETES = Path.of("src/main/kubernetes/kubernetes.yml");
    private static final Path COMPOSE = Path.of("src/main/docker/compose.yml");
    private static final int FIRST_FREE_USER = 1000;

    private static List<JsonNode> documents(Path file) throws IOException {
        try (MappingIterator<JsonNode> all =
                new YAMLMapper().readerFor(JsonNode.class).readValues(Files.newBufferedReader(file))) {
            return new ArrayList<>(all.readAll());
        }
    }

    private static JsonNode kubernetes(String kind) throws IOException {
        return documents(KUBERNETES).stream()
                .filter(one -> one.path("kind").asText().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyObjectSaysWhatItIsAndIsOfOneName() throws IOException {
        assertThat(documents(KUBERNETES)).hasSizeGreaterThan(3).allSatisfy(one -> {
            assertThat(one.path("apiVersion").asText()).isNotEmpty();
            assertThat(one.path("kind").asText()).isNotEmpty();
            assertThat(one.at("/metadata/name").asText()).isEqualTo("claimboard");
        });
    }

    @Test
    void theContainerMayDoNothingThatItNeedNot() throws IOException {
        JsonNode pod = kubernetes("Deployment").at("/spec/template/spec");
        assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
        assertThat(pod.at("/securityContext/runAsUser").asInt()).isGreaterThan(FIRST_FREE_USER);
        assertThat(pod.at("/securityContext/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");
        assertThat(pod.at("/automountServiceAccountToken").asBoolean(true)).isFalse();
        JsonNode container = pod.at("/containers/0/securityContext");
        assertThat(container.path("readOnlyRootFilesystem").asBoolean()).isTrue();
        assertThat(container.path("allowPrivilegeEscalation").asBoolean(true)).isFalse();
        assertThat(container.at("/capabilities/drop/0").asText()).isEqualTo("ALL");
    }

    @Test
    void itsProbesAskTheManagementPortWhichNoServiceOpens() throws IOException {
        JsonNode container = kubernetes("Deployment").at("/spec/template/spec/containers/0");
        assertThat(container.at("/startupProbe/httpGet/path").asText()).isEqualTo("/q/health/started");
        assertThat(container.at("/readinessProbe/httpGet/path").asText()).isEqualTo("/q/health/ready");
        assertThat(container.at("/livenessProbe/httpGet/path").asText()).isEqualTo("/q/health/live");
        for (String probe : List.of("startupProbe", "readinessProbe", "livenessProbe")) {
            assertThat(container.path(probe).at("/httpGet/port").asText()).isEqualTo("management");
        }
        assertThat(kubernetes("Service").at("/spec/ports"))
                .hasSize(1)
                .allMatch(port -> port.path("targetPort").asText().equals("http"));
        assertThat(container.at("/resources/limits/memory").asText()).isNotEmpty();
        assertThat(container.at("/resources/requests/cpu").asText()).isNotEmpty();
    }

    @Test
    void everySecretIsByReference() throws IOException {
        Set<String> literal = new TreeSet<>();
        kubernetes("Deployment").at("/spec/template/spec/containers/0/env").forEach(variable -> {
            if (variable.has("value")) {
                literal.add(variable.path("name").asText());
            } else {
                assertThat(variable.at("/valueFrom/secretKeyRef/name").asText()).isNotEmpty();
            }
        });
        assertThat(literal).isNotEmpty().noneMatch(name -> name.matches(".*(PASSWORD|SECRET|USERNAME|TOKEN).*"));
        assertThat(Files.readString(KUBERNETES)).doesNotContain("kind: Secret");
    }

    @Test
    void composeHasNoPasswordOfItsOwnAndOpensNothingToTheWorld() throws IOException {
        JsonNode compose = documents(COMPOSE).get(0);
        compose.path("services")
                .forEach(service -> service.path("environment").properties().forEach(variable -> {
                    if (variable.getKey().endsWith("PASSWORD")) {
                        // with ":?" compose refuses to start where it is not given
                        assertThat(variable.getValue().asText()).matches("\\$\\{[A-Z_]+:\\?[^}]+}");
                    }
                }));
        JsonNode claimboard = compose.at("/services/claimboard");
        assertThat(claimboard.path("user").asText()).isEqualTo("10001:10001");
        assertThat(claimboard.path("read_only").asBoolean()).isTrue();
        assertThat(claimboard.at("/cap_drop/0").asText()).isEqualTo("ALL");
        assertThat(claimboard.path("ports")).hasSize(1).allMatch(port -> port.asText()
                .startsWith("127.0.0.1:"));
        assertThat(compose.at("/services/database").has("ports")).isFalse();
    }
}
