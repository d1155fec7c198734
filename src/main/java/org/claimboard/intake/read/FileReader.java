package org.claimboard.intake.read;

import java.io.IOException;

/** Reads the files of one format. */
public interface FileReader {

    /** @throws UnreadableFileException where the file, or what is left of it, is not of the format */
    void read(ForeignFile file, Findings findings) throws IOException;
}
