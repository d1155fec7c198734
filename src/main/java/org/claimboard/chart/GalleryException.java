package org.claimboard.chart;

/** The gallery's file is wrong. The message is one line: file, entry, what is wrong. */
public class GalleryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 400;

    GalleryException(String entry, String wrong) {
        super(oneLine(GalleryFile.NAME + ", " + entry + ": " + wrong));
    }

    /** What a file holds may have line breaks, and may be long; the message has neither. */
    private static String oneLine(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " …";
    }
}
