package org.claimboard.extract;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what the paper calls its own: the title before the colon, the name behind "we propose", else the words for it.
 *
 * <p>A claim is about the introduced name that stands nearest before its number ("E-ConvNeXt-mini reaches 78.3%"), and
 * about the paper's main system where none does.
 */
final class SystemFinder {
    private static final Set<String> ACTING = Words.of(
            "achieve outperform reduce improve reach obtain deliver surpass exceed provide yield attain accelerate run require",
            "enable use save retain maintain show demonstrate perform offer speed lower cut increase boost beat match train get is");
    /** Nobody calls a system by more characters; what follows stays linear in the text. */
    private static final int LONGEST = 200;

    private final String main;
    private final boolean named;
    /** The words that stand for an introduced name, in lower case. */
    private final Set<String> introduced = new HashSet<>();

    private final Set<String> explained = new HashSet<>();
    private final Set<String> words = new HashSet<>();

    private SystemFinder(String main, boolean named) {
        this.main = main.length() <= LONGEST ? main : "";
        this.named = named;
    }

    /** "E-ConvNeXt" and "Fast Decoder" are meant by "E" and "Fast" too. */
    private void introduce(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        introduced.add(lower);
        int end = 0;
        while (end < lower.length() && Character.isLetterOrDigit(lower.charAt(end))) {
            end++;
        }
        boolean goesOn = end < lower.length() && (lower.charAt(end) == '-' || lower.charAt(end) == ' ' && end > 3);
        if (goesOn) {
            introduced.add(lower.substring(0, end));
        }
    }

    static SystemFinder of(String title, List<Sentence> titleSentences, List<Sentence> sentences, String text) {
        Set<String> introduced = new LinkedHashSet<>();
        Optional<String> titled = shortened(titleSentences, sentences, text)
                .or(() -> titled(title, titleSentences).map(name -> asWritten(name, sentences)));
        titled.ifPresent(introduced::add);
        introduced.addAll(CoinedNames.in(sentences, text));
        Optional<String> coined =
                titled.or(() -> abbreviated(title)).or(() -> introduced.stream().findFirst());
        Descriptions descriptions = new Descriptions(sentences, text);
        String main = coined.or(() -> head(title, titleSentences))
                .or(descriptions::proposed)
                .or(() -> Descriptions.titled(title, titleSentences))
                .orElse("");
        SystemFinder finder = new SystemFinder(main, coined.isPresent());
        introduced.forEach(finder::introduce);
        sentences.forEach(sentence -> sentence.tokens().forEach(token -> finder.words.add(token.text())));
        finder.explained.addAll(CoinedNames.explained(sentences));
        return finder;
    }

    /** "transform once (T1)": the abbreviation of the words that the title begins with. */
    private static Optional<String> shortened(List<Sentence> title, List<Sentence> sentences, String text) {
        for (Sentence sentence : title.isEmpty() ? List.<Sentence>of() : sentences) {
            for (int at = 2; at + 1 < sentence.size(); at++) {
                int end = sentence.at(at - 1).isSymbol('(') ? CoinedNames.endOf(sentence, at) : at;
                boolean noted =
                        end > at && end < sentence.size() && sentence.at(end).isSymbol(')');
                if (noted
                        && sentence.at(at).isNameLike()
                        && !CoinedNames.isCommon(sentence, at)
                        && opens(title.get(0), sentence, at - 1)) {
                    return Optional.of(text.substring(
                            sentence.at(at).start(), sentence.at(end - 1).end()));
                }
            }
        }
        return Optional.empty();
    }

    /** True where two or more words before a parenthesis are the ones that the title begins with. */
    private static boolean opens(Sentence title, Sentence sentence, int open) {
        int length = 1;
        while (length < Math.min(title.size(), 7) && open - length > 0) {
            length++;
            boolean same = length <= open;
            for (int at = 0; same && at < length; at++) {
                same = title.norm(at).equals(sentence.norm(open - length + at));
            }
            boolean ends =
                    length == title.size() || title.at(length).isAny(":", "for", "in", "of", "via", "with", "—", "-");
            if (same && ends) {
                return true;
            }
        }
        return false;
    }

    /** "La RoSA" of a title is "LaRoSA" where the text writes it so. */
    private static String asWritten(String name, List<Sentence> sentences) {
        String joined = name.replace(" ", "");
        return joined.equals(name)
                ? name
                : sentences.stream()
                        .flatMap(sentence -> sentence.tokens().stream())
                        .map(Token::text)
                        .filter(joined::equalsIgnoreCase)
                        .findFirst()
                        .orElse(name);
    }

