package org.claimboard.journey;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.TestAbortedException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The system's own Chromium, for the tests of one class. Where there is none the class is skipped with a loud line, but
 * not in CI: there it fails.
 */
final class Browser implements BeforeAllCallback, AfterAllCallback {
    private static final List<Path> PLACES = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Playwright playwright;
    private com.microsoft.playwright.Browser chromium;

    @Override
    public void beforeAll(ExtensionContext context) {
        Optional<Path> executable = PLACES.stream().filter(Files::isExecutable).findFirst();
        if (executable.isEmpty()) {
            String missing = "NO BROWSER: " + context.getDisplayName() + " needs Chromium in one of " + PLACES;
            assertThat(System.getenv("CI")).as(missing).isNull();
            System.err.println("\n*** " + missing + "; SKIPPED ***\n");
            throw new TestAbortedException(missing);
        }
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable.get())
                        .setArgs(QUIET));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (playwright != null) {
            chromium.close();
            playwright.close();
        }
    }

    /** A fresh window without cookies. */
    Page open(com.microsoft.playwright.Browser.NewContextOptions options) {
        BrowserContext window = chromium.newContext(options);
        return window.newPage();
    }
}
