package org.claimboard.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.claimboard.normalise.Quantity;
import org.claimboard.vocabulary.Dimension;
import org.claimboard.vocabulary.Metric;

/** Chooses among the metric mentions of a sentence those that a number belongs to. */
final class MentionChooser {
    private static final int LEFT_REACH = 13;
    private static final Set<String> LINKS = Words.of(
            "by of to at between is was are were : = ( from reach roughly about score be being from → exceed fall drop remain");
    private static final Set<String> THIN = Words.of(
            "a an the only just up than more less over least most about approximately around nearly almost roughly an average",
            "on as low high much mere even respective score value rate ( ) remarkable impressive state art new some factor within below",
            "under above exceed best close not does greater equal or maximum");

    private final Clause clause;
    private final Sentence sentence;

    MentionChooser(Clause clause) {
        this.clause = clause;
        this.sentence = clause.sentence();
    }

    /** Those of some mentions that a number in its unit can belong to. */
    static List<MetricMention> fitting(List<MetricMention> found, Quantity quantity) {
        return found.stream().filter(mention -> fits(quantity, mention)).toList();
    }

    /** A named metric beats one that several share; of the named ones, those that stand together all count. */
    List<MetricMention> best(List<MetricMention> found) {
        MetricMention first = found.get(0);
        boolean speed = first.shared() && first.inverse();
        List<MetricMention> named = found.stream()
                .filter(mention -> !mention.shared() && (!speed || isSpeed(mention.metric())))
                .toList();
        List<MetricMention> pool = named.isEmpty() ? found : named;
        List<MetricMention> together = new ArrayList<>(List.of(pool.get(0)));
        for (MetricMention next : pool.subList(1, pool.size())) {
            if (isCoordinated(together.get(together.size() - 1), next)) {
                together.add(next);
            }
        }
        MetricMention last = pool.get(pool.size() - 1);
        return sentence.norm(last.from() - 1).equals("(") ? List.of(last) : together;
    }

    /** What a speedup can be one of: "speedup in inference latency", not "speedup in attention computation". */
    private static boolean isSpeed(Metric metric) {
        return metric.dimension() == Dimension.TIME || metric.dimension() == Dimension.RATE;
    }

    private boolean isCoordinated(MetricMention a, MetricMention b) {
        boolean filled = sentence.isQuantity(a.from() - 1) && !sentence.isQuantity(b.from() - 1);
        if (filled || b.from() - a.to() > 4 || b.from() < a.to() || b.metric().equals(a.metric())) {
            return false;
        }
        boolean and = false;
        for (int at = a.to(); at < b.from(); at++) {
            Token token = sentence.at(at);
            and |= token.isAny("and", ",", "/");
            boolean verb = token.norm().endsWith("ing") || Change.of(token).isPresent() || Change.isStating(token);
            if (verb || token.isQuantity() || token.isSymbol('(') || token.isSymbol(')')) {
                return false;
            }
        }
        return and;
    }

    /**
     * The mentions that the words right before a number bind it to, the nearest first.
     *
     * @param quantities the number, or all of its list: a mention has to fit one of them
     */
    List<MetricMention> before(int index, List<Quantity> quantities) {
        if (!isLinked(index)) {
            return List.of();
        }
        int from = Math.max(startOfStatement(index), index - LEFT_REACH);
        for (int at = from; at < index; at++) {
            if (Clause.isBreak(sentence.at(at))) {
                from = at;
            }
        }
        int start = from;
        List<MetricMention> near = clause.mentions().stream()
                .filter(mention -> mention.from() >= start
                        && mention.to() <= index
                        && quantities.stream().anyMatch(quantity -> fits(quantity, mention))
                        && !isCondition(mention))
                .sorted(Comparator.comparingInt(MetricMention::to).reversed())
                .toList();
        if (near.isEmpty()) {
            return List.of();
        }
        List<MetricMention> together = new ArrayList<>(List.of(near.get(0)));
        for (MetricMention next : near.subList(1, near.size())) {
            if (isCoordinated(next, together.get(together.size() - 1))) {
                together.add(next);
            } else if (together.size() == 1 && together.get(0).shared() && !next.shared() && index - next.to() < 6) {
                together.set(0, next);
            }
        }
        return together;
    }

    /** "for compression ratios of 10x and 20x": under which conditions, not with what result. */
    private boolean isCondition(MetricMention mention) {
        int before = mention.from() - 1;
        int at = sentence.norm(before).equals("the") || sentence.norm(before).equals("a") ? before - 1 : before;
        return at >= 0
                && (sentence.at(at).isAny("for", "under", "across", "given")
                        || sentence.at(at).isAny("at") && mention.isCompression())
                && !sentence.norm(before).equals("average");
    }

    /** Behind the number before, or behind the one before that for "from 5.59% (oracle) to 5.47%". */
    private int startOfStatement(int index) {
        int before = clause.previousQuantity(index);
        boolean from = before > 0
                && sentence.norm(index - 1).equals("to")
                && sentence.norm(before - 1).equals("from");
        return (from ? clause.previousQuantity(before) : before) + 1;
    }

    /** True where the words right before the number bind it to what stands further left. */
    private boolean isLinked(int index) {
        for (int at = index - 1; at >= Math.max(0, index - 8); at--) {
            boolean inHalf = at == index - 1
                    && sentence.norm(at).equals("in")
                    && sentence.norm(index).equals("half");
            if (inHalf || LINKS.contains(sentence.norm(at)) || clause.isMention(at)) {
                return true;
            }
            if (!THIN.contains(sentence.norm(at)) && Change.of(sentence.at(at)).isEmpty()) {
                return false;
            }
        }
        return false;
    }

    /** True where a number in this unit can be a value, a gain or a factor of the metric. */
    static boolean fits(Quantity quantity, MetricMention mention) {
        Metric metric = mention.metric();
        return switch (quantity.unit().kind()) {
            case TIMES -> !metric.isPercentage() || metric.efficiency();
            case PERCENT -> true;
            case POINTS -> !metric.efficiency();
            case PHYSICAL -> Interpretation.measures(metric, quantity.unit());
            case FOREIGN -> metric.dimension() == Dimension.OWN;
            case NONE -> metric.dimension() != Dimension.TIME && metric.dimension() != Dimension.RATE;
        };
    }
}
