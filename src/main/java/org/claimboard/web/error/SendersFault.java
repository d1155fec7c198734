package org.claimboard.web.error;

import java.util.Arrays;

import io.vertx.core.http.HttpClosedException;
import org.jboss.resteasy.reactive.common.util.URLUtils;

/**
 * Tells a request that breaks off, or that nobody could decode, from a fault of ours. The framework throws the same for
 * both, so it is told by who threw it.
 */
final class SendersFault {
    private static final int DEEPEST_CAUSE = 20;

    private SendersFault() {}

    static boolean isIn(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            if (cause instanceof HttpClosedException || isOfForms(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    /** A form with {@code %zz} in it. */
    private static boolean isOfForms(Throwable cause) {
        return cause instanceof IllegalArgumentException
                && Arrays.stream(cause.getStackTrace()).limit(2).anyMatch(frame -> frame.getClassName()
                        .equals(URLUtils.class.getName()));
    }
}
