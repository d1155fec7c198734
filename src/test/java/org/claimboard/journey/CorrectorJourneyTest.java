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

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What an author does who sees a wrong row. */
@QuarkusTest
class CorrectorJourneyTest {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @TestHTTPResource("/")
    URL home;

    @Test
    void sendsACorrectionAndFindsItInTheQueue() {
        Page page = BROWSER.open(new NewContextOptions());
        page.navigate(home + "claims?q=PromptBoosting");
        page.getByRole(AriaRole.LINK, named("Sentence")).first().click();
        page.getByRole(AriaRole.LINK, named("Correct this claim")).click();

        page.getByLabel("System, baseline, task, dataset, model or hardware is wrong")
                .check();
        baseline(page).fill("black-box tuning");
        button(page, "Send the correction").click();

        // no evidence yet: told beside the field, and nothing typed is lost
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Evidence");
        assertThat(baseline(page)).hasValue("black-box tuning");

        page.getByLabel("Words of the abstract").fill("training 10x faster than existing black-box methods");
        button(page, "Send the correction").click();

        assertThat(page).hasURL(Pattern.compile(".*/corrections/\\d+$"));
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("black-box tuning");
        page.getByRole(AriaRole.NAVIGATION, named("Main"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Corrections"))
                .click();
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("PromptBoosting");

        page.navigate(home + "claims?q=PromptBoosting");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("disputed");
    }

    @Test
    void readsAnAbstractOfOnesOwn() {
        Page page = BROWSER.open(new NewContextOptions());
        page.navigate(home + "extract");
        page.getByLabel("Title").fill("FastThing: Quick Decoding");
        page.getByLabel("Abstract").fill("We propose FastThing. On CIFAR-10 it reduces inference latency by 45%.");
        button(page, "Read").click();
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("1.82×");
        page.getByRole(AriaRole.LINK, named("45%")).click();
        assertThat(page).hasURL(Pattern.compile(".*#found-1$"));
    }

    private static Locator baseline(Page page) {
        return page.getByRole(AriaRole.TEXTBOX, named("Baseline").setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, named(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
