package org.claimboard.journey;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What the engineer does who chooses a method; with and without JavaScript. */
@QuarkusTest
class ReaderJourneyTest {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @TestHTTPResource("/")
    URL home;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void findsTheBestClaimOfABoardAndDownloadsItsCsv(boolean javaScript) throws IOException {
        Page page = open(javaScript);
        link(page.getByRole(AriaRole.NAVIGATION, named("Main")), "Leaderboards").click();
        link(page.getByRole(AriaRole.MAIN), "Long-context training").first().click();
        link(page.getByRole(AriaRole.MAIN), "Training time").first().click();

        assertThat(page.getByRole(AriaRole.HEADING, level(1)))
                .hasText(Pattern.compile("Long-context training: training time.*"));
        String best = page.getByRole(AriaRole.ROWHEADER)
                .first()
                .innerText()
                .lines()
                .findFirst()
                .orElseThrow();
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("LightSeq");

        Download download = page.waitForDownload(
                () -> link(page.getByRole(AriaRole.MAIN), "This board as CSV").click());
        List<String> lines = Files.readAllLines(download.path());
        assertThat(download.suggestedFilename()).isEqualTo("long-context-training-training-time.csv");
        assertThat(lines.get(0)).startsWith("section,rankFrom,rankTo,reason,id,paper");
        assertThat(lines.get(1)).contains(best);
        assertThat(lines.subList(1, lines.size())).anyMatch(line -> line.contains("LightSeq"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void walksFromABoardToTheSentenceBehindANumber(boolean javaScript) {
        Page page = open(javaScript);
        page.navigate(home + "leaderboards/llm-inference/inference-latency?form=ratio");
        Locator row = page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("LaRoSA"));
        assertThat(row).containsText("1.3×");
        link(row, "Sentence").click();

        assertThat(page.getByRole(AriaRole.BLOCKQUOTE)).containsText("1.30x wall-clock time speed-up");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("LLaMA2-7B");
        link(page.getByRole(AriaRole.MAIN), "La RoSA").first().click();
        assertThat(page.getByRole(AriaRole.HEADING, level(1))).containsText("La RoSA");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void filtersABoardByHardware(boolean javaScript) {
        Page page = open(javaScript);
        page.navigate(home + "leaderboards/llm-inference/inference-latency?form=ratio");
        page.getByLabel("Hardware").selectOption("cpu");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Filter"))
                .click();

        assertThat(page).hasURL(Pattern.compile(".*hardware=cpu.*"));
        assertThat(page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("1.79×")))
                .hasCount(1);
        assertThat(page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("LaRoSA")))
                .hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void opensTheFileOfAChart(boolean javaScript) {
        Page page = open(javaScript);
        link(page.getByRole(AriaRole.NAVIGATION, named("Main")), "Charts").click();
        link(page.getByRole(AriaRole.MAIN), "links and data").first().click();
        Response file =
                page.waitForResponse(Pattern.compile(".*\\.png.*"), () -> link(page.getByRole(AriaRole.MAIN), "PNG")
                        .click());

        assertThat(file.headerValue("content-type")).isEqualTo("image/png");
        assertThat(page.getByRole(AriaRole.IMG)).isVisible();
        assertThat((Integer) page.getByRole(AriaRole.IMG).evaluate("image => image.naturalWidth"))
                .isGreaterThan(1000);
    }

    private Page open(boolean javaScript) {
        Page page = BROWSER.open(new NewContextOptions().setJavaScriptEnabled(javaScript));
        page.navigate(home.toString());
        return page;
    }

    private static Locator link(Locator within, String name) {
        return within.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions level(int level) {
        return new Page.GetByRoleOptions().setLevel(level);
    }
}
