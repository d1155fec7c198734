package org.claimboard.journey;

import java.net.URL;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Filtering and sorting a board: the same addresses with JavaScript and without, and no reload where there is some. */
@QuarkusTest
class BoardJourneyTest {
    private static final String BOARD = "leaderboards/llm-inference/inference-latency";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @TestHTTPResource("/")
    URL home;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void filtersSortsAndGoesBack(boolean javaScript) {
        Page page = BROWSER.open(new NewContextOptions().setJavaScriptEnabled(javaScript));
        page.navigate(home + BOARD);
        page.getByLabel("Year").selectOption("2025");
        button(page, "Filter").click();
        assertThat(page).hasURL(home + BOARD + "?year=2025");
        assertThat(heading(page)).containsText("2025");
        assertThat(page.getByText("HARP").first()).not().isVisible();

        link(page, "System").first().click();
        assertThat(page).hasURL(home + BOARD + "?year=2025&sort=system");
        assertThat(page.locator("th[aria-sort=ascending]").first()).containsText("System");

        page.goBack();
        assertThat(page).hasURL(home + BOARD + "?year=2025");
        page.goBack();
        assertThat(page).hasURL(home + BOARD);
        assertThat(heading(page)).not().containsText("2025");
    }

    @Test
    void changesTheBoardWithoutAReloadKeepsTheFocusAndTellsTheCounts() {
        Page page = BROWSER.open(new NewContextOptions());
        page.navigate(home + BOARD);
        page.evaluate("window.neverReloaded = true");

        page.getByLabel("Hardware").selectOption("cpu");
        button(page, "Filter").press("Enter");
        assertThat(page).hasURL(home + BOARD + "?hardware=cpu");
        assertThat(page.getByRole(AriaRole.STATUS).first()).hasText(Pattern.compile("0 claims ranked, 1 best case.*"));
        assertThat(button(page, "Filter")).isFocused();

        link(page, "Clear all filters").press("Enter");
        assertThat(page).hasURL(home + BOARD);
        assertThat(page.getByRole(AriaRole.STATUS).first()).hasText(Pattern.compile("4 claims ranked.*"));

        link(page, "System").first().press("Enter");
        assertThat(page).hasURL(home + BOARD + "?sort=system");
        assertThat(link(page, "System").first()).isFocused();

        link(page, "headline").press("Enter");
        assertThat(page).hasURL(home + BOARD + "?view=headline&sort=system");
        assertThat(page.evaluate("window.neverReloaded")).isEqualTo(true);
    }

    @Test
    void keepsTicksWhileTheBoardIsSortedAndSendsThemToTheComparison() {
        Page page = BROWSER.open(new NewContextOptions());
        page.navigate(home + BOARD);
        box(page, "HARP").check();
        assertThat(page.locator("#compare-hint")).containsText("1 of 6 rows ticked; tick one more");
        box(page, "LaRoSA").check();
        link(page, "System").first().click();
        assertThat(page).hasURL(home + BOARD + "?sort=system");
        assertThat(box(page, "HARP")).isChecked();
        assertThat(page.locator("#compare-hint")).containsText("2 of 6 rows ticked.");

        button(page, "Compare ticked rows").click();
        assertThat(page).hasURL(Pattern.compile(".*/compare\\?claim=\\d+&claim=\\d+$"));
    }

    @Test
    void fitsANarrowPhone() {
        Page page = BROWSER.open(new NewContextOptions().setViewportSize(320, 640));
        page.navigate(home + BOARD);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(320);
        assertThat(box(page, "HARP")).isVisible();
        assertThat(page.getByLabel("Dataset")).isVisible();
    }

    private static Locator box(Page page, String system) {
        return page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Compare " + system))
                .first();
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.MAIN).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
