package org.claimboard.normalise;

import java.util.Map;

/**
 * Abstracts as plain text: LaTeX commands, math signs and odd Unicode become ordinary characters, one for one, so that
 * every offset in the plain text is the same offset in the text as written.
 *
 * <p>{@code "30\%"} becomes {@code "30 %"}, {@code "$2.5\times$"} becomes {@code " 2.5×     "}, {@code "1 −2"} becomes
 * {@code "1 -2"}. A dollar that opens no formula stays a dollar: {@code "$4.85M savings"}. What stands inside a
 * {@code \cite{…}} is blanked, for it holds keys and no words.
 */
public final class PlainText {
    /** How far a formula's closing dollar or a citation's closing brace is looked for; keeps the work linear. */
    private static final int REACH = 80;

    private static final Map<String, Character> COMMANDS = Map.ofEntries(
            Map.entry("times", '×'),
            Map.entry("sim", '~'),
            Map.entry("approx", '~'),
            Map.entry("thicksim", '~'),
            Map.entry("simeq", '~'),
            Map.entry("to", '→'),
            Map.entry("rightarrow", '→'),
            Map.entry("pm", '±'),
            Map.entry("ge", '≥'),
            Map.entry("geq", '≥'),
            Map.entry("gt", '>'),
            Map.entry("le", '≤'),
            Map.entry("leq", '≤'),
            Map.entry("lt", '<'),
            Map.entry("cdot", '·'),
            Map.entry("alpha", 'α'),
            Map.entry("kappa", 'κ'),
            Map.entry("mu", 'µ'),
            Map.entry("rho", 'ρ'),
            Map.entry("tau", 'τ'));

    private final String raw;
    private final char[] plain;
    private int mathEnd = -1;
    /** Where a per cent sign stands before its number: "$%90.05$" was "$90.05\\%$" once. */
    private int swapped = -1;

    private PlainText(String raw) {
        this.raw = raw;
        this.plain = raw.toCharArray();
    }

    /** The plain text, exactly as long as {@code raw}. */
    public static String of(String raw) {
        PlainText text = new PlainText(raw);
        int at = 0;
        while (at < raw.length()) {
            at = text.clean(at);
        }
        return new String(text.plain);
    }

    private int clean(int at) {
        char c = raw.charAt(at);
        switch (c) {
            case '\\':
                return command(at);
            case '$':
                return dollar(at);
            case '{', '}':
                plain[at] = ' ';
                return at + 1;
            case ',':
                return lostThinSpace(at);
            case '~':
                plain[at] = isTie(at) ? ' ' : '~';
                return at + 1;
            case '-':
                return dashes(at);
            case '*':
                return stars(at);
            default:
                plain[at] = simple(c);
                return at + 1;
        }
    }

    private static char simple(char c) {
        return switch (c) {
            case '−', '‐', '‑', '﹣', '－' -> '-';
            case '∼', '≈', '≃', '≅', '～', '˜' -> '~';
            case '⩾', '≧' -> '≥';
            case '⩽', '≦' -> '≤';
            case '％' -> '%';
            case '✕', '⨯', '╳', '✖' -> '×';
            case '→', '⇒', '➔', '⟶' -> '→';
            case '’', '‘' -> '\'';
            case '“', '”' -> '"';
            case 'μ' -> 'µ';
            default -> Character.isSpaceChar(c) || Character.isISOControl(c) ? ' ' : c;
        };
    }

    /** "Table~2", "50~ms" and "50~\\text{ms}" hold a space that does not break; "2~5" is a range. */
    private boolean isTie(int tilde) {
        int next = tilde + 1;
        int slash = next < raw.length() && raw.charAt(next) == '$' ? next + 1 : next;
        boolean command = slash + 1 < raw.length() && raw.charAt(slash) == '\\' && isLetter(raw.charAt(slash + 1));
        boolean unit = next < raw.length() && isLetter(raw.charAt(next));
        return isDigit(tilde - 1) ? unit || command : isWord(tilde - 1) && isWord(next);
    }

    private int command(int at) {
        int end = at + 1;
        while (end < raw.length() && end - at < REACH && isLetter(raw.charAt(end))) {
            end++;
        }
        if (end == at + 1) {
            plain[at] = ' ';
            if (end < raw.length() && ",;:! ()[]".indexOf(raw.charAt(end)) >= 0) {
                plain[end] = ' ';
                return end + 1;
            }
            return end;
        }
        String name = raw.substring(at + 1, end);
        if (isDigit(at - 1) && !COMMANDS.containsKey(name)) {
            plain[at] = ' ';
            return end;
        }
        blank(at, end);
        plain[end - 1] = COMMANDS.getOrDefault(name, ' ');
        return name.startsWith("cite") && end < raw.length() && raw.charAt(end) == '{' ? citation(end) : end;
    }

    private int citation(int brace) {
        int close = brace;
        while (close < raw.length() && close - brace < REACH && raw.charAt(close) != '}') {
            close++;
        }
        if (close == raw.length() || raw.charAt(close) != '}') {
            return brace;
        }
        blank(brace, close + 1);
        return close + 1;
    }

    private int dollar(int at) {
        if (at == mathEnd && isDigit(at - 1) && swapped >= 0) {
            plain[at] = '%';
            plain[swapped] = ' ';
        } else if (at == mathEnd || at + 1 >= raw.length() || closesSoon(at)) {
            plain[at] = ' ';
        }
        swapped = at != mathEnd && at + 2 < raw.length() && raw.charAt(at + 1) == '%' && isDigit(at + 2) ? at + 1 : -1;
        return at + 1;
    }

    /** True where a closing dollar follows with nothing but formula in between. */
    private boolean closesSoon(int at) {
        int letters = 0;
        for (int i = at + 1; i < raw.length() && i - at < REACH; i++) {
            char c = raw.charAt(i);
            if (c == '$') {
                mathEnd = i;
                return true;
            }
            letters = isLetter(c) ? letters + 1 : c == '\\' ? -REACH : 0;
            if (letters > 3 && raw.charAt(i - letters) == ' ') {
                return false;
            }
        }
        return false;
    }

    /** "50.65,ms" was "50.65\,ms" once. */
    private int lostThinSpace(int at) {
        if (isDigit(at - 1) && at + 1 < raw.length() && isLetter(raw.charAt(at + 1))) {
            plain[at] = ' ';
        }
        return at + 1;
    }

    /** "**3.9**x" is bold; a single star multiplies. */
    private int stars(int at) {
        boolean bold = at + 1 < raw.length() && raw.charAt(at + 1) == '*';
        if (bold) {
            blank(at, at + 2);
        }
        return bold ? at + 2 : at + 1;
    }

    private int dashes(int at) {
        int end = at;
        while (end < raw.length() && raw.charAt(end) == '-' && end - at < 3) {
            end++;
        }
        if (end == at + 1 && at + 1 < raw.length() && raw.charAt(at + 1) == '>') {
            plain[at] = '→';
            plain[at + 1] = ' ';
            return at + 2;
        }
        if (end > at + 1) {
            blank(at, end);
            plain[at] = end == at + 2 ? '–' : '—';
        }
        return end;
    }

    private void blank(int from, int to) {
        for (int i = from; i < to; i++) {
            plain[i] = ' ';
        }
    }

    private boolean isDigit(int at) {
        return at >= 0 && at < raw.length() && raw.charAt(at) >= '0' && raw.charAt(at) <= '9';
    }

    private boolean isWord(int at) {
        return at >= 0 && at < raw.length() && Character.isLetterOrDigit(raw.charAt(at));
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
