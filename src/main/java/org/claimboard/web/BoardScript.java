package org.claimboard.web;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** The address of the script that spares a board's page its reloads; the page is complete without it. */
@Named("boardScript")
@Singleton
public class BoardScript {
    private final String href = VersionedAsset.href("/assets/board.js");

    public String href() {
        return href;
    }
}
