package org.claimboard.moderator.oidc;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/**
 * An OpenID issuer that believes whoever comes: {@code as} and {@code roles} beside the parameters of its sign-in page say
 * who it shall be, and {@code fault} what shall be wrong with its answer.
 */
public class LocalIssuer implements QuarkusTestResourceLifecycleManager {
    static final String SITE = "https://claims.example";
    static final String SECRET = "a secret of 32 bytes, just for tests";

    static final String ROLE = "claimboard-moderators";

    private static final String CLIENT = "claimboard";
    private static final String PERSON = "alice";

    private final Map<String, Map<String, String>> signIns = new ConcurrentHashMap<>();
    private HttpServer server;
    private String address;
    private RSAKey key;
    private RSAKey anotherKey;

    @Override
    public Map<String, String> start() {
        try {
            key = new RSAKeyGenerator(2048).keyID("first").generate();
            anotherKey = new RSAKeyGenerator(2048).keyID("first").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException | JOSEException e) {
            throw new IllegalStateException(e);
        }
        address = "http://localhost:" + server.getAddress().getPort();
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, 200, description()));
        server.createContext("/jwks", exchange -> answer(exchange, 200, new JWKSet(key).toString()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.start();
        return Map.of(
                "claimboard.moderation.oidc.issuer", address,
                "claimboard.moderation.oidc.site", SITE,
                "claimboard.moderation.oidc.client-id", CLIENT,
                "claimboard.moderation.oidc.client-secret", SECRET,
                "claimboard.moderation.oidc.role-claim", "realm_access.roles",
                "claimboard.moderation.oidc.role", ROLE);
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private String description() {
        return """
                {"issuer": "ISSUER", "authorization_endpoint": "ISSUER/authorize", "token_endpoint": "ISSUER/token",
                 "jwks_uri": "ISSUER/jwks", "authorization_response_iss_parameter_supported": true,
                 "response_types_supported": ["code"], "subject_types_supported": ["public"],
                 "id_token_signing_alg_values_supported": ["RS256", "HS256", "none"]}""".replace("ISSUER", address);
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
        String fault = asked.getOrDefault("fault", "");
        String code = UUID.randomUUID().toString();
        signIns.put(code, asked);
        String state = fault.equals("state") ? "another" : asked.get("state");
        String answer = fault.equals("denied") ? "error=access_denied" : "code=" + code;
        String from =
                switch (fault) {
                    case "answer-issuer" -> "&iss=http%3A%2F%2Felsewhere.example";
                    case "no-answer-issuer" -> "";
                    default -> "&iss=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
                };
        exchange.getResponseHeaders()
                .add(
                        "Location",
                        asked.get("redirect_uri") + "?" + answer + from + "&state="
                                + URLEncoder.encode(state, StandardCharsets.UTF_8));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> sent =
                parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, String> asked = signIns.remove(sent.getOrDefault("code", ""));
        if (asked == null || !isOurClient(exchange) || !fits(sent, asked)) {
            answer(exchange, 400, "{\"error\": \"invalid_grant\"}");
            return;
        }
        if (asked.getOrDefault("fault", "").equals("down")) {
            exchange.close();
            return;
        }
        String idToken = asked.getOrDefault("fault", "").equals("no-token")
                ? ""
                : ", \"id_token\": \"" + idToken(asked, asked.getOrDefault("fault", "")) + "\"";
        answer(exchange, 200, "{\"access_token\": \"x\", \"token_type\": \"Bearer\"" + idToken + "}");
    }

    private static boolean isOurClient(HttpExchange exchange) {
        String credentials = URLEncoder.encode(CLIENT, StandardCharsets.UTF_8) + ":"
                + URLEncoder.encode(SECRET, StandardCharsets.UTF_8);
        String expected = "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        return expected.equals(exchange.getRequestHeaders().getFirst("Authorization"));
    }

    /** As RFC 7636 and OpenID Connect demand of an issuer. */
    private static boolean fits(Map<String, String> sent, Map<String, String> asked) {
        String challenge = CodeChallenge.compute(CodeChallengeMethod.S256, new CodeVerifier(sent.get("code_verifier")))
                .getValue();
        return "S256".equals(asked.get("code_challenge_method"))
                && challenge.equals(asked.get("code_challenge"))
                && asked.get("redirect_uri").equals(sent.get("redirect_uri"));
    }

    private String idToken(Map<String, String> asked, String fault) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(fault.equals("issuer") ? "http://elsewhere.example" : address)
                .subject(asked.getOrDefault("subject", "subject of " + asked.getOrDefault("as", PERSON)))
                .audience(fault.equals("audience") ? "another-client" : CLIENT)
                .issueTime(Date.from(now.minusSeconds(7200)))
                .expirationTime(Date.from(now.plusSeconds(
                        switch (fault) {
                            case "expired" -> -120;
                            case "slow-clock" -> -20;
                            default -> 300;
                        })))
                .claim("preferred_username", asked.getOrDefault("as", PERSON))
                .claim(
                        "realm_access",
                        Map.of(
                                "roles",
                                List.of(asked.getOrDefault("roles", ROLE).split(","))));
        if (!fault.equals("no-nonce")) {
            claims.claim("nonce", fault.equals("nonce") ? "another" : asked.get("nonce"));
        }
        try {
            return switch (fault) {
                case "unsigned" -> new PlainJWT(claims.build()).serialize();
                case "our-secret" -> signed(JWSAlgorithm.HS256, new MACSigner(SECRET), claims.build());
                case "public-key" ->
                    signed(
                            JWSAlgorithm.HS256,
                            new MACSigner(key.toRSAPublicKey().getEncoded()),
                            claims.build());
                case "signature" -> signed(JWSAlgorithm.RS256, new RSASSASigner(anotherKey), claims.build());
                default -> signed(JWSAlgorithm.RS256, new RSASSASigner(key), claims.build());
            };
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String signed(JWSAlgorithm algorithm, JWSSigner signer, JWTClaimsSet claims) throws JOSEException {
        SignedJWT token =
                new SignedJWT(new JWSHeader.Builder(algorithm).keyID("first").build(), claims);
        token.sign(signer);
        return token.serialize();
    }

    private static Map<String, String> parameters(String encoded) {
        return URLUtils.parseParameters(encoded).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, parameter -> parameter.getValue().get(0)));
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
