package org.claimboard.intake.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

import org.claimboard.paper.PaperRecord;
import org.claimboard.paper.Slug;

/** Checks what a file says of a paper: its title, abstract, date and addresses. */
final class PaperFields {
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_ABSTRACT = 20_000;
    private static final int LONGEST_URL = 500;
    private static final Pattern DATE = Pattern.compile("(\\d{4})(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");
    private static final Pattern ARXIV = Pattern.compile("(\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[A-Z]{2})?/\\d{7})(v\\d+)?");
    private static final Pattern ARXIV_URL =
            Pattern.compile("https?://(?:www\\.|export\\.)?arxiv\\.org/(?:abs|pdf)/([^?#]+?)(?:\\.pdf)?/?");
    private static final int DAY = 10;

    private final String place;
    private final Findings findings;

    PaperFields(String place, Findings findings) {
        this.place = place;
        this.findings = findings;
    }

    /** What a file says of a paper; null where it says nothing. */
    record Said(String title, String abstractText, String arxivId, String date, String url, String codeUrl) {}

    /** Tells the findings about a paper, or why it is none. */
    void paper(Said said) {
        if (said.title() == null || said.abstractText() == null) {
            findings.refuse(
                    place,
                    said.title() == null ? "no-title" : "no-abstract",
                    "A paper needs a title and an abstract to be read.");
        } else if (said.title().length() > LONGEST_TITLE) {
            findings.refuse(place, "too-long", "The title is longer than " + LONGEST_TITLE + " characters.");
        } else if (said.abstractText().length() > LONGEST_ABSTRACT) {
            findings.refuse(place, "too-long", "The abstract is longer than " + LONGEST_ABSTRACT + " characters.");
        } else {
            PaperHint hint = hint(said);
            findings.paper(
                    place,
                    new PaperRecord(
                            Slug.of(hint.title()),
                            hint.title(),
                            said.abstractText(),
                            hint.arxivId(),
                            hint.published() == null ? "" : hint.published(),
                            hint.url() == null ? "" : hint.url(),
                            hint.codeUrl()));
        }
    }

    /** What is said of a paper that is only named, each part checked. */
    PaperHint hint(Said said) {
        String url = address(said.url());
        String arxivId = arxivId(said.arxivId() == null ? url : said.arxivId());
        String title = said.title() == null || said.title().length() <= LONGEST_TITLE
                ? said.title()
                : said.title().substring(0, LONGEST_TITLE);
        String address = url == null && arxivId != null ? "https://arxiv.org/abs/" + arxivId : url;
        return new PaperHint(null, title, arxivId, address, date(said.date(), arxivId), address(said.codeUrl()));
    }

    /** "http://arxiv.org/abs/1805.06939v2" → "1805.06939"; null where it is none. */
    static String arxivId(String text) {
        if (text == null) {
            return null;
        }
        if (text.indexOf(':') >= 0 && !text.toLowerCase(Locale.ROOT).contains("arxiv")) {
            // an address or a name of another kind, as most are; the patterns would say the same, slowly
            return null;
        }
        Matcher url = ARXIV_URL.matcher(text.strip());
        String id = url.matches() ? url.group(1) : text.strip();
        if (id.toLowerCase(Locale.ROOT).startsWith("arxiv:")) {
            id = id.substring("arxiv:".length()).strip();
        }
        Matcher known = ARXIV.matcher(id);
        return known.matches() ? known.group(1) : null;
    }

    /** Only addresses of the web are ever shown as links. */
    private String address(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            URI uri = new URI(text.strip());
            boolean web = uri.getHost() != null
                    && ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()));
            if (web && text.length() <= LONGEST_URL) {
                return text.strip();
            }
        } catch (URISyntaxException e) {
            // told below, like an address of another kind
        }
        findings.note(place, "address-left-out", "An address that is none of the web was left out.");
        return null;
    }

    /** A new-style arXiv id begins with the year and month in which the paper was sent. */
    private String date(String text, String arxivId) {
        String day = text == null ? "" : text.strip();
        day = day.length() > DAY && day.charAt(DAY) == 'T' ? day.substring(0, DAY) : day;
        if (DATE.matcher(day).matches()) {
            return day;
        }
        if (!day.isEmpty()) {
            findings.note(place, "date-left-out", "A date that is none such as 2025-03-28 was left out.");
        }
        if (arxivId != null && arxivId.charAt(4) == '.' && arxivId.compareTo("0704") >= 0) {
            String month = arxivId.substring(2, 4);
            if (month.compareTo("01") >= 0 && month.compareTo("12") <= 0) {
                findings.note(place, "date-of-arxiv-id", "The date is the month that the paper's arXiv id names.");
                return "20" + arxivId.substring(0, 2) + "-" + month;
            }
        }
        return null;
    }
}
