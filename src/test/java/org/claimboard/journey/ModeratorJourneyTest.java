package org.claimboard.journey;

import java.net.URL;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.claimboard.moderator.Accounts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;

/** What a moderator does: sign in, accept, refuse, take back, sign out. */
@QuarkusTest
class ModeratorJourneyTest {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @TestHTTPResource("/")
    URL home;

    @Inject
    Accounts accounts;

    @Test
    void decidesAndTakesBack() {
        int claim = when().get("/api/v1/claims?q=PromptBoosting").jsonPath().getInt("items[0].id");
        int good = send(claim, "the right model");
        int bad = send(claim, "the wrong model");
        Page page = BROWSER.open(new NewContextOptions());

        page.navigate(home + "moderate/corrections/" + bad);
        assertThat(page).hasURL(Pattern.compile(".*/moderate/sign-in\\?to=.*"));
        String name = accounts.newModerator();
        page.getByLabel("Name").fill(name);
        page.getByLabel("Password").fill("not the password");
        button(page, "Sign in").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("do not fit together");
        page.getByLabel("Password").fill(Accounts.PASSWORD);
        button(page, "Sign in").click();

        assertThat(page).hasURL(Pattern.compile(".*/moderate/corrections/" + bad + "$"));
        page.getByLabel("Reason, public").fill("The abstract names another one.");
        button(page, "Refuse").click();
        assertThat(main(page)).containsText("refused by " + name);

        page.navigate(home + "moderate");
        page.getByRole(AriaRole.LINK, named("Correction " + good)).click();
        page.getByLabel("Reason, public").fill("The abstract says so.");
        button(page, "Accept").click();
        assertThat(main(page)).containsText("accepted by " + name);

        page.getByRole(AriaRole.LINK, named("Claim " + claim + ", revision")).click();
        assertThat(main(page)).containsText("the right model");
        Locator last = page.locator("#history + ol > li").last();
        last.getByText("Take this back").click();
        last.getByLabel("Reason for taking").fill("It was the other paper.");
        last.getByRole(AriaRole.BUTTON).click();
        assertThat(main(page)).containsText("It was the other paper.");
        assertThat(page.locator("dl.facts").first()).not().containsText("the right model");

        page.navigate(home + "moderate");
        button(page, "Sign out").click();
        page.navigate(home + "moderate");
        assertThat(page).hasURL(Pattern.compile(".*/moderate/sign-in.*"));
    }

    private static int send(int claim, String model) {
        return given().contentType(ContentType.JSON)
                .body(Map.of(
                        "kind",
                        "wrong-coordinates",
                        "claim",
                        claim,
                        "changes",
                        Map.of("model", model),
                        "evidenceUrl",
                        "https://example.org/"))
                .post("/api/v1/corrections")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Locator main(Page page) {
        return page.getByRole(AriaRole.MAIN);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, named(name).setExact(true));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
