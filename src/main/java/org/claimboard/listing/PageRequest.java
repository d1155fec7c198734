package org.claimboard.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.claimboard.problem.FieldProblem;
import org.claimboard.problem.ProblemException;
import org.claimboard.problem.ProblemType;

/** Which page of a list is asked for; {@code page} counts from 1. */
public record PageRequest(int page, int size) {
    public static final int MAX_SIZE = 500;
    public static final int DEFAULT_SIZE = 50;
    /** Beyond this an offset is no page that a person turns to; whoever wants everything takes the CSV. */
    private static final int MAX_PAGE = 1_000_000;

    /**
     * Reads the parameters {@code page} and {@code size}, each of which may be absent.
     *
     * @throws ProblemException where one is no number or out of range
     */
    public static PageRequest of(Optional<String> page, Optional<String> size) {
        return of(page, size, DEFAULT_SIZE);
    }

    /** @param usualSize where none is asked for */
    public static PageRequest of(Optional<String> page, Optional<String> size, int usualSize) {
        List<FieldProblem> wrong = new ArrayList<>();
        int readPage = number("page", page, 1, MAX_PAGE, wrong);
        int readSize = number("size", size, usualSize, MAX_SIZE, wrong);
        if (!wrong.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_PARAMETER, wrong);
        }
        return new PageRequest(readPage, readSize);
    }

    public int offset() {
        return Math.toIntExact(Math.min((long) (page - 1) * size, Integer.MAX_VALUE));
    }

    /** Refuses a page behind the last one; the first page is there even when the list is empty. */
    public void requireWithin(long total) {
        if (page > 1 && offset() >= total) {
            throw ProblemException.invalidParameter(
                    "page", "the list ends on page " + new PagePlace(page, size, total).pages() + ".");
        }
    }

    /** The same where counting may have ended before the list did. */
    public void requireWithin(Total total) {
        if (!total.more()) {
            requireWithin(total.counted());
        }
    }

    private static int number(String name, Optional<String> text, int fallback, int most, List<FieldProblem> wrong) {
        if (text.isEmpty() || text.get().isBlank()) {
            return fallback;
        }
        try {
            int number = Integer.parseInt(text.get().strip());
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, like a number out of range
        }
        wrong.add(new FieldProblem(name, "must be a whole number from 1 to " + most + "."));
        return fallback;
    }
}
