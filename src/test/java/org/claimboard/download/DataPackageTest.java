package org.claimboard.download;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class DataPackageTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void isOneByTheStandard() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/schemas/data-package-2.json")) {
            JsonSchema schema =
                    JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
            assertThat(schema.validate(described())).isEmpty();
            assertThat(schema.validate(JSON.readTree("{\"resources\": [{\"name\": \"x\", \"path\": \"../x\"}]}")))
                    .isNotEmpty();
        }
    }

    @Test
    void everyFileIsThereAndHasTheColumnsThatAreDescribed() throws IOException {
        for (JsonNode file : described().path("resources")) {
            String csv = given().get(file.path("path").asText()).asString();
            assertThat(csv.lines().findFirst().orElseThrow().split(","))
                    .as(file.path("name").asText())
                    .containsExactly(names(file).toArray(String[]::new));
        }
    }

    @Test
    void keysHoldAndRequiredCellsAreFilled() throws IOException {
        JsonNode all = described();
        Map<String, List<Map<String, Object>>> tables = new HashMap<>();
        for (JsonNode file : all.path("resources")) {
            String json = file.path("path").asText().replace(".csv", ".json");
            tables.put(file.path("name").asText(), given().get(json).jsonPath().getList(""));
        }
        for (JsonNode file : all.path("resources")) {
            String name = file.path("name").asText();
            List<Map<String, Object>> rows = tables.get(name);
            for (JsonNode field : file.path("schema").path("fields")) {
                if (field.path("constraints").path("required").asBoolean()) {
                    assertThat(rows).as(name).allSatisfy(row -> assertThat(
                                    row.get(field.path("name").asText()))
                            .isNotNull()
                            .isNotEqualTo(""));
                }
                List<String> values = texts(field.path("constraints").path("enum"));
                if (!values.isEmpty()) {
                    assertThat(rows).as(name).allSatisfy(row -> assertThat(values)
                            .contains((String) row.get(field.path("name").asText())));
                }
            }
            unique(rows, texts(file.path("schema").path("primaryKey")));
            for (JsonNode key : file.path("schema").path("foreignKeys")) {
                Set<Object> there = values(
                        tables.get(key.path("reference").path("resource").asText()),
                        key.path("reference").path("fields").get(0).asText());
                Set<Object> here = values(rows, key.path("fields").get(0).asText());
                here.remove(null);
                assertThat(there).as(name + " " + key).containsAll(here);
            }
        }
    }

    @Test
    void isNotSentTwiceAndSaysNoHashOfWhatIsMadeWhileItIsRead() throws IOException {
        String tag = given().get("/datapackage.json").header("ETag");
        given().header("If-None-Match", tag).get("/datapackage.json").then().statusCode(304);
        assertThat(described().findValue("hash")).isNull();
        assertThat(described().at("/claimboard/ledgerHash").asText()).hasSize(64);
    }

    private static void unique(List<Map<String, Object>> rows, List<String> key) {
        if (!key.isEmpty()) {
            assertThat(rows.stream().map(row -> key.stream().map(row::get).toList()))
                    .doesNotHaveDuplicates();
        }
    }

    private static Set<Object> values(List<Map<String, Object>> rows, String column) {
        Set<Object> values = new HashSet<>();
        rows.forEach(row -> values.add(row.get(column)));
        return values;
    }

    private static List<String> names(JsonNode file) {
        return file.path("schema").path("fields").findValuesAsText("name");
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static JsonNode described() throws IOException {
        return JSON.readTree(given().get("/datapackage.json").asString());
    }
}
