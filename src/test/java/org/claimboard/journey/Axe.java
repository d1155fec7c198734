package org.claimboard.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Page;

/** axe-core, which finds in a page what the rules of WCAG 2.2 A and AA, and good practice, forbid. */
final class Axe {
    private static final String SCRIPT = script();
    private static final String RUN = """
            async rules => {
              const found = await axe.run(document, {
                runOnly: rules,
                rules: { 'target-size': { enabled: rules.type === 'tag' } },
                resultTypes: ['violations'],
                preload: false,
              });
              return found.violations.flatMap(rule => rule.nodes.map(node =>
                rule.id + ': ' + node.html.slice(0, 200) + ' ' + node.failureSummary.replaceAll(/\\s+/g, ' ')));
            }
            """;
    private static final Map<String, Object> EVERYTHING = Map.of(
            "type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));
    private static final Map<String, Object> CONTRAST = Map.of("type", "rule", "values", List.of("color-contrast"));

    private Axe() {}

    /** Each element that breaks a rule: the rule, the element, what would mend it. */
    static List<String> violations(Page page) {
        return run(page, EVERYTHING);
    }

    /** Of all rules only that of the contrast, for a page that is shown again in other colours. */
    static List<String> contrastViolations(Page page) {
        return run(page, CONTRAST);
    }

    @SuppressWarnings("unchecked")
    private static List<String> run(Page page, Map<String, Object> rules) {
        if (!(Boolean) page.evaluate("typeof axe === 'object'")) {
            page.evaluate(SCRIPT);
        }
        return (List<String>) page.evaluate(RUN, rules);
    }

    private static String script() {
        try (InputStream file = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
