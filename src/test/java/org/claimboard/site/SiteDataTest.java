package org.claimboard.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SiteDataTest {
    private static final String PROGRAM = "http://127.0.0.1:4711";
    private static final String BOARD = PROGRAM + "/leaderboards/a_b/c";

    private final List<String> found = new ArrayList<>();

    @Test
    void thePackagesFilesAreThoseOfTheCopy() {
        String json = data("datapackage.json", Optional.empty(), Optional.empty())
                .described("{\"resources\": [{\"path\": \"" + PROGRAM + "/claims.csv?status=all&sort=id&raw=true\"}]}");
        assertThat(json).contains("\"claims.raw-true.sort-id.status-all.csv\"").doesNotContain(PROGRAM);
        assertThat(found).containsExactly("/claims.csv?status=all&sort=id&raw=true");
    }

    @Test
    void metadataNamesTheCsvBesideIt() {
        String json = data("leaderboards/a/b.form-delta.csv-metadata.json", Optional.empty(), Optional.empty())
                .described("{\"url\": \"b.csv?form=delta\", \"tableSchema\": {}}");
        assertThat(json).contains("\"b.form-delta.csv\"");
    }

    @Test
    void aPermalinkIsThePageOfTheCopyWhichIsOfOneEntry() {
        String text = "As of " + BOARD + "?form=delta&asOf=12 and \\url{" + BOARD + "?asOf=12}";
        assertThat(data("leaderboards/a_b/c.form-delta.md", Optional.of("https://x.org/y/"), Optional.empty())
                        .dated(text))
                .isEqualTo("As of https://x.org/y/leaderboards/a_b/c.form-delta.html and"
                        + " \\url{https://x.org/y/leaderboards/a_b/c.html}");
        assertThat(data("leaderboards/a_b/c.form-delta.md", Optional.empty(), Optional.empty())
                        .dated(text))
                .isEqualTo("As of c.form-delta.html and \\url{c.html}");
    }

    @Test
    void aRunningProgramKeepsTheEntryInThePermalink() {
        assertThat(data("leaderboards/a_b/c.tex", Optional.of("https://x.org/"), Optional.of("https://live.org"))
                        .dated("\\url{" + PROGRAM + "/leaderboards/a\\_b/c?form=delta\\&asOf=12}"))
                .isEqualTo("\\url{https://live.org/leaderboards/a\\_b/c?form=delta\\&asOf=12}");
    }

    private SiteData data(String file, Optional<String> base, Optional<String> server) {
        SitePlan plan = new SitePlan(Set.of(), false);
        return new SiteData(new SiteLinks(file, plan, PROGRAM, base, server, false, found::add));
    }
}
