package org.claimboard.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.claimboard.normalise.Numeral;
import org.claimboard.normalise.PlainText;
import org.claimboard.normalise.Quantity;
import org.claimboard.normalise.QuantityReader;
import org.claimboard.normalise.Unit;
import org.claimboard.vocabulary.Dimension;

/**
 * Splits a text into sentences and those into words, numbers and marks, in one pass from left to right.
 *
 * <p>A run such as "CIFAR-10/100" is one name whose parts are joined tokens, and its numbers are {@link Token.Kind#NAMED}.
 * Odd cases: "4-bit" and "3D" are no quantities, "20-fold" and "11.4M-parameter" are; "e.g. 3x" and "et al. 2019" end no
 * sentence, "FPS.Existing" does.
 */
final class Tokenizer {
    /** What stands between a word and its subscript: the dollar, the brace and the command of "$_{\\text{". */
    private static final int LONGEST_MARKUP = 16;

    private static final Set<String> HEDGES = Words.of(
            "up to at least most over more less than about around approximately roughly nearly almost only just");
    /** Longer runs are cut; no name is that long, and what follows stays linear. */
    private static final int LONGEST_RUN = 200;

    /** A sentence is cut here, so that what looks around inside a sentence stays linear in the text. */
    private static final int LONGEST_SENTENCE = 400;

    private final String text;
    private final QuantityReader quantities;
    private final List<Sentence> sentences = new ArrayList<>();
    private List<Token> current = new ArrayList<>();

    private Tokenizer(String raw) {
        this.text = PlainText.of(raw);
        this.quantities = new QuantityReader(text);
    }

    static List<Sentence> sentences(String raw) {
        return new Tokenizer(raw).read();
    }

