package org.claimboard.extract;

import java.util.Optional;

/** Finds what a share or a distance is of, which is what a claim is measured against: "98% of LoRA's performance". */
final class WholeFinder {
    private final Sentence sentence;
    private final String text;
    private final BaselinePhrase baselines;

    WholeFinder(Sentence sentence, String text, BaselinePhrase baselines) {
        this.sentence = sentence;
        this.text = text;
        this.baselines = baselines;
    }

    /** "only 9.25% of a dense model", "0.75x that of flat rollouts". */
    Optional<Found> whole(int index) {
        int of = sentence.norm(index + 1).equals("that") ? index + 2 : index + 1;
        return sentence.norm(of).equals("of") ? baselines.from(of + 1) : Optional.empty();
    }

    /** "98% of LoRA's performance". */
    Optional<Found> owner(int index) {
        int name = sentence.norm(index + 2).equals("the") ? index + 3 : index + 2;
        boolean named = sentence.norm(index + 1).equals("of")
                && name < sentence.size()
                && sentence.at(name).isNameLike();
        int end = named ? CoinedNames.endOf(sentence, name) : name;
        boolean owns = named && end < sentence.size() && sentence.at(end).joint() == '\'';
        return owns ? Optional.of(Found.in(sentence, text, name, end, "whose share it is")) : Optional.empty();
    }

    /** "within 2% accuracy points of the original networks". */
    Optional<Found> within(int index) {
        if (!sentence.norm(index - 1).equals("within")) {
            return Optional.empty();
        }
        for (int at = index + 1; at < Math.min(sentence.size(), index + 4); at++) {
            if (sentence.at(at).isAny("of")) {
                return baselines.from(at + 1);
            }
        }
        return Optional.empty();
    }
}