    /** The paper's main system; empty where it gives none a name. */
    String main() {
        return main;
    }

    /** What the claim of a number is about. */
    Optional<Found> of(Sentence sentence, String text, int index) {
        return named(sentence, text, index).map(this::single);
    }

    /** "FocalNets" is "FocalNet" where the text says that too. */
    private Found single(Found found) {
        String one = found.words().endsWith("s")
                ? found.words().substring(0, found.words().length() - 1)
                : "";
        return words.contains(one) ? Found.elsewhere(one, found.reason()) : found;
    }

    private Optional<Found> named(Sentence sentence, String text, int index) {
        for (int at = index - 1; at >= Math.max(0, index - 30); at--) {
            Token token = sentence.at(at);
            if (token.isJoined() || !token.isNameLike()) {
                continue;
            }
            int end = CoinedNames.endOf(sentence, at);
            if (!isIntroduced(token) && !(isNew(sentence, at) && isActing(sentence, end))) {
                continue;
            }
            boolean compared = at > 0 && sentence.at(at - 1).isAny("than", "over", "to", "outperforming", "by", "of");
            if (!compared) {
                boolean whole =
                        main.startsWith(token.text() + " ") || token.text().length() > 4 && main.endsWith(token.text());
                return Optional.of(
                        whole
                                ? Found.elsewhere(main, "what the paper introduces")
                                : Found.in(sentence, text, at, end, "the introduced name nearest before the number"));
            }
        }
        Optional<Found> subject = named ? Optional.empty() : Descriptions.subject(sentence, text, index);
        if (subject.isPresent()) {
            return subject;
        }
        return main.isEmpty() ? Optional.empty() : Optional.of(Found.elsewhere(main, "what the paper introduces"));
    }

    /** A name that is neither explained as something else nor belongs to a dataset or a model of others. */
    private boolean isNew(Sentence sentence, int at) {
        Token token = sentence.at(at);
        return CoinedNames.isCoined(token)
                && !Character.isDigit(token.text().charAt(0))
                && !explained.contains(token.text())
                && !CoinedNames.isCommon(sentence, at)
                && !ModelNames.isFamily(token)
                && !sentence.at(Math.max(0, at - 1)).isAny("on", "with", "in", "from", "for");
    }

    /** "SUMO outperforms", "PV-ASR method demonstrates": the subject of the statement. */
    private static boolean isActing(Sentence sentence, int end) {
        int verb =
                end < sentence.size() && sentence.at(end).isAny("method", "model", "framework", "system", "also", "can")
                        ? end + 1
                        : end;
        return ACTING.contains(sentence.norm(verb));
    }

    private boolean isIntroduced(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        return word.length() > 1 && introduced.contains(word);
    }

    /** "Learning When to Denoise: Optimizing …": the title before the colon, where nothing is coined. */
    private static Optional<String> head(String title, List<Sentence> sentences) {
        int colon = title.indexOf(':');
        int words =
                sentences.isEmpty() ? 0 : title.substring(0, Math.max(0, colon)).split(" ").length;
        return colon > 0 && words <= 6 ? Optional.of(title.substring(0, colon).strip()) : Optional.empty();
    }

    /** "LightSeq: Sequence Level Parallelism …". */
    private static Optional<String> titled(String title, List<Sentence> sentences) {
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        Sentence first = sentences.get(0);
        for (int at = 1; at < Math.min(first.size(), 9); at++) {
            if (first.at(at).isSymbol(':')) {
                String head = title.substring(first.start(), first.at(at - 1).end());
                boolean phrase = at > 2
                        && first.tokens().subList(0, at).stream()
                                .anyMatch(token -> token.isAny("to", "of", "for", "in", "at"));
                boolean name = at <= 5
                        && !phrase
                        && first.tokens().subList(0, at).stream().anyMatch(CoinedNames::isCoined);
                return name || at <= 2 ? Optional.of(head.strip()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "… Relevance Patching (RelP)". */
    private static Optional<String> abbreviated(String title) {
        int open = title.indexOf('(');
        int close = title.indexOf(')', open + 1);
        boolean name = open > 0 && close - open > 2 && close - open < 16;
        return name ? Optional.of(title.substring(open + 1, close)) : Optional.empty();
    }
}
