package org.claimboard.command;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** Corrects and decides over HTTP, at whichever port. */
final class DeskClient {
    /** What a browser keeps: its cookies, and the token of its forms. */
    record Moderator(String cookies, String token) {}

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;

    DeskClient(int port) {
        this.port = port;
    }

    Moderator signIn(String name, String password) throws IOException, InterruptedException {
        HttpResponse<String> form = send(request("/moderate/sign-in").header("Accept", "text/html"));
        String cookies = cookies(form);
        HttpResponse<String> in = send(request("/moderate/sign-in")
                .header("Cookie", cookies)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("_token=" + field(form.body(), "_token") + "&name=" + name
                        + "&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8))));
        assertThat(in.statusCode()).isEqualTo(303);
        String all = cookies + "; " + cookies(in);
        String queue = send(request("/moderate").header("Cookie", all).header("Accept", "text/html"))
                .body();
        return new Moderator(all, field(queue, "token"));
    }

    /** Proposes another model for a claim. */
    HttpResponse<String> proposeModel(long claim, String model) throws IOException, InterruptedException {
        return send(request("/api/v1/corrections")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"kind\":\"wrong-coordinates\",\"claim\":" + claim
                        + ",\"changes\":{\"model\":\"" + model + "\"},\"evidenceUrl\":\"https://example.org/\"}")));
    }

    /** @param verdict {@code accept} or {@code reject} */
    HttpResponse<String> decide(String correction, String verdict, Moderator moderator, String reason)
            throws IOException, InterruptedException {
        return send(request(correction + "/" + verdict)
                .header("Cookie", moderator.cookies())
                .header("X-Form-Token", moderator.token())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"reason\":\"" + reason + "\"}")));
    }

    String get(String path) throws IOException, InterruptedException {
        return send(request(path)).body();
    }

    /** The path of what an answer says it made. */
    static String location(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static String cookies(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";")[0])
                .collect(Collectors.joining("; "));
    }

    private static String field(String html, String name) {
        Matcher field =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(html);
        assertThat(field.find()).isTrue();
        return field.group(1);
    }
}
