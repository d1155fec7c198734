package org.claimboard.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.claimboard.normalise.Numeral;
import org.claimboard.normalise.Quantity;
import org.claimboard.normalise.Unit;

/**
 * Finds what the numbers of one sentence measure.
 *
 * <p>The words behind a number come first ("45% lower latency"), then those before it ("latency by 45%"), then the other
 * numbers of its list ("16.3% and 3% accuracy"), then the sentence ("outperforms A by 2.5% on top-1 accuracy"), then its
 * unit ("12 FPS").
 */
final class Binder {
    private static final int SENTENCE_REACH = 25;
    private static final int NEAR = 7;
    private final Clause clause;
    private final Sentence sentence;
    private final ListBindings lists;
    private final MentionChooser chooser;
    private final MetricGuesses guesses;
    private final MetricRefinement refinement;
    private final ShareGuesses shares;

    Binder(Clause clause, MetricGuesses guesses) {
        this.clause = clause;
        this.sentence = clause.sentence();
        this.chooser = new MentionChooser(clause);
        this.lists = new ListBindings(clause, chooser);
        this.guesses = guesses;
        this.refinement = guesses.refinement();
        this.shares = guesses.shares();
    }

    /** What the number at an index measures; several where it stands for several metrics, none where nothing says so. */
    List<Binding> bind(int index) {
        List<Binding> found = find(figure(index));
        lists.keep(index, found);
        return found;
    }

    private Figure figure(int index) {
        Following following = clause.following(index);
        Optional<Integer> change = following
                .change(sentence)
                .or(() -> lists.change(index))
                .or(() -> clause.changes().afterNote(index))
                .or(() -> clause.changes().before(index));
        boolean ofElse =
                change.filter(at -> ForeignMeasure.isChanged(clause, index, at)).isPresent();
        return new Figure(index, clause.quantity(index), following, change, ofElse);
    }

    private List<Binding> find(Figure figure) {
        Following following = figure.following();
        boolean ofChange = following.ofShare() && following.change(sentence).isPresent();
        if (ofChange
                || figure.change().filter(clause.changes()::isChangeOfChange).isPresent()) {
            return List.of();
        }
        Optional<Binding> share = shares.of(figure);
        if (share.isPresent()) {
            return List.of(share.get());
        }
        List<Binding> found = lists.matchedBehind(figure);
        if (found.isEmpty()) {
            found = behind(figure);
        }
        if (found.isEmpty()) {
            found = lists.zipped(figure);
        }
        if (found.isEmpty()) {
            found = before(figure);
        }
        return found.isEmpty() ? further(figure) : found;
    }

    /** "45% lower latency". */
    private List<Binding> behind(Figure figure) {
        List<MetricMention> behind = MentionChooser.fitting(figure.following().mentions(clause), figure.quantity());
        return behind.isEmpty()
                ? List.of()
                : refinement.of(
                        Binding.all(chooser.best(behind), figure.change(), "the words behind the number"),
                        figure.index());
    }

    /** "latency by 45%". */
    private List<Binding> before(Figure figure) {
        List<MetricMention> before = chooser.before(figure.index(), List.of(figure.quantity()));
        return before.isEmpty() || isOtherChanged(figure, before.get(0)) || !reaches(before.get(0), figure)
                ? List.of()
                : refinement.of(Binding.all(before, figure.change(), "the words before the number"), figure.index());
    }

    /** "keeps the accuracy and improves the acceptance rate by 70%": between metric and number something else changes. */
    private boolean isOtherChanged(Figure figure, MetricMention mention) {
        return figure.change()
                        .filter(at -> at < figure.index() && at > mention.to())
                        .isPresent()
                && (figure.ofElse() || ForeignMeasure.isBefore(clause, figure.index()));
    }

