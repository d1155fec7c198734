package org.claimboard.journey;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser.NewContextOptions;
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

/** What somebody does who has no mouse. */
@QuarkusTest
class KeyboardJourneyTest {
    private static final String BOARD = "leaderboards/llm-inference/inference-latency";
    private static final int MORE_THAN_ANY_PAGE_HAS = 1000;
    /** The places in the document of all that can have the focus. */
    private static final String STOPS = """
            () => [...document.querySelectorAll('*')].flatMap((element, place) =>
              element.matches('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')
                && element.tabIndex >= 0 && !element.disabled && element.checkVisibility() ? [place] : [])
            """;
    /** Where the focus is, what has it, and whether that can be seen. */
    private static final String FOCUSED = """
            () => {
              const element = document.activeElement;
              if (element === document.body) return null;
              const style = getComputedStyle(element);
              const box = element.getBoundingClientRect();
              return {
                place: [...document.querySelectorAll('*')].indexOf(element),
                html: element.outerHTML.slice(0, 120),
                seen: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
                  && box.width > 1 && box.height > 1 && box.bottom > 0 && box.top < innerHeight
                  && box.right > 0 && box.left < innerWidth,
              };
            }
            """;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @TestHTTPResource("/")
    URL home;

    @ParameterizedTest
    @ValueSource(strings = {"", BOARD, "claims/1/correct"})
    void tabsThroughAllOfAPageInOrderAndAlwaysSeesWhereItIs(String address) {
        Page page = open(address);
        List<Integer> visited = new ArrayList<>();
        List<Object> unseen = new ArrayList<>();
        Map<?, ?> focused = tab(page);
        while (focused != null && visited.size() < MORE_THAN_ANY_PAGE_HAS) {
            visited.add((Integer) focused.get("place"));
            if (!(Boolean) focused.get("seen")) {
                unseen.add(focused.get("html"));
            }
            focused = tab(page);
        }
        assertThat(unseen).isEmpty();
        assertThat(visited).isSorted().doesNotHaveDuplicates();
        List<?> stops = (List<?>) page.evaluate(STOPS);
        assertThat(stops).hasSizeGreaterThan(20);
        // of radio buttons one stands for all
        int sharedByRadios = page.locator("input[type=radio]").count() - (address.endsWith("correct") ? 1 : 0);
        assertThat(visited).hasSize(stops.size() - sharedByRadios);
    }

    @Test
    void skipsToTheContent() {
        Page page = open(BOARD);
        page.keyboard().press("Tab");
        assertThat(page.getByRole(AriaRole.LINK, named("Skip to the content"))).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.MAIN)).isFocused();
        page.keyboard().press("Tab");
        assertThat(page.getByRole(AriaRole.MAIN).getByRole(AriaRole.LINK).first())
                .isFocused();
    }

    @Test
    void ticksTwoRowsAndComparesThem() {
        Page page = open(BOARD);
        page.getByRole(AriaRole.CHECKBOX, named("Compare HARP")).focus();
        page.keyboard().press("Space");
        page.keyboard().press("Tab");
        while (!(Boolean) page.evaluate("document.activeElement.matches('input[name=claim]')")) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Space");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("HARP");
    }

    private Page open(String address) {
        Page page = BROWSER.open(new NewContextOptions());
        page.navigate(home + address);
        return page;
    }

    private static Map<?, ?> tab(Page page) {
        page.keyboard().press("Tab");
        return (Map<?, ?>) page.evaluate(FOCUSED);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
