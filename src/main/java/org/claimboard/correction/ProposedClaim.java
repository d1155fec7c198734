package org.claimboard.correction;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.claimboard.claim.ClaimContents;
import org.claimboard.claim.ClaimStatus;
import org.claimboard.claim.ClaimView;
import org.claimboard.claim.Origin;
import org.claimboard.normalise.Form;
import org.claimboard.normalise.Qualifier;
import org.claimboard.paper.Paper;
import org.claimboard.vocabulary.Metric;
import org.claimboard.vocabulary.Vocabulary;

/** What a claim would be if a correction of it were accepted. */
final class ProposedClaim {
    private final Draft draft;
    private final Vocabulary vocabulary;
    private final Map<String, FieldChange> changes = new HashMap<>();

    private ProposedClaim(Draft draft, Vocabulary vocabulary) {
        this.draft = draft;
        this.vocabulary = vocabulary;
        draft.changes().forEach(change -> changes.put(change.field(), change));
    }

    static ClaimView of(Draft draft, Vocabulary vocabulary) {
        return new ProposedClaim(draft, vocabulary).view();
    }

    private ClaimView view() {
        Optional<ClaimView> present = draft.claim();
        Paper paper = draft.paper();
        String quote = text("quote", present.map(ClaimView::quote));
        int start = Math.max(0, paper.abstractText().indexOf(quote));
        BigDecimal low = number("low", present.map(ClaimView::low)).orElseThrow();
        String form = text("form", present.map(ClaimView::form));
        return new ClaimView(
                present.map(ClaimView::id).orElse(0L),
                paper.slug(),
                paper.title(),
                paper.url(),
                paper.published(),
                quote,
                start,
                start + quote.length(),
                text("valueText", present.map(ClaimView::valueText)),
                text("system", present.map(ClaimView::system)),
                text("metric", present.map(ClaimView::metric)),
                form,
                low,
                number("high", present.map(ClaimView::high)).orElse(low),
                unit(form),
                Optional.ofNullable(text("qualifier", present.map(ClaimView::qualifier)))
                        .orElse(Qualifier.EXACT.id()),
                text("baseline", present.map(ClaimView::baseline)),
                text("task", present.map(ClaimView::task)),
                text("dataset", present.map(ClaimView::dataset)),
                text("model", present.map(ClaimView::model)),
                text("hardware", present.map(ClaimView::hardware)),
                count(present.map(ClaimView::hardwareCount)),
                status().id(),
                present.map(ClaimView::origin).orElse(Origin.SUBMITTED.id()),
                present.map(ClaimView::revision).orElse(0) + 1,
                present.map(ClaimView::source).orElse(null),
                present.map(ClaimView::licence).orElse(null),
                present.map(ClaimView::sourcePlace).orElse(null));
    }

    private ClaimStatus status() {
        boolean taken = draft.kind() == CorrectionKind.NOT_A_CLAIM || draft.kind() == CorrectionKind.DUPLICATE;
        boolean retracted = draft.claim().map(ClaimView::isRetracted).orElse(false);
        return taken || retracted ? ClaimStatus.RETRACTED : ClaimStatus.PUBLISHED;
    }

    private String unit(String form) {
        boolean sameMetric =
                draft.claim().isPresent() && !changes.containsKey("metric") && !changes.containsKey("form");
        if (sameMetric) {
            return draft.claim().get().unit();
        }
        return form.equals(Form.RATIO.id())
                ? ClaimContents.RATIO_UNIT
                : vocabulary
                        .metric(text("metric", draft.claim().map(ClaimView::metric)))
                        .map(Metric::unit)
                        .orElse("");
    }

    private String text(String field, Optional<String> present) {
        return changes.containsKey(field) ? changes.get(field).after() : present.orElse(null);
    }

    private Optional<BigDecimal> number(String field, Optional<BigDecimal> present) {
        return changes.containsKey(field)
                ? Optional.ofNullable(changes.get(field).after()).flatMap(Proposal::number)
                : present;
    }

    private Integer count(Optional<Integer> present) {
        FieldChange change = changes.get("hardwareCount");
        if (change == null) {
            return present.orElse(null);
        }
        return change.after() == null ? null : Integer.valueOf(change.after());
    }
}
