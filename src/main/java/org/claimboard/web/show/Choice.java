package org.claimboard.web.show;

import java.util.List;

/** One choice of a select box. */
public record Choice(String value, String label, boolean selected) {

    /** Choices under one heading; the heading is empty for those that stand alone. */
    public record Group(String label, List<Choice> choices) {
        public Group {
            choices = List.copyOf(choices);
        }
    }
}
