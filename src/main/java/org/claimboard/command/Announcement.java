package org.claimboard.command;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;

import io.quarkus.vertx.http.HttpServerStart;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/** Tells, once the server answers, where it is and where its data lives. */
@ApplicationScoped
class Announcement {
    private static final Logger LOG = Logger.getLogger(Announcement.class);

    private final DataPlace place;

    Announcement(Config config) {
        this.place = DataPlace.of(config);
    }

    void announce(@ObservesAsync HttpServerStart server) {
        int port = server.options().getPort();
        if (port > 0) {
            LOG.infof("Claimboard is at http://localhost:%d/", port);
        }
        LOG.infof("Its data lives in %s", place);
    }
}
