package org.claimboard.problem;

import java.util.Optional;

/** What somebody typed as a parameter. */
public final class Typed {
    private static final int SHOWN_LENGTH = 60;

    private Typed() {}

    /** Without blanks around it; empty where nothing is left, since an empty parameter is as good as none. */
    public static Optional<String> stated(Optional<String> value) {
        return value.map(String::strip).filter(text -> !text.isEmpty());
    }

    /** As much of it as a sentence can quote. */
    public static String shown(String text) {
        return text.length() > SHOWN_LENGTH ? text.substring(0, SHOWN_LENGTH) + "…" : text;
    }
}
