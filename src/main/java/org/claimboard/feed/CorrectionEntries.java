package org.claimboard.feed;

import java.util.ArrayList;
import java.util.List;

import org.claimboard.correction.CorrectionKind;
import org.claimboard.correction.CorrectionView;
import org.claimboard.correction.DecidedCorrection;
import org.claimboard.correction.DecisionView;
import org.claimboard.correction.FieldChange;
import org.claimboard.ledger.LedgerStamp;

/** Corrections, and what moderators said about them, as entries. */
final class CorrectionEntries {
    private CorrectionEntries() {}

    /**
     * @param sent the ledger's entry by which it came
     * @param changed the last one about it
     */
    static FeedEntry of(CorrectionView correction, LedgerStamp sent, LedgerStamp changed) {
        List<String> lines = new ArrayList<>();
        lines.add(kind(correction) + ". " + about(correction));
        lines.add("Status: " + correction.status() + ".");
        changes(correction.changes(), lines);
        evidence(correction, lines);
        return new FeedEntry(
                EntryId.of(sent.hash()),
                kind(correction) + ": " + correction.paperTitle(),
                path(correction),
                correction.submittedAt(),
                changed.recordedAt(),
                String.join("\n", lines));
    }

    /** @param sent the ledger's entry by which the correction came */
    static FeedEntry of(DecidedCorrection decided, LedgerStamp sent) {
        DecisionView decision = decided.decision();
        CorrectionView correction = decided.correction();
        List<String> lines = new ArrayList<>();
        lines.add(kind(correction) + ". " + about(correction));
        lines.add("Decision: " + decision.verdict() + " by " + decision.moderator() + ". Reason: " + decision.reason());
        changes(decision.changes(), lines);
        return new FeedEntry(
                EntryId.of(sent.hash() + "/decision/" + decision.verdict() + "/" + decision.decidedAt()),
                verdict(decision) + ": " + lower(kind(correction)) + ", " + correction.paperTitle(),
                path(correction),
                decision.decidedAt(),
                decision.decidedAt(),
                String.join("\n", lines));
    }

    private static String kind(CorrectionView correction) {
        return CorrectionKind.of(correction.kind()).map(CorrectionKind::label).orElse(correction.kind());
    }

    private static String about(CorrectionView correction) {
        return correction.claim() == null
                ? "About the paper " + correction.paper() + "."
                : "About claim " + correction.claim() + " of the paper " + correction.paper() + ".";
    }

    private static String verdict(DecisionView decision) {
        return switch (decision.verdict()) {
            case "approved" -> "Approved, a second moderator decides";
            case "accepted" -> "Accepted";
            case "refused" -> "Refused";
            default -> "Taken back";
        };
    }

    private static void changes(List<FieldChange> changes, List<String> lines) {
        changes.forEach(
                change -> lines.add(change.field() + ": " + stated(change.before()) + " → " + stated(change.after())));
    }

    private static void evidence(CorrectionView correction, List<String> lines) {
        if (correction.evidenceQuote() != null) {
            lines.add("Evidence: “" + correction.evidenceQuote() + "”");
        }
        if (correction.evidenceUrl() != null) {
            lines.add("Evidence at: " + correction.evidenceUrl());
        }
        if (correction.note() != null) {
            lines.add("Note: " + correction.note());
        }
    }

    private static String path(CorrectionView correction) {
        return "/corrections/" + correction.id();
    }

    private static String stated(String text) {
        return text == null ? "not stated" : text;
    }

    private static String lower(String sentence) {
        return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
