package org.claimboard.leaderboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.claimboard.claim.BoardClaim;
import org.claimboard.claim.ClaimStatus;
import org.claimboard.claim.PublishedYears;
import org.claimboard.normalise.Qualifier;
import org.claimboard.vocabulary.Vocabulary;

/**
 * Which of a board's claims a reader wants to see; what is empty does not narrow. A claim that is narrowed away is
 * neither ranked nor listed among those that are not: the reader asked for the board without it.
 *
 * @param model slug of a model's name, {@code not-stated} for none; spellings that differ in case, spaces or hyphens are
 *     the same model
 * @param years of publication
 * @param origin which of the two kinds of claims stand on the board
 * @param status never {@code draft}; a retracted claim that is asked for is listed, and still not ranked
 */
public record Narrowing(
        Optional<String> model,
        Optional<Qualifier> qualifier,
        Optional<PublishedYears> years,
        Optional<ClaimStatus> status,
        BoardOrigin origin) {

    public static final Narrowing NONE =
            new Narrowing(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final int YEAR_LENGTH = 4;

    /** Of the claims that were read in abstracts. */
    public Narrowing(
            Optional<String> model,
            Optional<Qualifier> qualifier,
            Optional<PublishedYears> years,
            Optional<ClaimStatus> status) {
        this(model, qualifier, years, status, BoardOrigin.ABSTRACTS);
    }

    /** True where nothing is filtered away; claims of the other origin have boards of their own. */
    public boolean isNone() {
        return equals(NONE.from(origin));
    }

    Narrowing from(BoardOrigin other) {
        return new Narrowing(model, qualifier, years, status, other);
    }

    boolean admits(BoardClaim claim) {
        return admitting().test(claim);
    }

    /** The same question for many claims. */
    Predicate<BoardClaim> admitting() {
        if (isNone()) {
            return claim -> true;
        }
        Optional<String> modelKey = model.map(Vocabulary::key);
        return claim -> modelKey.map(key -> key.equals(claim.modelKey())).orElse(true)
                && qualifier.map(one -> one == claim.qualifier()).orElse(true)
                && years.map(asked -> asked.include(claim.published())).orElse(true)
                && status.map(one -> one == claim.status()).orElse(true);
    }

    /** The parts of an address that say it, in a fixed order. */
    List<String> parameters() {
        List<String> parameters = new ArrayList<>();
        model.ifPresent(id -> parameters.add("model=" + BoardQuery.encoded(id)));
        qualifier.ifPresent(one -> parameters.add("qualifier=" + one.id()));
        years.ifPresent(asked -> parameters.add("year=" + asked.id()));
        status.ifPresent(one -> parameters.add("status=" + one.id()));
        if (origin != BoardOrigin.ABSTRACTS) {
            parameters.add("origin=" + origin.id());
        }
        return parameters;
    }

    Narrowing withoutModel() {
        return new Narrowing(Optional.empty(), qualifier, years, status, origin);
    }

    Narrowing withoutQualifier() {
        return new Narrowing(model, Optional.empty(), years, status, origin);
    }

    Narrowing withoutYears() {
        return new Narrowing(model, qualifier, Optional.empty(), status, origin);
    }

    Narrowing withoutStatus() {
        return new Narrowing(model, qualifier, years, Optional.empty(), origin);
    }

    static String yearOf(BoardClaim claim) {
        String published = claim.published();
        return published.substring(0, Math.min(YEAR_LENGTH, published.length()));
    }
}
