package org.claimboard.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;

final class ExtractCommand {
    private ExtractCommand() {}

    static int run(List<String> options, InputStream in, PrintStream out, PrintStream err) {
        return Main.MISUSED;
    }
}
