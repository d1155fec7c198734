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

/** What an author does who sees a wrong row. */
@QuarkusTest
class CorrectorJourneyTest {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @TestHTTPResource("/")
    URL home;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void sendsACorrectionAfterAPreviewFollowsAndWithdrawsIt(boolean javaScript) {
        Page page = BROWSER.open(new NewContextOptions().setJavaScriptEnabled(javaScript));
        page.navigate(home + "claims?q=PromptBoosting");
        page.getByRole(AriaRole.LINK, named("Sentence")).first().click();
        page.getByRole(AriaRole.LINK, named("Correct this claim")).click();

        page.getByLabel("The value is wrong").check();
        page.getByLabel("As the abstract writes it").fill("45% lower");
        button(page, "Preview").click();

        // no evidence yet: told beside the field, announced, and nothing typed is lost
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Evidence");
        assertThat(page.getByRole(AriaRole.ALERT)).isFocused();
        assertThat(page.getByLabel("As the abstract writes it")).hasValue("45% lower");
        assertThat(page.getByLabel("Words of the abstract")).hasAttribute("aria-invalid", "true");

        page.getByLabel("Words of the abstract").fill("training 10x faster than existing black-box methods");
        button(page, "Preview").click();
        Locator preview = page.getByRole(AriaRole.MAIN);
        assertThat(preview).containsText("Nothing has been stored yet");
        assertThat(preview).containsText("1 / (1 − 0.45) = 1.8182×");
        assertThat(preview).containsText("Found in the stored abstract");
        assertThat(page.getByRole(AriaRole.TABLE, named("Boards concerned"))).containsText("rank");

        button(page, "Change something").click();
        assertThat(page.getByLabel("As the abstract writes it")).hasValue("45% lower");
        button(page, "Preview").click();
        button(page, "Send the correction").click();

        assertThat(page.getByRole(AriaRole.STATUS)).containsText("shown this once");
        page.getByRole(AriaRole.LINK, named("The secret link")).click();
        String secret = page.url();
        page.navigate(home + "corrections");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("PromptBoosting");
        page.navigate(home + "claims?q=PromptBoosting");
        assertThat(page.getByRole(AriaRole.TABLE)).containsText("disputed");

        page.navigate(secret);
        page.getByText("Withdraw it").click();
        button(page, "Withdraw the correction").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("withdrawn");
        page.navigate(home + "claims?q=PromptBoosting");
        assertThat(page.getByRole(AriaRole.TABLE)).containsText("10x");
        assertThat(page.getByRole(AriaRole.TABLE)).not().containsText("disputed");
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

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, named(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
