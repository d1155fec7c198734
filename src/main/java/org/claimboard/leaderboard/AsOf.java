package org.claimboard.leaderboard;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import org.claimboard.ledger.Ledger;
import org.claimboard.problem.ProblemException;

/** When a board is asked for: an entry of the ledger, a day at its end, or a moment. */
final class AsOf {
    private static final String PARAMETER = "asOf";
    private static final int MOST_DIGITS = 18;
    private static final int DATE_LENGTH = 10;

    private AsOf() {}

    /**
     * The number of the last ledger entry that counts; 0 before the first.
     *
     * @throws ProblemException where it is none of the three, or was not yet
     */
    static long number(String text, Ledger ledger, Instant now) {
        return text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9')
                ? entry(Long.parseLong(text), ledger.number())
                : ledger.numberAt(moment(text, now));
    }

    private static long entry(long number, long last) {
        if (number > last) {
            throw ProblemException.invalidParameter(PARAMETER, "the ledger ends with entry " + last + ".");
        }
        return number;
    }

    private static Instant moment(String text, Instant now) {
        Instant moment;
        try {
            moment = text.length() == DATE_LENGTH
                    ? endOf(LocalDate.parse(text), now)
                    // A plus sign in an address is read as a blank.
                    : OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
        } catch (DateTimeException e) {
            throw ProblemException.invalidParameter(
                    PARAMETER,
                    "must be the number of a ledger entry, a date such as 2026-05-01, or a time such as"
                            + " 2026-05-01T12:00:00Z.");
        }
        if (moment.isAfter(now)) {
            throw ProblemException.invalidParameter(PARAMETER, "is in the future.");
        }
        return moment;
    }

    /** Today ends now, as far as anybody knows. */
    private static Instant endOf(LocalDate day, Instant now) {
        return day.equals(LocalDate.ofInstant(now, ZoneOffset.UTC))
                ? now
                : day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC).minus(1, ChronoUnit.MICROS);
    }
}
