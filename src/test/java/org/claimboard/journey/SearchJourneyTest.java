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
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What the engineer does who looks for a number, and who has to choose between two systems. */
@QuarkusTest
class SearchJourneyTest {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @TestHTTPResource("/")
    URL home;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void searchesForANumberNarrowsItAndTakesItAway(boolean javaScript) throws IOException {
        Page page = open(javaScript);
        page.getByRole(AriaRole.SEARCHBOX).fill("speedup >= 1.5 hardware:gpu");
        page.getByRole(AriaRole.BUTTON, named("Search")).click();

        assertThat(page.getByRole(AriaRole.MAIN)).containsText("hardware: GPU");
        assertThat(rows(page, "13.7×")).hasCount(1);
        link(page.getByRole(AriaRole.NAVIGATION, named("Narrow down")), "Inference latency")
                .click();
        assertThat(rows(page, "13.7×")).hasCount(0);
        assertThat(rows(page, "2.2×")).hasCount(1);

        Download download = page.waitForDownload(
                () -> link(page.getByRole(AriaRole.MAIN), "These claims as CSV").click());
        List<String> lines = Files.readAllLines(download.path());
        assertThat(lines.subList(1, lines.size())).isNotEmpty().allMatch(line -> line.contains("inference-latency"));

        link(page.getByRole(AriaRole.MAIN), "leave out hardware: GPU").click();
        assertThat(page.getByRole(AriaRole.SEARCHBOX)).hasValue(Pattern.compile("^speedup >= 1.5 metric:.*"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void comparesTwoSystemsThatASearchFound(boolean javaScript) {
        Page page = open(javaScript);
        page.getByRole(AriaRole.SEARCHBOX).fill("accuracy > 80 dataset:imagenet");
        page.getByRole(AriaRole.BUTTON, named("Search")).click();
        for (String system : List.of("FcaFormer", "DMAE")) {
            rows(page, system).first().getByRole(AriaRole.CHECKBOX).check();
        }
        page.getByRole(AriaRole.BUTTON, named("Compare the ticked")).click();

        assertThat(page).hasURL(Pattern.compile(".*/compare\\?claim=\\d+&claim=\\d+$"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("FcaFormer");
        Locator row = rows(page, "Different baselines");
        assertThat(row).containsText("Top-1 accuracy");
        assertThat(row).containsText("distilled EfficientFormer");
        link(row, "0.7%").click();
        assertThat(page.getByRole(AriaRole.BLOCKQUOTE)).containsText("0.7%");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isToldWhatWasNotUnderstoodAndPutsItRight(boolean javaScript) {
        Page page = open(javaScript);
        page.navigate(home + "papers");
        page.getByLabel("Search papers, systems and numbers").fill("latncy < 1 s");
        page.getByRole(AriaRole.SEARCH, named("Everything"))
                .getByRole(AriaRole.BUTTON)
                .click();
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("There is no metric “latncy”.");
        link(page.getByRole(AriaRole.MAIN), "latency").first().click();
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("inference latency of less than 1 s");
    }

    private Page open(boolean javaScript) {
        Page page = BROWSER.open(new NewContextOptions().setJavaScriptEnabled(javaScript));
        page.navigate(home.toString());
        return page;
    }

    private static Locator rows(Page page, String text) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(text));
    }

    private static Locator link(Locator within, String name) {
        return within.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
