package org.claimboard.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a word says about which way a value went. */
enum Change {
    /** reduces, lower, fewer, saving … */
    LESS,
    /** increases, higher, additional, overhead … */
    MORE,
    /** improves, better, faster, outperforms … whatever the metric's direction */
    BETTER,
    /** degrades, loses, slower … */
    WORSE,
    /** retains, preserves … */
    KEEP;

    /** Beginnings of words; a word that begins so, in any form, has the meaning. */
    private static final Map<Change, List<String>> STEMS = Map.of(
            LESS,
            List.of(
                    "reduc",
                    "decreas",
                    "lower",
                    "saving",
                    "shrink",
                    "diminish",
                    "shorten",
                    "remov",
                    "declin",
                    "lessen",
                    "compress",
                    "trimm",
                    "prun",
                    "eliminat",
                    "minimiz"),
            MORE,
            List.of("increas", "overhead", "extend", "elevat", "expand", "enlarg", "growth"),
            BETTER,
            List.of(
                    "improv",
                    "gain",
                    "boost",
                    "outperform",
                    "surpass",
                    "exceed",
                    "enhanc",
                    "superior",
                    "accelerat",
                    "speed",
                    "speedup",
                    "outpac",
                    "advantage",
                    "uplift"),
            WORSE,
            List.of("degrad", "slow", "deteriorat", "sacrific", "underperform"),
            KEEP,
            List.of("retain", "preserv", "maintain", "recover", "secur"));

    private static final Map<Change, Set<String>> WORDS = Map.of(
            LESS,
            Words.of(
                    "less fewer smaller shorter cut cutting save saved compact lighter cheaper drop dropped",
                    "dropping fall fell shave halve halving halved skip skipping skipped shrunk"),
            MORE,
            Words.of(
                    "more higher larger greater longer extra additional rise rising raise raising raised grow",
                    "grew bigger double doubling doubled add adding"),
            BETTER,
            Words.of("better faster beat beating quicker ahead lift efficient quicken"),
            WORSE,
            Set.of("loss", "lose", "losing", "lost", "worse", "gap", "difference"),
            KEEP,
            Set.of("keep", "keeping", "kept"));
    /** Verbs that open a new statement of a value: "outperforms A, achieving 83.7% precision" is no gain of 83.7%. */
    private static final Set<String> STATING = Words.of(
            "achieve achieving achieved show showing shown demonstrate demonstrating exhibit offer offering provide providing enable enabling give giving observe record reach reaching reached attain attaining attained obtain",
            "obtaining obtained yield yielding yielded deliver delivering delivered score scoring translate translating leading resulting",
            "scored with report reported at has have having is are was were use using require requiring");

    private static final Set<String> COMPARATIVES = Words.of(
            "outperform outperforming outperformed surpass surpassing surpassed exceed exceeding exceeded beat beating");
    private static final Set<String> DIFFERENCES =
            Words.of("loss drop degradation gap improvement gain reduction increase decrease speedup overhead");

    static Optional<Change> of(Token token) {
        if (!token.isWord()) {
            return Optional.empty();
        }
        String norm = token.norm();
        for (Change change : values()) {
            if (WORDS.get(change).contains(norm)) {
                return Optional.of(change);
            }
        }
        for (Change change : values()) {
            for (String stem : STEMS.get(change)) {
                if (norm.startsWith(stem)) {
                    return Optional.of(change);
                }
            }
        }
        return Optional.empty();
    }

    /** True for a word behind which a new statement begins, so that changes before it do not reach further. */
    static boolean isStating(Token token) {
        return token.isWord() && STATING.contains(token.norm());
    }

    /** True for a verb whose object is a baseline: "outperforms A by 2.5%". */
    static boolean isComparative(Token token) {
        return COMPARATIVES.contains(token.norm());
    }

    /** True for a noun of a difference: "the mAP loss is only 5.51%". */
    static boolean isDifference(Token token) {
        return DIFFERENCES.contains(token.norm());
    }
}
