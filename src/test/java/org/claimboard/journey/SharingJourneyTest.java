package org.claimboard.journey;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What pages give to other pages, in a browser. */
@QuarkusTest
class SharingJourneyTest {
    private static final String BOARD = "leaderboards/llm-inference/inference-latency";
    private static final String VIOLATIONS = """
            window.violations = [];
            document.addEventListener('securitypolicyviolation', event => violations.push(event.violatedDirective));
            """;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @TestHTTPResource("/")
    URL home;

    @ParameterizedTest
    @ValueSource(strings = {"", "about", BOARD, "embed/" + BOARD, "claims/1", "charts/llm-inference/inference-latency"})
    void nothingOnAPageIsAgainstItsOwnPolicy(String address) {
        Page page = BROWSER.open(new NewContextOptions());
        List<String> said = new ArrayList<>();
        page.onConsoleMessage((ConsoleMessage message) -> said.add(message.text()));
        page.addInitScript(VIOLATIONS);
        page.navigate(home + address);
        assertThat((List<?>) page.evaluate("violations")).isEmpty();
        assertThat(said).isEmpty();
        page.context().close();
    }

    @Test
    void anotherSiteMayFrameTheEmbeddedBoardAndNoOtherPage() throws IOException {
        byte[] body = ("<iframe id=\"embedded\" src=\"" + home + "embed/" + BOARD
                        + "\" width=\"600\" height=\"500\"></iframe><iframe id=\"whole\" src=\"" + home + BOARD
                        + "\"></iframe>")
                .getBytes(StandardCharsets.UTF_8);
        // another origin than localhost, and on the same machine: browsers ask before they let the wide web see into it
        HttpServer elsewhere = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        elsewhere.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        elsewhere.start();
        Page page = BROWSER.open(new NewContextOptions());
        page.navigate("http://127.0.0.1:" + elsewhere.getAddress().getPort() + "/");
        FrameLocator embedded = page.frameLocator("#embedded");
        assertThat(embedded.getByRole(AriaRole.HEADING)).containsText("LLM inference: inference latency");
        assertThat(embedded.getByRole(AriaRole.ROW)).not().hasCount(0);
        assertThat(page.frameLocator("#whole").getByRole(AriaRole.HEADING)).hasCount(0);
        page.context().close();
        elsewhere.stop(0);
    }

    @Test
    void aReaderCopiesABadgeWithoutAnyScript() {
        Page page = BROWSER.open(new NewContextOptions().setJavaScriptEnabled(false));
        page.navigate(home + "claims/1");
        assertThat(page.getByLabel("HTML")).isHidden();
        page.getByText("Show it elsewhere").click();
        assertThat(page.getByLabel("HTML"))
                .hasValue(Pattern.compile(
                        "<a href=\"http://.*/claims/1\"><img src=\"http://.*/badges/claims/1\\.svg\" .*></a>"));
        assertThat(page.getByLabel("Markdown")).hasValue(Pattern.compile("\\[!\\[.*\\]\\(.*\\)\\]\\(.*\\)"));
        page.context().close();
    }
}
