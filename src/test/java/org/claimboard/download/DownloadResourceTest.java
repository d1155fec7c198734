package org.claimboard.download;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvException;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
class DownloadResourceTest {
    private static final String CLAIM_COLUMNS =
            "id,paper,paperTitle,paperUrl,published,quote,quoteStart,quoteEnd,valueText,system,metric,form,low,high,unit,"
                    + "qualifier,baseline,task,dataset,model,hardware,hardwareCount,status,origin,revision,source,licence,"
                    + "sourcePlace";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/claims.csv | " + CLAIM_COLUMNS,
                "/api/v1/claims.csv | " + CLAIM_COLUMNS,
                "/hardware/gpu.csv | " + CLAIM_COLUMNS,
                "/papers/hierarchical-reasoning-model.csv | " + CLAIM_COLUMNS,
                "/api/v1/papers/hierarchical-reasoning-model.csv | " + CLAIM_COLUMNS,
                "/papers.csv | paper,title,published,arxivId,url,codeUrl,claims",
                "/leaderboards.csv | task,taskName,area,metric,metricName,form,dataset,datasetName,claims,newest,origin,path",
                "/leaderboards/pde-solving.csv | task,taskName,area,metric,",
                "/leaderboards/pde-solving/runtime.csv | section,rankFrom,rankTo,reason," + CLAIM_COLUMNS,
                "/api/v1/leaderboards/pde-solving/runtime.csv | section,rankFrom,rankTo,reason," + CLAIM_COLUMNS,
                "/charts/pde-solving/runtime.csv | rank,system,baseline,text,value,leastPossible,mostPossible,unit,",
                "/charts/pde-solving/runtime.csv?kind=timeline | published,system,text,value,unit,record,",
                "/charts/spread/runtime.csv | task,taskName,claims,least,lowerQuartile,median,upperQuartile,most",
                "/charts/coverage.csv | task,taskName,hardware,hardwareName,claims",
                "/hardware.csv | hardware,name,level,parent,claims",
                "/corrections.csv | id,kind,status,claim,claimRevision,paper,paperTitle,field,before,after,",
                "/claims/1.csv | number,recordedAt,actor,action,subject,reason,before,after,previousHash,hash"
            })
    void everyTableIsACsvAtItsOwnAddress(String address, String columns) {
        when().get(address)
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .header("Content-Disposition", containsString(".csv\""))
                .body(startsWith(columns));
    }

    @Test
    void givesTheSameRowsInTheSameOrderAsTheList() {
        String query = "?task=image-classification&metric=top1-accuracy&sort=-low";
        List<Integer> listed = when().get("/api/v1/claims" + query).jsonPath().getList("items.id", Integer.class);
        List<String[]> rows = rows(when().get("/claims.csv" + query).asString());
        assertThat(rows.subList(1, rows.size()).stream()
                        .map(row -> Integer.valueOf(row[0]))
                        .toList())
                .isEqualTo(listed)
                .hasSizeGreaterThan(5);
    }

    @Test
    void holdsEveryClaimWithoutPages() {
        assertThat(rows(when().get("/claims.csv?size=10").asString())).hasSize(129);
    }

    @Test
    void aBoardsCsvSaysWhatIsNotRankedAndWhy() {
        List<String[]> rows = rows(
                when().get("/leaderboards/pde-solving/runtime.csv?form=ratio").asString());
        assertThat(rows).anySatisfy(row -> assertThat(row[0]).isEqualTo("ranked"));
        assertThat(rows).anySatisfy(row -> {
            assertThat(row[0]).isEqualTo("not-ranked");
            assertThat(row[3]).isNotBlank();
        });
    }

    @Test
    void textsThatASpreadsheetWouldRunAreDefusedUnlessAskedForRaw() {
        String safe = given().queryParam("system", "HARP").get("/claims.csv").asString();
        String raw = given().queryParam("system", "HARP")
                .queryParam("raw", true)
                .get("/claims.csv")
                .asString();
        assertThat(safe).contains(",'+5.16%,");
        assertThat(raw).contains(",+5.16%,");
    }

    @ParameterizedTest
    @CsvSource({
        "/claims.csv?metric=latency, 400",
        "/claims/999999999.csv, 404",
        "/papers/no-such-paper.csv, 404",
        "/leaderboards/no-such-task.csv, 404",
        "/leaderboards/llm-inference/no-such-metric.csv, 404",
        "/leaderboards/llm-inference/inference-latency.csv?form=factor, 400",
        "/hardware/no-such-gpu.csv, 404",
        "/corrections.csv?status=lost, 400",
        "/nothing-here.csv, 404"
    })
    void aWrongAddressGetsAProblemAndNoFile(String address, int status) {
        when().get(address).then().statusCode(status).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/claims.csv", "/leaderboards/llm-inference/inference-latency.csv"})
    void aPostToATableIsNotTaken(String address) {
        assertThat(given().post(address).statusCode()).isIn(404, 405);
    }

    private static List<String[]> rows(String csv) {
        try (CSVReader reader = new CSVReader(new StringReader(csv))) {
            return reader.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CsvException e) {
            throw new IllegalStateException("not CSV", e);
        }
    }
}
