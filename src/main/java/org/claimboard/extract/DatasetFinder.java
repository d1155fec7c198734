package org.claimboard.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

import org.claimboard.vocabulary.Dataset;

/**
 * Finds the dataset that a number was measured on: one of the vocabulary, or a name before "dataset" or "benchmark".
 *
 * <p>One number on several datasets gets them all as they stand: "GrabCut, Berkeley, DAVIS and SBD".
 */
final class DatasetFinder {
    private static final Set<String> NOUNS =
            Words.of("dataset benchmark corpus test set suite challenge leaderboard split");

    private final Sentence sentence;
    private final String text;
    private final List<Names.Name<Dataset>> names;
    private final IntPredicate others;

    /** @param others true for a token that belongs to the name of something else, a device */
    DatasetFinder(Sentence sentence, String text, List<Names.Name<Dataset>> names, IntPredicate others) {
        this.others = others;
        this.sentence = sentence;
        this.text = text;
        this.names = names;
    }

    /**
     * The dataset between a number and the next one, between it and the one before, or at the sentence's beginning.
     *
     * @param scored true for a quality and for what is measured beside it; a cost has a dataset only where one is near
     */
    Optional<Found> of(int index, int previous, int next, boolean scored) {
        Optional<Found> unlisted = scored ? directlyOn(index) : Optional.empty();
        if (unlisted.isPresent()) {
            return unlisted;
        }
        boolean noted = sentence.norm(index - 1).equals("(");
        Optional<Found> behind = noted ? last(Math.max(0, previous), index) : first(index, next);
        if (behind.isPresent()) {
            return behind;
        }
        Optional<Found> named = last(Math.max(0, previous), index);
        if (!scored) {
            return named.filter(found -> isOn(found.from())).or(this::opening);
        }
        return named.or(() -> last(0, index))
                .or(() -> first(index, sentence.size()))
                .or(this::openingName);
    }

    /** "90.72% on ImageNet-ReaL": a name right behind "on" that the vocabulary does not hold. */
    private Optional<Found> directlyOn(int index) {
        int on = index + 1;
        while (on < sentence.size()
                && on - index < 4
                && !sentence.norm(on).equals("on")
                && !(on == index + 1 && sentence.norm(on).equals("in"))) {
            on++;
        }
        int from = sentence.norm(on + 1).equals("the") ? on + 2 : on + 1;
        boolean plain = (sentence.norm(on).equals("on")
                        || on == index + 1 && sentence.norm(on).equals("in"))
                && from < sentence.size();
        if (!plain
                || !sentence.at(from).isWord()
                || !sentence.at(from).isNameLike()
                || isTaken(from)
                || ModelNames.isNamed(sentence, from)) {
            return Optional.empty();
        }
        int to = from + 1;
        while (to < sentence.size()
                && sentence.at(to).isJoined()
                && sentence.at(to).joint() != '\'') {
            to++;
        }
        return to - from < 2 || sentence.at(to - 1).joint() == '@'
                ? Optional.empty()
                : Optional.of(Found.in(sentence, text, from, to, "named right behind 'on'"));
    }

    private boolean isTaken(int index) {
        return names.stream().anyMatch(name -> index >= name.from() && index < name.to()) || others.test(index);
    }

    private boolean isOn(int from) {
        return from > 0 && sentence.at(from - 1).isAny("on", "the");
    }

    /** "On MSC, our method …", "Experiments on GSM8K and MATH show …": holds for the whole sentence. */
    private Optional<Found> opening() {
        return known().or(this::openingName);
    }

    /** "On EgoLifeQA, our method …": a coined name that the vocabulary does not hold. */
    private Optional<Found> openingName() {
        int end = sentence.size() > 2 ? CoinedNames.endOf(sentence, 1) : 0;
        boolean named = end > 1
                && sentence.at(0).isAny("on", "in")
                && CoinedNames.isCoined(sentence.at(1))
                && !isTaken(1)
                && !ModelNames.isNamed(sentence, 1)
                && sentence.norm(end).equals(",");
        return named
                ? Optional.of(Found.in(sentence, text, 1, end, "named at the beginning behind 'on'"))
                : Optional.empty();
    }

    private Optional<Found> known() {
        return names.stream()
                .filter(name -> name.from() > 0 && name.from() <= 4)
                .findFirst()
                .filter(name -> sentence.at(name.from() - 1).isAny("on", "the")
                        || name.from() > 1 && sentence.at(name.from() - 2).isAny("on", "a"))
                .map(name -> all(name.from(), name.to()));
    }

