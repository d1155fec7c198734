package org.claimboard.extract;

import java.util.ArrayList;
import java.util.List;

import org.claimboard.normalise.Quantity;
import org.claimboard.normalise.Unit;

/** How the numbers of a sentence stand in lists: "3.13x, 2.59x, and 1.67x", "16.3% and 3%". */
final class NumberLists {
    /** A list that is longer is cut; keeps the work linear. */
    static final int LONGEST = 6;

    private final Clause clause;

    NumberLists(Clause clause) {
        this.clause = clause;
    }

    /** The number that follows in a plain list, of the same kind, or -1. */
    int next(int index) {
        Sentence sentence = clause.sentence();
        int next = afterNote(index + 1);
        while (next < sentence.size()
                && next - index < 8
                && sentence.at(next).isAny("and", ",", "or", "/", "a", "an")) {
            next++;
        }
        return next > index + 1
                        && sentence.isQuantity(next)
                        && (isAlike(index, next) || isPercentThenPoints(index, next) || isRespective(next))
                ? next
                : -1;
    }

    /** "PSNR and SSIM of 30.2 dB and 0.95, respectively": the numbers of a list that is matched may differ in kind. */
    private boolean isRespective(int last) {
        Sentence sentence = clause.sentence();
        for (int at = last + 1; at < Math.min(sentence.size(), last + LONGEST * 2); at++) {
            if (sentence.at(at).isAny("respectively")) {
                return true;
            }
            if (!sentence.isQuantity(at) && !sentence.at(at).isAny("and", ",")) {
                return false;
            }
        }
        return false;
    }

    /** "16.3% and 3% absolute": the word behind the last number is for both. */
    private boolean isPercentThenPoints(int one, int other) {
        return clause.quantity(one).is(Unit.Kind.PERCENT)
                && clause.quantity(other).is(Unit.Kind.POINTS)
                && clause.sentence().norm(other - 1).equals("and");
    }

    /** "24x (CPU) and 14x (GPU)": a short note between two numbers of a list. */
    private int afterNote(int at) {
        Sentence sentence = clause.sentence();
        boolean opens = at + 2 < sentence.size() && sentence.at(at).isSymbol('(');
        return opens && sentence.at(at + 2).isSymbol(')') ? at + 3 : at;
    }

    /** The number before in the same plain list, or -1. */
    int previous(int index) {
        int before = clause.previousQuantity(index);
        return before >= 0 && index - before <= 7 && next(before) == index ? before : -1;
    }

    /** The place of a number in its plain list, from 0. */
    int place(int index) {
        int place = 0;
        for (int at = previous(index); at >= 0 && place < LONGEST; at = previous(at)) {
            place++;
        }
        return place;
    }

    /** The first number of the plain list. */
    int first(int index) {
        int first = index;
        for (int steps = 0; steps < LONGEST && previous(first) >= 0; steps++) {
            first = previous(first);
        }
        return first;
    }

    /** The last number of the plain list. */
    int last(int index) {
        List<Integer> members = from(index);
        return members.get(members.size() - 1);
    }

    /** A number and those that follow it in its plain list. */
    List<Integer> from(int first) {
        List<Integer> members = new ArrayList<>(List.of(first));
        for (int at = next(first); at >= 0 && members.size() <= LONGEST; at = next(at)) {
            members.add(at);
        }
        return members;
    }

    /** How many numbers the plain list has. */
    int size(int index) {
        return place(index) + from(index).size();
    }

    boolean isAlike(int one, int other) {
        Quantity a = clause.quantity(one);
        Quantity b = clause.quantity(other);
        boolean points =
                (a.is(Unit.Kind.POINTS) || b.is(Unit.Kind.POINTS)) && (a.is(Unit.Kind.NONE) || b.is(Unit.Kind.NONE));
        return points
                || a.unit().kind() == b.unit().kind()
                        && a.unit().dimension().equals(b.unit().dimension());
    }
}
