package org.claimboard.download;

import java.util.concurrent.TimeUnit;

import io.netty.channel.ChannelHandlerContext;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.net.impl.ConnectionBase;

/** Whoever an answer is sent to, as any thread may know them. */
class Receiver {
    private static final long SECONDS_TO_TAKE_THE_REST = 5;

    private final ConnectionBase connection;
    private final HttpServerResponse response;

    /** @param request on its own thread: what is injected knows its request on no other */
    Receiver(HttpServerRequest request) {
        this.connection = (ConnectionBase) request.connection();
        this.response = request.response();
    }

    /** True where nobody gets what is written; the framework takes it and drops it. */
    boolean isGone() {
        return response.closed();
    }

    /** True where the beginning is on its way, and with it the status. */
    boolean hasBegun() {
        return response.headWritten();
    }

    /** Ends the connection at once. Its own {@code close} first waits until what is on its way was taken. */
    void hangUp() {
        ChannelHandlerContext belowVertx = connection.channelHandlerContext();
        belowVertx.close();
    }

    /**
     * Ends the connection behind what is on its way, and waits until it is done: else the framework, which knows of
     * nothing, would still end the answer properly. But not for ever, since it may be taken by nobody.
     */
    void breakOff() {
        if (!isGone()) {
            connection
                    .close()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .completeOnTimeout(null, SECONDS_TO_TAKE_THE_REST, TimeUnit.SECONDS)
                    .join();
        }
        hangUp();
    }
}