    private Optional<Found> first(int from, int to) {
        return names.stream()
                .filter(name -> name.from() > from && name.to() <= to)
                .findFirst()
                .map(name -> all(name.from(), name.to()))
                .or(() -> unknown(from, to));
    }

    private Optional<Found> last(int from, int to) {
        return names.stream()
                .filter(name -> name.from() >= from && name.to() <= to)
                .reduce((first, last) -> last)
                .map(name -> all(name.from(), name.to()))
                .or(() -> unknown(from, to));
    }

    /** The whole enumeration that a name stands in. */
    private Found all(int from, int to) {
        int start = from;
        int end = to;
        for (boolean grown = true; grown; ) {
            grown = false;
            for (Names.Name<Dataset> name : names) {
                if (name.from() >= end && name.from() - end <= 2 && isJoint(end, name.from())) {
                    end = name.to();
                    grown = true;
                } else if (name.to() <= start && start - name.to() <= 2 && isJoint(name.to(), start)) {
                    start = name.from();
                    grown = true;
                }
            }
        }
        return Found.in(sentence, text, start, end, "the dataset named near the number");
    }

    /** "64.3 and 64.4 mAP on COCO and LVIS": as many datasets as numbers are one for each. */
    Found split(Found all, int place, int size) {
        List<Names.Name<Dataset>> inside = names.stream()
                .filter(name -> all.isIn(sentence) && name.from() >= all.from() && name.to() <= all.to())
                .toList();
        return size > 1 && inside.size() == size
                ? Found.in(
                        sentence,
                        text,
                        inside.get(place).from(),
                        inside.get(place).to(),
                        all.reason())
                : all;
    }

    private boolean isJoint(int from, int to) {
        for (int at = from; at < to; at++) {
            if (!sentence.at(at).isAny("and", ",", "/", "&")) {
                return false;
            }
        }
        return true;
    }

    /** "on the Chesapeake Bay dataset": capitalised words before a noun for datasets. */
    private Optional<Found> unknown(int from, int to) {
        for (int at = Math.max(1, from + 1); at < Math.min(to, sentence.size()); at++) {
            if (NOUNS.contains(sentence.norm(at))
                    && sentence.at(at).isWord()
                    && sentence.at(at - 1).isWord()
                    && !CoinedNames.isCommon(sentence, at - 1)
                    && sentence.at(at - 1).isNameLike()) {
                int start = at - 1;
                while (start > from + 1 && sentence.at(start - 1).isNameLike() && at - start < 5) {
                    start--;
                }
                if (start > 0 && !sentence.at(at - 1).isAny("nlp", "qa", "ai", "ml")) {
                    return Optional.of(Found.in(sentence, text, start, at, "named as a dataset"));
                }
            }
            Optional<Found> listed = listed(at, to);
            if (listed.isPresent()) {
                return listed;
            }
        }
        return Optional.empty();
    }

    /** "two public datasets, PIE and JAAD": names behind the noun. */
    private Optional<Found> listed(int noun, int limit) {
        int from = noun
                + (sentence.at(noun + 1 < sentence.size() ? noun + 1 : noun).isAny("such") ? 3 : 2);
        boolean opens = NOUNS.contains(sentence.norm(noun))
                && sentence.at(noun).text().endsWith("s")
                && from < Math.min(limit, sentence.size())
                && sentence.at(noun + 1).isAny(",", ":", "(", "such", "including", "namely", "like");
        int to = from;
        while (opens && to < Math.min(limit, sentence.size()) && to - from < 12 && isListed(to)) {
            to++;
        }
        while (to > from && sentence.at(to - 1).isAny(",", "and", "/", "&")) {
            to--;
        }
        boolean several = false;
        for (int at = from; at < to; at++) {
            several |= sentence.at(at).isAny("and");
        }
        return to > from && (several || !sentence.norm(from - 1).equals(","))
                ? Optional.of(Found.in(sentence, text, from, to, "listed behind 'datasets'"))
                : Optional.empty();
    }

    private boolean isListed(int at) {
        Token token = sentence.at(at);
        return token.isAny(",", "and", "/", "&") || !token.isQuantity() && (token.isNameLike() || token.isJoined());
    }
}
