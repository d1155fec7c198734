package org.claimboard.web;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.claimboard.web.show.Recipe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Runs what the page tells people to type. */
@QuarkusTest
class RecipesTest {
    private static final int PATIENCE_SECONDS = 120;
    /** The system's own, for which the package python3-pandas is. */
    private static final String PYTHON = "/usr/bin/python3";

    @TempDir
    Path directory;

    @Test
    void thePageShowsThemWithItsOwnAddress() {
        String html = given().accept("text/html")
                .get("/recipes")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(html)
                .contains("http://localhost:" + RestAssured.port + "/api/v1/")
                .doesNotContain("{site}");
    }

    @Test
    void thoseOfCurlRun() throws Exception {
        requirePresent(false, "curl", "--version");
        List<String> printed = run("curl", "bash", "-eu", "-c");
        assertThat(printed.get(0)).contains("\"rankFrom\":1");
        assertThat(Files.readString(directory.resolve("claims.csv")))
                .startsWith("id,paper,")
                .contains(",inference-latency,");
        int total = given().get("/api/v1/papers?size=1").jsonPath().getInt("total");
        assertThat(printed.get(2).split("\"arxivId\":", -1)).hasSize(total + 1);
        assertThat(printed.get(3)).isEqualTo("304");
        assertThat(printed.get(4)).startsWith("{\"number\":101,");
        assertThat(printed.get(5)).contains("\"metric\":\"inference-latency\"").contains("1.8182");
    }

    @Test
    void thoseOfPandasRun() throws Exception {
        requirePresent(true, PYTHON, "-c", "import pandas");
        assertThat(run("pandas", PYTHON, "-c").get(0)).contains("inference-latency");
    }

    @Test
    void thoseOfRRun() throws Exception {
        requirePresent(false, "Rscript", "--version");
        assertThat(run("R", "Rscript", "-e").get(0)).contains("2025");
    }

    /** What each recipe of a language prints. */
    private List<String> run(String language, String... shell) throws Exception {
        List<Recipe> recipes = Recipe.all("http://localhost:" + RestAssured.port).stream()
                .filter(recipe -> recipe.language().equals(language))
                .toList();
        assertThat(recipes).isNotEmpty();
        List<String> printed = new ArrayList<>();
        for (Recipe recipe : recipes) {
            printed.add(print(
                    recipe.title(),
                    Stream.concat(Stream.of(shell), Stream.of(recipe.command())).toList()));
        }
        return printed;
    }

    private String print(String title, List<String> command) throws Exception {
        File printed = directory.resolve("printed").toFile();
        File errors = directory.resolve("errors").toFile();
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(printed)
                .redirectError(errors)
                .start();
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .as(title)
                .isTrue();
        assertThat(process.exitValue())
                .as(title + ": " + Files.readString(errors.toPath()))
                .isZero();
        return Files.readString(printed.toPath(), StandardCharsets.UTF_8);
    }

    /** @param requiredInCi whether the machine that decides about changes has it */
    private static void requirePresent(boolean requiredInCi, String... command) throws Exception {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            if (process.waitFor() == 0) {
                return;
            }
        } catch (IOException absent) {
            // told below
        }
        String missing = "SKIPPED: there is no '" + String.join(" ", command) + "', so nobody runs its recipes.";
        assertThat(requiredInCi && System.getenv("CI") != null).as(missing).isFalse();
        System.err.println(missing);
        Assumptions.abort(missing);
    }
}
