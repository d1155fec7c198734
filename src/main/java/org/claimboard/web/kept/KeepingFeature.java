package org.claimboard.web.kept;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;

/** Has the answers of some addresses kept while they are written, and leaves all others alone. */
@Provider
public class KeepingFeature implements DynamicFeature {
    private final CurrentVertxRequest current;
    private final KeptAnswers kept;

    KeepingFeature(CurrentVertxRequest current, KeptAnswers kept) {
        this.current = current;
        this.kept = kept;
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext feature) {
        Path path = resource.getResourceClass().getAnnotation(Path.class);
        if (path != null && KeptAddress.mayBeKept(path.value())) {
            feature.register(new Writing());
        }
    }

    private final class Writing implements WriterInterceptor {
        @Override
        public void aroundWriteTo(WriterInterceptorContext answer) throws IOException {
            RoutingContext request = current.getCurrent();
            Optional<Keeping> keeping = Keeping.of(request);
            if (keeping.isPresent()) {
                answer.setOutputStream(
                        new Doubled(answer.getOutputStream(), keeping.get().body()));
                request.addEndHandler(sent -> {
                    if (sent.succeeded()) {
                        keeping.get()
                                .answer(request.response().getStatusCode())
                                .ifPresent(whole -> kept.keep(keeping.get().address(), whole));
                    }
                });
            }
            answer.proceed();
        }
    }

    /** Writes to two places at once. */
    private static final class Doubled extends FilterOutputStream {
        private final OutputStream copy;

        Doubled(OutputStream out, OutputStream copy) {
            super(out);
            this.copy = copy;
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            copy.write(one);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            copy.write(bytes, offset, length);
        }
    }
}
