package org.claimboard.vocabulary;

import java.util.Locale;

/** The levels of the hardware tree, from the root down. */
public enum HardwareLevel {
    CLASS,
    VENDOR,
    FAMILY,
    DEVICE;

    /** The word used in YAML and JSON. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
