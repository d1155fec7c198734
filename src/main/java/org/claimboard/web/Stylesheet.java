package org.claimboard.web;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** The address of the stylesheet. */
@Named("stylesheet")
@Singleton
public class Stylesheet {
    private final String href = VersionedAsset.href("/assets/claimboard.css");

    public String href() {
        return href;
    }
}
