package org.claimboard.web.show;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

import io.quarkus.qute.TemplateExtension;

import org.claimboard.claim.ClaimView;
import org.claimboard.correction.CorrectionKind;
import org.claimboard.correction.FieldChange;
import org.claimboard.figure.Figures;
import org.claimboard.leaderboard.BoardPlace;
import org.claimboard.ledger.LedgerRecord;
import org.claimboard.problem.FieldProblem;
import org.claimboard.vocabulary.Metric;

/** What templates ask of a claim or a date: its value, its hedge, its hardware in words. */
@TemplateExtension
final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern(
                    "d MMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final long SECONDS_OF_A_MINUTE = 60;
    private static final long SECONDS_OF_AN_HOUR = 3600;
    private static final long SECONDS_OF_A_DAY = 86_400;
    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;

    private Words() {}

    static String value(ClaimView claim) {
        return Values.of(claim.form(), claim.unit(), claim.metric(), claim.low(), claim.high());
    }

    static String exactValue(ClaimView claim) {
        return Values.exact(claim.form(), claim.unit(), claim.low(), claim.high());
    }

    /** The hedge as a reader says it; empty for a plain number. */
    static String hedge(ClaimView claim) {
        return hedgeWords(claim.qualifier());
    }

    static String hedgeWords(String qualifier) {
        return qualifier.equals("exact") ? "" : qualifierWords(qualifier);
    }

    static String qualifierWords(String qualifier) {
        return switch (qualifier) {
            case "up_to" -> "up to";
            case "at_least" -> "at least";
            case "average" -> "on average";
            case "exact" -> "exactly as stated";
            default -> qualifier;
        };
    }

    static String formWords(String form) {
        return switch (form) {
            case "ratio" -> "improvement factor";
            case "delta" -> "difference";
            default -> "value";
        };
    }

    static String flagWords(String flag) {
        return switch (flag) {
            case "ambiguous" -> "could be read two ways";
            case "contradiction" -> "the abstract contradicts itself";
            case "mixed-hardware" -> "several kinds of hardware together";
            default -> flag.replace('_', ' ');
        };
    }

    static String originWords(String origin) {
        return switch (origin) {
            case "extracted" -> "read by the extractor";
            case "curated" -> "read by a person";
            case "imported" -> "imported";
            case "submitted" -> "from a correction";
            default -> origin;
        };
    }

    /** "CC-BY-4.0" as it is. */
    static String licenceWords(String licence) {
        return licence.equals("not-stated") ? "licence not stated" : licence;
    }

    /** The sentence for a correction's kind. */
    static String kindWords(String kind) {
        return CorrectionKind.of(kind).map(CorrectionKind::label).orElse(kind);
    }

    /** "8 × NVIDIA A100"; only for claims that state their hardware. */
    static String hardwareWords(ClaimView claim) {
        return countOf(claim.hardwareCount(), claim.hardware());
    }

    /** @param count null where it is not stated */
    static String countOf(Integer count, String hardware) {
        return count == null || count == 1 ? hardware : count + " × " + hardware;
    }

    /** The page of what a ledger entry is about: {@code claim/17} → {@code /claims/17}; "" where it has none. */
    static String subjectPath(LedgerRecord entry) {
        String[] parts = entry.subject().split("/", 2);
        return switch (parts[0]) {
            case "claim", "correction", "paper" -> "/" + parts[0] + "s/" + parts[1];
            default -> "";
        };
    }

    static String subjectWords(LedgerRecord entry) {
        return entry.subject().replace('/', ' ');
    }

    /** "2025-03-28" → "28 Mar 2025", "2021-06" → "Jun 2021", "2021" as it is. */
    static String day(String isoDate) {
        try {
            return switch (isoDate.length()) {
                case YEAR_LENGTH -> isoDate;
                case MONTH_LENGTH -> YearMonth.parse(isoDate).format(MONTH);
                default -> LocalDate.parse(isoDate).format(DAY);
            };
        } catch (DateTimeParseException e) {
            return isoDate;
        }
    }

    static String dayOf(Instant instant) {
        return DAY.withZone(ZoneOffset.UTC).format(instant);
    }

    static String moment(Instant instant) {
        return MINUTE.format(instant);
    }

    /** 1234 → "1,234". */
    static String grouped(Number number) {
        return Figures.grouped(BigDecimal.valueOf(number.longValue()));
    }

    /** 0.9586 → "95.9%". */
    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * share);
    }

    /** "1 claim", "12 claims". */
    static String counted(Number number, String noun) {
        return grouped(number) + " " + noun + (number.longValue() == 1 ? "" : "s");
    }

    /** The same of a list that nobody counted further than {@code number}. */
    static String counted(long number, boolean more, String noun) {
        return (more ? "more than " : "") + counted(number, noun);
    }

    /** What a board of this metric shows of the same paper beside each claim. */
    static String besideWords(Metric metric) {
        return metric.efficiency() ? "Quality, same paper" : "Efficiency, same paper";
    }

    static String capitalised(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** "rank 2–4 of 17", or why there is none. */
    static String placeWords(BoardPlace place) {
        return switch (place.section()) {
            case "ranked" ->
                "rank "
                        + (place.rankFrom().equals(place.rankTo())
                                ? place.rankFrom()
                                : place.rankFrom() + "–" + place.rankTo())
                        + " of " + place.of();
            case "best-case" -> "among the best cases, which have no rank";
            case "not-ranked" -> "not ranked: " + place.reason();
            default -> "not on this board";
        };
    }

    /** 40 → "less than a minute", 5400 → "2 hours": the nearest whole of the largest unit that has one. */
    static String durationWords(Long seconds) {
        if (seconds < SECONDS_OF_A_MINUTE) {
            return "less than a minute";
        }
        if (seconds < SECONDS_OF_AN_HOUR) {
            return counted(Math.round((double) seconds / SECONDS_OF_A_MINUTE), "minute");
        }
        return seconds < 2 * SECONDS_OF_A_DAY
                ? counted(Math.round((double) seconds / SECONDS_OF_AN_HOUR), "hour")
                : counted(Math.round((double) seconds / SECONDS_OF_A_DAY), "day");
    }

    static String fieldLabel(FieldProblem problem) {
        return label(problem.field());
    }

    static String fieldLabel(FieldChange change) {
        return label(change.field());
    }

    /** What a form calls a field that the API calls {@code evidenceUrl}. */
    private static String label(String field) {
        return switch (field) {
            case "kind" -> "What is wrong";
            case "changes" -> "The fields";
            case "quote" -> "The words with the number";
            case "valueText" -> "As the abstract writes it";
            case "low" -> "Value";
            case "high" -> "Upper end";
            case "hardwareCount" -> "How many of it";
            case "evidenceQuote" -> "Words of the abstract";
            case "evidenceUrl" -> "Address";
            case "note" -> "Anything else";
            case "contact" -> "Your mail address";
            case "website" -> "A hidden field";
            default -> capitalised(field);
        };
    }
}
