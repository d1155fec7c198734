package org.claimboard.journey;

import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.claimboard.moderator.Accounts;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every page in every state keeps: no rule of access is broken, it fits, it loads quietly. How each looks wide, dark, on
 * a phone and on paper is left in target/screenshots.
 */
@QuarkusTest
class EveryPageTest {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final int HEAVIEST = 100_000;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @TestHTTPResource("/")
    URL home;

    @Inject
    Accounts accounts;

    private enum Look {
        WIDE(1280, ColorScheme.LIGHT, EveryPageTest::cutOrInaccessible),
        DARK(1280, ColorScheme.DARK, Axe::contrastViolations),
        /** A window of 1280 pixels at 200 % zoom. */
        ZOOMED(640, ColorScheme.LIGHT, page -> List.of()),
        PHONE(390, ColorScheme.LIGHT, page -> List.of()),
        SMALLEST(320, ColorScheme.DARK, Axe::violations),
        /** A4 without its margins. */
        PRINT(688, ColorScheme.DARK, EveryPageTest::pressableOnPaper);

        private final int width;
        private final ColorScheme scheme;
        private final Function<Page, List<String>> faults;

        Look(int width, ColorScheme scheme, Function<Page, List<String>> faults) {
            this.width = width;
            this.scheme = scheme;
            this.faults = faults;
        }

        void putOn(Page page) {
            page.setViewportSize(width, 900);
            page.emulateMedia(new Page.EmulateMediaOptions()
                    .setColorScheme(scheme)
                    .setMedia(this == PRINT ? Media.PRINT : Media.SCREEN));
        }

        boolean isKept() {
            return this != ZOOMED && this != SMALLEST;
        }
    }

    @ParameterizedTest
    @MethodSource("org.claimboard.journey.PageState#all")
    void breaksNoRuleFitsAndLoadsQuietly(PageState state) {
        keepsAll(state);
    }

    @Test
    void neitherDoTheModeratorsPages() {
        String moderator = accounts.newModerator();
        keepsAll(PageState.moderated("moderate", moderator, page -> {}));
        keepsAll(PageState.moderated("moderate-correction", moderator, page -> page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Correction"))
                .first()
                .click()));
    }

    private void keepsAll(PageState state) {
        Page page = BROWSER.open(new NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));
        List<String> asked = new ArrayList<>();
        page.context().onRequest((Request request) -> asked.add(request.url()));
        page.addInitScript(SHIFTS);
        page.navigate(home + state.address().substring(1));
        state.steps().accept(page);

        List<String> faults = new ArrayList<>();
        faults.addAll(said("moved while it loaded", page, "() => shifts()"));
        faults.addAll(said("no size for a picture", page, UNSIZED));
        assertThat((Integer) page.evaluate(WEIGHT)).as("bytes").isLessThanOrEqualTo(HEAVIEST);
        for (Look look : Look.values()) {
            look.putOn(page);
            look.faults.apply(page).forEach(fault -> faults.add(look + " " + fault));
            faults.addAll(said(look + " sticks out", page, STICKING_OUT));
            if (look.isKept()) {
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(SCREENSHOTS.resolve(state + "-" + look.name().toLowerCase() + ".png")));
            }
        }
        page.context().close();
        assertThat(faults).isEmpty();
        assertThat(asked).isNotEmpty().allSatisfy(address -> assertThat(
                        URI.create(address).getAuthority())
                .isEqualTo(home.getAuthority()));
    }

    private static List<String> cutOrInaccessible(Page page) {
        return Stream.concat(Axe.violations(page).stream(), said("a table is cut", page, CUT).stream())
                .toList();
    }

    private static List<String> pressableOnPaper(Page page) {
        return said("pressable on paper", page, PRESSABLE);
    }

    private static List<String> said(String fault, Page page, String found) {
        return ((List<?>) page.evaluate(found))
                .stream().map(element -> fault + ": " + element).toList();
    }

    /** Remembers what moved without anybody's doing. */
    private static final String SHIFTS = """
            {
              const seen = [];
              const keep = entries => entries.filter(entry => !entry.hadRecentInput).forEach(entry => seen.push(entry));
              const observer = new PerformanceObserver(list => keep(list.getEntries()));
              observer.observe({ type: 'layout-shift', buffered: true });
              window.shifts = async () => {
                await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
                keep(observer.takeRecords());
                return seen.map(entry => entry.value + ' ' + entry.sources.map(source => source.node?.outerHTML?.slice(0, 99)));
              };
            }
            """;

    private static final String UNSIZED = """
            () => [...document.images].filter(image => !image.hasAttribute('width') || !image.hasAttribute('height'))
              .map(image => image.outerHTML.slice(0, 120))
            """;

    /** Of the page and all that it loads but its charts, unpacked. */
    private static final String WEIGHT = """
            () => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
              .filter(entry => entry.initiatorType !== 'img')
              .reduce((bytes, entry) => bytes + entry.decodedBodySize, 0)
            """;

    /** What makes a page wider than its window; a frame of its own may scroll, but not on paper. */
    private static final String STICKING_OUT = """
            () => {
              if (document.documentElement.scrollWidth <= innerWidth) return [];
              const far = [...document.body.querySelectorAll('*')]
                .filter(element => element.getBoundingClientRect().right > innerWidth + 1)
                .map(element => element.outerHTML.slice(0, 120));
              return [document.documentElement.scrollWidth + ' px', ...far.slice(0, 5)];
            }
            """;

    private static final String CUT = """
            () => [...document.querySelectorAll('.scroll')].filter(frame => frame.scrollWidth > frame.clientWidth)
              .map(frame => frame.getAttribute('aria-labelledby') + ' by ' + (frame.scrollWidth - frame.clientWidth) + ' px')
            """;

    private static final String PRESSABLE = """
            () => [...document.querySelectorAll('header a:not(.brand), button, input, select, textarea')]
              .filter(element => element.checkVisibility())
              .map(element => element.outerHTML.slice(0, 120)).slice(0, 5)
            """;
}
