package org.claimboard.download;

import java.util.HashMap;
import java.util.Map;

/** Text of papers inside other languages, where it must mean nothing but itself. */
final class Escaped {
    private static final String MARKDOWN_SIGNS = "\\`*_{}[]<>#|~$&!";
    private static final Map<Character, String> LATEX = new HashMap<>();

    static {
        for (char sign : "{}$&#_%".toCharArray()) {
            LATEX.put(sign, "\\" + sign);
        }
        LATEX.put('\\', "\\textbackslash{}");
        LATEX.put('~', "\\textasciitilde{}");
        LATEX.put('^', "\\textasciicircum{}");
        LATEX.put('<', "\\textless{}");
        LATEX.put('>', "\\textgreater{}");
        LATEX.put('|', "\\textbar{}");
        LATEX.put('"', "''");
        LATEX.put('×', "$\\times$");
        LATEX.put('±', "$\\pm$");
        LATEX.put('≥', "$\\geq$");
        LATEX.put('≤', "$\\leq$");
        LATEX.put('≈', "$\\approx$");
        LATEX.put('∼', "$\\sim$");
        LATEX.put('−', "$-$");
        LATEX.put('→', "$\\rightarrow$");
        LATEX.put('µ', "$\\mu$");
        LATEX.put('μ', "$\\mu$");
        LATEX.put('∞', "$\\infty$");
        LATEX.put('–', "--");
        LATEX.put('—', "---");
        LATEX.put('“', "``");
        LATEX.put('”', "''");
    }

    private Escaped() {}

    /** In a cell of a Markdown table (CommonMark with GitHub's tables). */
    static String markdown(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (Character.isISOControl(c)) {
                out.append(' ');
            } else {
                out.append(MARKDOWN_SIGNS.indexOf(c) >= 0 ? "\\" : "").append(c);
            }
        }
        return out.toString();
    }

    /** In the text of a LaTeX or BibTeX file in UTF-8; letters of other scripts stay as they are. */
    static String latex(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            out.append(Character.isISOControl(c) ? " " : LATEX.getOrDefault(c, String.valueOf(c)));
        }
        return out.toString();
    }

    /** In the url of a BibTeX entry. */
    static String url(String url) {
        return url.replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D").replace(" ", "%20");
    }
}
