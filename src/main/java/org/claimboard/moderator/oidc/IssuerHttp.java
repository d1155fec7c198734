package org.claimboard.moderator.oidc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import com.nimbusds.oauth2.sdk.http.HTTPRequestSender;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPRequest;

/**
 * How the issuer is reached: for so long altogether, for so many bytes, by so many requests of ours at once, and nowhere
 * else than asked, so that an issuer in trouble takes none of the threads that answer everybody else.
 */
final class IssuerHttp implements ResourceRetriever, HTTPRequestSender {
    static final int LARGEST_ANSWER = 512 * 1024;

    private static final int AT_ONCE = 8;

    private final Duration patience;
    private final Semaphore free = new Semaphore(AT_ONCE);
    private final HttpClient client;

    /** @param patience for one answer, from the first step to the last byte */
    IssuerHttp(Duration patience) {
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public Resource retrieveResource(URL address) throws IOException {
        HttpResponse<byte[]> response =
                send(HttpRequest.newBuilder(uri(address)).GET().build());
        if (response.statusCode() != 200) {
            throw new IOException(address + " answers with status " + response.statusCode());
        }
        return new Resource(
                text(response), response.headers().firstValue("Content-Type").orElse(null));
    }

    @Override
    public HTTPResponse send(ReadOnlyHTTPRequest request) throws IOException {
        String body = request.getBody();
        HttpRequest.Builder builder = HttpRequest.newBuilder(request.getURI())
                .method(
                        request.getMethod().name(),
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        request.getHeaderMap().forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        HttpResponse<byte[]> response = send(builder.build());
        HTTPResponse answer = new HTTPResponse(response.statusCode());
        response.headers().map().forEach((name, values) -> answer.setHeader(name, values.toArray(String[]::new)));
        answer.setBody(text(response));
        return answer;
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws IOException {
        if (!OidcSettings.isSafe(request.uri())) {
            throw new IOException(request.uri() + " is not reached by TLS");
        }
        if (!free.tryAcquire()) {
            throw new IOException(AT_ONCE + " requests wait for an answer already");
        }
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, status -> new Bounded());
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IOException(request.uri().getHost() + " has not answered within " + patience.toSeconds() + " s");
        } catch (ExecutionException e) {
            throw new IOException(request.uri().getHost() + ": " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            answer.cancel(true);
            free.release();
        }
    }

    private static URI uri(URL address) throws IOException {
        try {
            return address.toURI();
        } catch (URISyntaxException e) {
            throw new IOException(address + " is no address", e);
        }
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** Takes an answer until it gets too long. */
    private static final class Bounded implements HttpResponse.BodySubscriber<byte[]> {
        private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
        private final ByteArrayOutputStream read = new ByteArrayOutputStream();
        private Flow.Subscription subscription;

        @Override
        public CompletionStage<byte[]> getBody() {
            return whole;
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(List<ByteBuffer> parts) {
            for (ByteBuffer part : parts) {
                if (read.size() + part.remaining() > LARGEST_ANSWER) {
                    subscription.cancel();
                    whole.completeExceptionally(new IOException("an answer of more than " + LARGEST_ANSWER + " bytes"));
                    return;
                }
                byte[] bytes = new byte[part.remaining()];
                part.get(bytes);
                read.writeBytes(bytes);
            }
        }

        @Override
        public void onError(Throwable failure) {
            whole.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            whole.complete(read.toByteArray());
        }
    }
}
