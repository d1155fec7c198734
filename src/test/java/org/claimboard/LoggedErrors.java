package org.claimboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What is logged as a fault of ours until it is closed. */
public final class LoggedErrors extends Handler implements AutoCloseable {
    private final Queue<String> seen = new ConcurrentLinkedQueue<>();

    private LoggedErrors() {}

    public static LoggedErrors listen() {
        LoggedErrors errors = new LoggedErrors();
        Logger.getLogger("").addHandler(errors);
        return errors;
    }

    /** Those since it was last asked. */
    public List<String> take() {
        List<String> taken = new ArrayList<>();
        for (String one = seen.poll(); one != null; one = seen.poll()) {
            taken.add(one);
        }
        return taken;
    }

    @Override
    public void publish(LogRecord line) {
        if (line.getLevel().intValue() >= Level.SEVERE.intValue()) {
            seen.add(line.getLoggerName() + ": " + line.getMessage() + " " + line.getThrown());
        }
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
