package org.claimboard.site;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SitePlanTest {
    private final SitePlan plan = new SitePlan(Set.of(SitePlan.stem("/charts/a/b?kind=timeline&view=headline")), false);

    @ParameterizedTest
    @CsvSource({
        "/, index.html",
        "/claims, claims.html",
        "/claims/17, claims/17.html",
        "/claims/17.csv, claims/17.csv",
        "/claims?page=2, claims.page-2.html",
        "/leaderboards/a/b?form=delta&dataset=c, leaderboards/a/b.dataset-c.form-delta.html",
        "/leaderboards/a/b?dataset=c&form=delta, leaderboards/a/b.dataset-c.form-delta.html",
        "/leaderboards/a/b.csv?form=delta, leaderboards/a/b.form-delta.csv",
        "/charts/a/b.svg?theme=dark, charts/a/b.theme-dark.svg",
        "/charts/a/b.png?kind=timeline&view=headline, charts/a/b.kind-timeline.view-headline.png",
        "/charts/a/b?view=headline&kind=timeline, charts/a/b.kind-timeline.view-headline.html",
        "/assets/claimboard.css?v=0123456789, assets/claimboard.css",
        "/feeds/hardware/gpu.atom, feeds/hardware/gpu.atom",
        "/badges/claims/17.svg, badges/claims/17.svg",
        "/embed/leaderboards/a/b, embed/leaderboards/a/b.html",
        "/corrections/statistics.csv, corrections/statistics.csv",
        "/claims.json, claims.json",
        "/papers/x.ndjson, papers/x.ndjson",
        "/leaderboards/a/b.tex?form=delta, leaderboards/a/b.form-delta.tex",
        "/leaderboards/a/b.csv-metadata.json?form=delta, leaderboards/a/b.form-delta.csv-metadata.json",
        "/datapackage.json, datapackage.json",
        "/claims.csv?status=all&sort=id&raw=true, claims.raw-true.sort-id.status-all.csv",
    })
    void eachAddressHasItsFile(String address, String file) {
        assertThat(plan.file(address)).contains(file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search?q=x",
                "/compare?claim=1",
                "/extract",
                "/claims/17/correct",
                "/papers/x/correct",
                "/claims?task=x",
                "/leaderboards/a/b?view=headline",
                "/leaderboards/a/b?sort=value",
                "/charts/compose",
                "/charts/a/b?kind=scatter",
                "/api/v1/claims",
                "/papers/x.bib",
                "/claims.bib",
                "/moderate",
                "/corrections/follow/x",
                "/cards/claimboard.png",
                "/papers/../../etc",
            })
    void whatNeedsTheProgramIsNoPartOfIt(String address) {
        assertThat(plan.file(address)).isEmpty();
    }

    @Test
    void valuesThatAFileNameCanNotHoldStayDifferent() {
        String one = plan.file("/leaderboards/a/b?dataset=x%2Fy").orElseThrow();
        String other = plan.file("/leaderboards/a/b?dataset=x%3Ay").orElseThrow();
        assertThat(one).startsWith("leaderboards/a/b.dataset-x-y-").isNotEqualTo(other);
    }
}