    /** True where the words behind a number leave it to the metric before it. */
    private boolean reaches(MetricMention mention, Figure figure) {
        Following following = figure.following();
        if (following.ofShare()) {
            return sentence.norm(figure.index() - 1).equals("within")
                    || mention.metric().efficiency();
        }
        return !following.foreign() || isTight(mention, figure);
    }

    /** "PSNR 22.84", "PSNR of 22.84": nothing but a link stands between. */
    private boolean isTight(MetricMention mention, Figure figure) {
        Quantity quantity = figure.quantity();
        boolean bare = quantity.is(Unit.Kind.NONE) && quantity.first().kind() == Numeral.Kind.DIGITS;
        return figure.index() - mention.to() <= 2
                && !(bare && sentence.norm(figure.index() - 1).equals("at"));
    }

    /** Where no metric stands beside the number: its list, its sentence, its unit. */
    private List<Binding> further(Figure figure) {
        int index = figure.index();
        Following following = figure.following();
        boolean placed = index + 1 < sentence.size() && sentence.at(index + 1).isAny("in", "on", "for");
        if (placed && guesses.isOfUnheld(figure)) {
            return List.of();
        }
        if (ForeignMeasure.isBefore(clause, index) && following.change(sentence).isEmpty()) {
            return guesses.ofUnit(figure);
        }
        List<Binding> found;
        if (following.foreign()) {
            if (placed && lists.goesOn(index)) {
                return lists.ofPrevious(index);
            }
            found = guesses.topic(figure);
        } else {
            found = figure.ofElse() ? List.of() : elsewhere(figure);
        }
        return found.isEmpty() ? guesses.ofUnit(figure) : found;
    }

    private List<Binding> elsewhere(Figure figure) {
        List<Binding> found = lists.ofNext(figure);
        if (found.isEmpty()) {
            found = lists.ofListBefore(figure);
        }
        if (found.isEmpty()) {
            found = lists.ofPrevious(figure.index());
        }
        return found.isEmpty() ? ofSentence(figure) : found;
    }

    /** "outperforms A by 2.5% on top-1 accuracy": a comparison takes the metric from elsewhere in its sentence. */
    private List<Binding> ofSentence(Figure figure) {
        int index = figure.index();
        Quantity quantity = figure.quantity();
        Optional<Change> way = figure.change().flatMap(at -> Change.of(sentence.at(at)));
        boolean by = sentence.norm(index - 1).equals("by")
                || sentence.norm(index - 2).equals("by")
                || sentence.norm(index - 3).equals("by");
        boolean compares = way.filter(found -> found == Change.BETTER
                        || found == Change.WORSE
                        || (by || quantity.is(Unit.Kind.POINTS)) && found != Change.KEEP)
                .isPresent();
        boolean comparable =
                quantity.is(Unit.Kind.PERCENT) || quantity.is(Unit.Kind.POINTS) || quantity.is(Unit.Kind.TIMES);
        if (!compares || !comparable) {
            return List.of();
        }
        int reach = way.filter(found -> found == Change.WORSE).isPresent() ? NEAR : SENTENCE_REACH;
        Optional<MetricMention> near = clause.mentions().stream()
                .filter(mention -> MentionChooser.fits(quantity, mention)
                        && Math.abs(mention.from() - index) < reach
                        && !isInRelative(index, mention.from()))
                .min(Comparator.comparingInt(
                        mention -> mention.from() > index ? mention.from() - index : 3 * (index - mention.from())));
        return near.isPresent()
                ? refinement.of(
                        List.of(Binding.of(near.get(), figure.change(), "the metric named in the sentence")), index)
                : guesses.unnamed(index, figure.change().orElseThrow(), way.orElseThrow());
    }

    /** ", which means that it finds efficient paths": says something else about what was measured. */
    private boolean isInRelative(int index, int mention) {
        for (int at = index + 1; at < mention; at++) {
            if (sentence.at(at).isAny("which") && sentence.norm(at - 1).equals(",")) {
                return true;
            }
        }
        return false;
    }
}
