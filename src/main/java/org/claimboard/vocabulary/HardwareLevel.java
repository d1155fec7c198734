package org.claimboard.vocabulary;

/** The levels of the hardware tree, from the root down. */
public enum HardwareLevel {
    CLASS,
    VENDOR,
    FAMILY,
    DEVICE
}
