package org.claimboard.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.claimboard.claim.PublishedYears;
import org.claimboard.search.NotUnderstood.Remedy;
import org.claimboard.search.SearchToken.Kind;
import org.claimboard.vocabulary.Vocabulary;

/** One search while it is read, from left to right; a number takes the metric's words back that stood before it. */
final class Understanding {
    private static final Set<String> SMALL_WORDS =
            Set.of("a", "an", "and", "at", "by", "for", "in", "of", "on", "or", "the", "to", "with", "is");

    private static final int LONGEST_NAME = 4;
    private static final int MOST_PARTS = 24;

    private final String text;
    private final List<SearchToken> tokens;
    private final MetricWords metrics;
    private final Coordinates coordinates;
    private final Numbers numbers;
    private final List<SearchPart> parts = new ArrayList<>();
    private final List<NotUnderstood> notUnderstood = new ArrayList<>();
    private int at;

    Understanding(String text, Vocabulary vocabulary, MetricWords metrics) {
        this.text = text;
        this.tokens = SearchLexer.tokens(text);
        this.metrics = metrics;
        this.coordinates = new Coordinates(vocabulary, metrics);
        this.numbers = new Numbers();
    }

    SearchQuery query() {
        while (at < tokens.size()) {
            SearchToken token = tokens.get(at);
            if (parts.size() >= MOST_PARTS) {
                leaveOut(token.start(), text.length(), "A search has at most " + MOST_PARTS + " parts.", List.of());
                break;
            }
            switch (token.kind()) {
                case OPERATOR -> compared(token.text(), at + 1);
                case FIELD -> field(token);
                case WORD -> word(token);
            }
        }
        parts.removeIf(part -> part.isWord() && isSmall(part));
        return new SearchQuery(text, parts, notUnderstood);
    }

    private boolean isSmall(SearchPart part) {
        return SMALL_WORDS.contains(text.substring(part.start(), part.end()).toLowerCase(Locale.ROOT));
    }

    /** "2..5" behind a metric is a comparison without an operator. */
    private void word(SearchToken token) {
        if (token.isPlainWord()
                && token.text().contains("..")
                && Amount.read(text, tokens, at).isPresent()) {
            compared("=", at);
            return;
        }
        parts.add(new SearchPart(
                token.start(),
                token.end(),
                Optional.empty(),
                "“" + token.text() + "”",
                new Meaning.Words(token.text())));
        at++;
    }

    private void field(SearchToken token) {
        Optional<SearchField> field = SearchField.of(token.field());
        if (field.isEmpty()) {
            List<String> near = Vocabulary.nearest(token.field(), SearchField.ids());
            leaveOut(
                    token.start(),
                    token.end(),
                    "There is no field “" + token.field() + "” to search by.",
                    near.stream()
                            .map(id -> remedy(id + ":", token.start(), token.end(), id + ":" + quotedAgain(token)))
                            .toList());
            at++;
            return;
        }
        boolean compares = token.text().isEmpty()
                && at + 1 < tokens.size()
                && tokens.get(at + 1).is(Kind.OPERATOR);
        if (compares) {
            parts.add(new SearchPart(
                    token.start(), token.end(), Optional.empty(), token.field(), new Meaning.Words(token.field())));
            at++;
            return;
        }
        coordinate(field.get(), token);
    }

    /** A value without quotes may have spaces, where only its whole is known: {@code hardware:RTX 3090}. */
    private void coordinate(SearchField field, SearchToken token) {
        int first = token.text().isEmpty() ? at + 1 : at;
        String value = "";
        int last = at;
        Coordinates.Found found = null;
        for (int i = first; i < tokens.size() && i < first + LONGEST_NAME; i++) {
            SearchToken next = tokens.get(i);
            if (i > at && (!next.is(Kind.WORD) || token.quoted())) {
                break;
            }
            value = value.isEmpty() ? next.text() : value + " " + next.text();
            Coordinates.Found longer = coordinates.find(field, value, next.quoted() || token.quoted());
            if (found == null || longer.isKnown()) {
                found = longer;
                last = i;
            }
            if (found.isKnown() && !coordinates.isNamed(field)) {
                break;
            }
        }
        SearchToken end = tokens.get(last);
        if (found == null) {
            leaveOut(token.start(), token.end(), "“" + token.field() + ":” has no value behind it.", List.of());
        } else if (found.isKnown()) {
            parts.add(new SearchPart(
                    token.start(),
                    end.end(),
                    Optional.of(field),
                    found.words(),
                    found.meaning().orElseThrow()));
        } else {
            leaveOut(
                    token.start(),
                    end.end(),
                    found.words(),
                    found.nearest().stream()
                            .map(id -> remedy(id, token.start(), end.end(), field.id() + ":" + id))
                            .toList());
        }
        at = last + 1;
    }

    /** @param amountAt the token that should be the number */
    private void compared(String operator, int amountAt) {
        Optional<Amount> amount = Amount.read(text, tokens, amountAt);
        Subject subject = new Subjects(text, parts, metrics, coordinates)
                .takeBack(tokens.get(at).start());
        if (amount.isEmpty()) {
            int end = tokens.get(Math.min(amountAt, tokens.size() - 1)).end();
            leaveOut(
                    subject.start(),
                    end,
                    "“" + text.substring(tokens.get(at).start(), end)
                            + "” compares with no number that can be read; say for example “speedup >= 5”.",
                    List.of());
            at = Math.min(amountAt + 1, tokens.size());
            return;
        }
        int end = amount.get().end();
        String typed = text.substring(tokens.get(amountAt).start(), end);
        take(subject, end, operator, amount.get(), typed);
        at = amountAt;
        while (at < tokens.size() && tokens.get(at).start() < end) {
            at++;
        }
    }

    private void take(Subject subject, int end, String operator, Amount amount, String typed) {
        if (subject.year()) {
            years(subject.start(), end, operator, amount);
            return;
        }
        if (subject.phrase().isEmpty() && subject.form().isEmpty() && !subject.anything()) {
            String name = subject.words();
            leaveOut(
                    subject.start(),
                    end,
                    name.isEmpty()
                            ? "A number needs a metric before it, such as “speedup " + operator + " " + typed + "”."
                            : "There is no metric “" + name + "”.",
                    metrics.nearest(name).stream()
                            .map(id -> remedy(id, subject.start(), end, id + " " + operator + " " + typed))
                            .toList());
            return;
        }
        Numbers.Understood understood = numbers.understand(subject, operator, amount, typed);
        if (understood.meaning().isPresent()) {
            parts.add(new SearchPart(
                    subject.start(),
                    end,
                    Optional.empty(),
                    understood.words(),
                    understood.meaning().get()));
        } else {
            leaveOut(subject.start(), end, understood.words(), List.of());
        }
    }

    private void years(int start, int end, String operator, Amount amount) {
        Optional<PublishedYears> years = Numbers.years(operator, amount);
        if (years.isEmpty()) {
            leaveOut(start, end, "A year has four digits, such as 2025.", List.of());
            return;
        }
        parts.add(new SearchPart(
                start,
                end,
                Optional.of(SearchField.YEAR),
                Coordinates.words(years.get()),
                new Meaning.Years(years.get())));
    }

    private Remedy remedy(String name, int start, int end, String by) {
        return new Remedy(name, SearchQuery.replaced(text, start, end, by));
    }

    private void leaveOut(int start, int end, String message, List<Remedy> nearest) {
        notUnderstood.add(new NotUnderstood(text.substring(start, end), message, nearest));
    }

    private static String quotedAgain(SearchToken token) {
        return token.quoted() ? "\"" + token.text() + "\"" : token.text();
    }
}
