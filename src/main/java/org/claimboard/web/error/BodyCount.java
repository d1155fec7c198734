package org.claimboard.web.error;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;

import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import org.claimboard.problem.ProblemException;
import org.claimboard.problem.ProblemType;

/**
 * Counts a body that does not say how long it is as it comes, before the server cuts it off: that one answers and fails at
 * once, which reads like a fault of ours.
 */
class BodyCount {
    private final BodyLimits limits;

    BodyCount(BodyLimits limits) {
        this.limits = limits;
    }

    @ServerRequestFilter(preMatching = true)
    void count(ContainerRequestContext request, RoutingContext context) {
        if (request.getHeaderString(HttpHeaders.CONTENT_LENGTH) == null && request.hasEntity()) {
            request.setEntityStream(new Counted(request.getEntityStream(), limits.of(context)));
        }
    }

    private static final class Counted extends FilterInputStream {
        private final byte[] one = new byte[1];
        private final long limit;
        private long left;

        Counted(InputStream in, long limit) {
            super(in);
            this.limit = limit;
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = super.read(into, offset, length);
            left -= Math.max(0, count);
            if (left < 0) {
                throw new ProblemException(
                        ProblemType.TOO_LARGE, "The body is larger than what is taken here, " + limit + " bytes.");
            }
            return count;
        }
    }
}
