package org.claimboard.corpus;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.claimboard.claim.ClaimFilter;
import org.claimboard.claim.ClaimQueries;
import org.claimboard.claim.ClaimSort;
import org.claimboard.claim.ClaimView;
import org.claimboard.claim.ClaimWording;
import org.claimboard.ledger.Ledger;
import org.claimboard.ledger.LedgerRecord;
import org.claimboard.paper.Papers;
import org.claimboard.vocabulary.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class CorpusLoaderTest {
    @Inject
    CorpusLoader loader;

    @Inject
    ClaimQueries claims;

    @Inject
    Papers papers;

    @Inject
    Ledger ledger;

    @Inject
    Vocabulary vocabulary;

    @Test
    void showsExactlyWhatAPersonRead() {
        InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/data/claims/curated.csv"));
        List<String> read = new ArrayList<>();
        for (Map.Entry<String, List<ClaimWording>> paper :
                new CuratedFile("curated.csv", vocabulary).read(in).entrySet()) {
            paper.getValue()
                    .forEach(claim -> read.add(String.join(
                            " | ",
                            paper.getKey(),
                            claim.metric(),
                            claim.form().id(),
                            plain(claim.low()),
                            plain(claim.high()),
                            claim.qualifier().id(),
                            text(claim.system()),
                            text(claim.baseline()),
                            text(claim.task()),
                            text(claim.dataset()),
                            text(claim.model()),
                            text(claim.hardware()),
                            text(claim.hardwareCount()))));
        }
        List<String> shown = shown().stream()
                .map(claim -> String.join(
                        " | ",
                        claim.paper(),
                        claim.metric(),
                        claim.form(),
                        plain(claim.low()),
                        plain(claim.high()),
                        claim.qualifier(),
                        text(claim.system()),
                        text(claim.baseline()),
                        text(claim.task()),
                        text(claim.dataset()),
                        text(claim.model()),
                        text(claim.hardware()),
                        text(claim.hardwareCount())))
                .toList();
        assertThat(shown).hasSize(128).containsExactlyInAnyOrderElementsOf(read);
    }

    @Test
    void everyQuoteStandsWhereItsOffsetsSay() {
        shown().forEach(claim -> {
            String text = claims.detail(claim.id()).abstractText();
            assertThat(text.substring(claim.quoteStart(), claim.quoteEnd()))
                    .isEqualTo(claim.quote())
                    .contains(claim.valueText());
        });
    }

    @Test
    void tellsWhoReadEachRow() {
        Map<String, Long> byOrigin =
                shown().stream().collect(Collectors.groupingBy(ClaimView::origin, Collectors.counting()));
        assertThat(byOrigin.keySet()).isSubsetOf("extracted", "curated");
        shown().forEach(claim -> {
            List<LedgerRecord> history = claims.history(claim.id());
            assertThat(history.get(0).action()).isIn("extract", "curate");
            assertThat(history).anyMatch(entry -> entry.action()
                    .equals(claim.origin().equals("extracted") ? "extract" : "curate"));
        });
    }

    @Test
    void aSecondStartLoadsNothingTwice() {
        long papersBefore = papers.count();
        long entriesBefore = ledger.number();
        loader.load(new StartupEvent());
        assertThat(papers.count()).isEqualTo(papersBefore).isGreaterThanOrEqualTo(119);
        assertThat(ledger.number()).isEqualTo(entriesBefore);
    }

    private List<ClaimView> shown() {
        List<ClaimView> shown = new ArrayList<>();
        claims.forEach(ClaimFilter.all(), ClaimSort.DEFAULT, shown::add);
        return shown;
    }

    private static String plain(BigDecimal value) {
        return value.setScale(4, java.math.RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String text(Object value) {
        return value == null ? "not stated" : value.toString();
    }
}