    private List<Sentence> read() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (current.size() >= LONGEST_SENTENCE) {
                endSentence();
            }
            if (c == ' ') {
                at++;
            } else if (c == '_' && subscript(at) > at) {
                at = run(subscript(at), '_');
            } else if (Character.isLetter(c)) {
                at = letter(at);
            } else if (Character.isDigit(c) || ".+-–~<>≥≤$".indexOf(c) >= 0 || isTimesSign(at)) {
                at = number(at);
            } else {
                at = symbol(at);
            }
        }
        endSentence();
        return sentences;
    }

    /** "a ×1.7 speedup": in front of its number, where no factor stands before it. */
    private boolean isTimesSign(int at) {
        Token last = current.isEmpty() ? null : current.get(current.size() - 1);
        return text.charAt(at) == '×'
                && last != null
                && last.isAny("a", "an", "by", "of", "to", "than", "about", "~", "(");
    }

    /** Where the subscript of a word begins: the 50 of "mAP$_{\\text{50}}$"; {@code at} itself where none does. */
    private int subscript(int at) {
        Token last = current.isEmpty() ? null : current.get(current.size() - 1);
        boolean ofWord = last != null && last.isWord() && at - last.end() <= LONGEST_MARKUP;
        int next = at + 1;
        while (ofWord && next < text.length() && next - at <= LONGEST_MARKUP && text.charAt(next) == ' ') {
            next++;
        }
        return ofWord && next < text.length() && Character.isLetterOrDigit(text.charAt(next)) ? next : at;
    }

    private int letter(int at) {
        Optional<Quantity> quantity = quantities.at(at).filter(Tokenizer::isCounted);
        if (quantity.isPresent() && isFree(quantity.get().end())) {
            return add(quantity.get());
        }
        return run(at);
    }

    /** Number words count where they multiply, share or time something; "two datasets" does not. */
    private static boolean isCounted(Quantity quantity) {
        boolean word =
                quantity.first().kind() == Numeral.Kind.WORD && quantity.first().isWhole();
        return !word || quantity.is(Unit.Kind.TIMES) || quantity.unit().measures(Dimension.TIME);
    }

    private boolean isFree(int end) {
        return end >= text.length() || !Character.isLetterOrDigit(text.charAt(end)) && text.charAt(end) != '-';
    }

    private int number(int at) {
        if (isSignInWord(at)) {
            return symbol(at);
        }
        Optional<Quantity> quantity = quantities.at(at);
        if (quantity.isEmpty()) {
            return Character.isDigit(text.charAt(at)) ? run(at) : symbol(at);
        }
        int end = quantity.get().end();
        boolean glued = end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end))
                        || text.charAt(end) == '-'
                                && end + 1 < text.length()
                                && Character.isLetter(text.charAt(end + 1))
                                && !quantity.get().is(Unit.Kind.TIMES));
        if (quantity.get().shape() == Quantity.Shape.PRODUCT
                || glued && !quantity.get().is(Unit.Kind.PERCENT) && !isParameters(quantity.get(), end)) {
            return run(at);
        }
        return add(quantity.get());
    }

    /** "11.4M-parameter" was read with its unit already. */
    private boolean isParameters(Quantity quantity, int end) {
        return quantity.unit().measures(Dimension.COUNT) && text.charAt(end) == '-';
    }

    private boolean isSignInWord(int at) {
        char c = text.charAt(at);
        boolean sign = !Character.isDigit(c) && c != '.';
        return sign && (c == '-' || c == '–') && at > 0 && !" (,;:".contains(text.substring(at - 1, at));
    }

    private int add(Quantity read) {
        Quantity quantity = read.is(Unit.Kind.NONE) && isFactor() ? read.withUnit(Unit.TIMES) : read;
        int start = quantity.start();
        String plain = text.substring(start, quantity.end());
        boolean listed = isListMark(quantity);
        current.add(new Token(
                listed ? Token.Kind.NAMED : Token.Kind.QUANTITY,
                start,
                quantity.end(),
                plain,
                Token.norm(plain),
                ' ',
                listed ? Optional.empty() : Optional.of(quantity)));
        return quantity.end();
    }

    /** "by a factor of 2.5", "by a factor of up to 2.5", "by factors between 2 and 4": a bare number multiplies. */
    private boolean isFactor() {
        int last = current.size() - 1;
        for (int at = last; at > 0 && last - at < 4; at--) {
            if (current.get(at).isAny("of", "between", "from")) {
                return current.get(at - 1).isAny("factor");
            }
            if (!HEDGES.contains(current.get(at).norm())) {
                return false;
            }
        }
        return false;
    }

    /** "(1)", "2)". */
    private boolean isListMark(Quantity quantity) {
        int end = quantity.end();
        return end - quantity.start() == 1
                && quantity.is(Unit.Kind.NONE)
                && end < text.length()
                && text.charAt(end) == ')'
                && (current.isEmpty() || !current.get(current.size() - 1).isWord());
    }

    /** A run of letters and digits with what joins them: "top-1", "mAP@0.5:0.95", "GPT-4o", "J&F". */
    private int run(int at) {
        return run(at, ' ');
    }

    /** @param first what joins the run to the token before it; a space where nothing does */
    private int run(int at, char first) {
        int end = at;
        int part = at;
        char joint = first;
        while (end < text.length() && end - at < LONGEST_RUN) {
            if (Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            } else if (end > at && Joint.stands(text, at, end, first == '_')) {
                addPart(part, end, joint);
                joint = text.charAt(end);
                end++;
                part = end;
            } else {
                break;
            }
        }
        end = Math.max(end, at + 1);
        addPart(part, end, joint);
        return end;
    }

    private void addPart(int start, int end, char joint) {
        if (end <= start) {
            return;
        }
        String part = text.substring(start, end);
        boolean digits = Character.isDigit(part.charAt(0));
        String norm = part.equals("s") && joint == '\'' ? "'s" : Token.norm(part);
        current.add(new Token(
                digits ? Token.Kind.NAMED : Token.Kind.WORD, start, end, part, norm, joint, Optional.empty()));
    }

    private int symbol(int at) {
        char c = text.charAt(at);
        int end = at + (at + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(at + 1)) ? 2 : 1);
        String mark = text.substring(at, end);
        current.add(new Token(Token.Kind.SYMBOL, at, end, mark, mark, ' ', Optional.empty()));
        if (c == '!' || c == '?' || c == '.' && FullStop.isAt(text, at, current)) {
            endSentence();
        }
        return end;
    }

    private void endSentence() {
        if (!current.isEmpty()) {
            sentences.add(new Sentence(sentences.size(), current));
            current = new ArrayList<>();
        }
    }
}
