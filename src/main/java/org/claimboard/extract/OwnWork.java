package org.claimboard.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells a paper's own statements from those about other work and the problem in general.
 *
 * <p>An abstract opens with the problem; its own work begins where "we", "our", "this paper" or the system's name first
 * stands. Behind that, a sentence that opens with "existing", "current" or the like is about others.
 */
final class OwnWork {
    private static final Set<String> OWN = Words.of("we our us ours");
    private static final Set<String> WORKS =
            Words.of("paper work article study report thesis survey approach method framework system model algorithm");
    private static final Set<String> RESULTS =
            Words.of("experiment result evaluation proposed propose introduce present");
    private static final Set<String> OTHERS =
            Words.of("existing current previous prior conventional traditional most state recent standard");

    private final int begin;
    private final Optional<String> system;

    private OwnWork(int begin, Optional<String> system) {
        this.begin = begin;
        this.system = system;
    }

    static OwnWork of(List<Sentence> title, List<Sentence> sentences) {
        Optional<String> system = title.stream()
                .findFirst()
                .filter(first -> first.size() > 2
                        && first.at(0).isNameLike()
                        && first.at(1).isSymbol(':'))
                .map(first -> first.at(0).text().toLowerCase(Locale.ROOT));
        for (Sentence sentence : sentences) {
            if (isOwn(sentence, system)) {
                return new OwnWork(sentence.number(), system);
            }
        }
        return new OwnWork(0, system);
    }

    private static boolean isOwn(Sentence sentence, Optional<String> system) {
        for (int at = 0; at < sentence.size(); at++) {
            Token token = sentence.at(at);
            boolean named =
                    system.isPresent() && token.text().toLowerCase(Locale.ROOT).equals(system.get());
            boolean ours = OWN.contains(token.norm()) || RESULTS.contains(token.norm());
            boolean work = WORKS.contains(token.norm()) && sentence.norm(at - 1).equals("this");
            if (token.isWord() && (named || ours || work)) {
                return true;
            }
        }
        return false;
    }

    /** True for a sentence whose numbers are no results of the paper. */
    boolean isOthers(Sentence sentence) {
        if (sentence.number() < begin) {
            return true;
        }
        if (sentence.norm(0).equals("for") && sentence.norm(1).equals("comparison")) {
            return !isOwn(sentence, system);
        }
        for (int at = 0; at < Math.min(4, sentence.size()); at++) {
            boolean others = OTHERS.contains(sentence.norm(at))
                    && (at == 0
                            || sentence.norm(at - 1).equals(",")
                            || sentence.at(0).isAny("however", "although", "while"));
            if (others) {
                return !isOwn(sentence, system);
            }
        }
        return false;
    }
}
