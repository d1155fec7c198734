package org.claimboard.web.guard;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.junit.jupiter.api.Test;

import org.claimboard.LoggedErrors;
import org.claimboard.moderator.Accounts;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Throws hostile requests at every address that the running application serves. {@code -Drequests=100000} makes it a long
 * run, {@code -Dseed=7} another one.
 */
@QuarkusTest
@TestProfile(HostileRequestTest.OnItsOwn.class)
class HostileRequestTest {
    private static final int REQUESTS = Integer.getInteger("requests", 3000);
    private static final long SEED = Long.getLong("seed", 20_260_101);

    /** What only the program's inside says. */
    private static final Pattern INSIDE =
            Pattern.compile("\\tat [a-z]|\\.java:[0-9]|java\\.lang\\.|java\\.util\\.|Exception\\b"
                    + "|org\\.(claimboard|hibernate|jboss|h2|postgresql)\\.|io\\.(quarkus|vertx|smallrye)\\.|com\\.fasterxml"
                    + "|SQLState|(?i:\\bselect [a-z0-9_.]+,|insert into [a-z_]+ \\(|jdbc:)");

    /** Whoever else looks at claims and corrections in this database does so before. */
    public static class OnItsOwn implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("claimboard.limits.window", "P1D");
        }
    }

    /** Remembers the statements that reach the database. */
    @PersistenceUnitExtension
    public static class Statements implements StatementInspector {
        private static final long serialVersionUID = 1L;
        private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();
        private static volatile boolean listening;

        @Override
        public String inspect(String sql) {
            if (listening) {
                SEEN.add(sql);
            }
            return sql;
        }
    }

    @TestHTTPResource
    URL site;

    @Inject
    Accounts accounts;

    @Test
    void noneIsAnsweredWithAFaultOfOursOrATraceOfTheInside() throws Exception {
        RawHttp http = new RawHttp(site);
        List<ServedAddress> addresses = ServedAddress.all();
        HostileRequests requests = new HostileRequests(new Random(SEED), addresses, accounts.signedIn(), http.host());
        Statements.listening = true;
        Map<Integer, Integer> statuses = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        try (LoggedErrors errors = LoggedErrors.listen()) {
            for (int n = 0; n < REQUESTS; n++) {
                byte[] request = requests.next(n);
                RawHttp.Answer answer = http.send(request);
                statuses.merge(answer.status(), 1, Integer::sum);
                String fault = fault(answer);
                List<String> logged = errors.take();
                if (!fault.isEmpty() || !logged.isEmpty()) {
                    wrong.add("%s%nrequest %d: %s%n%s".formatted(fault, n, shown(request), logged));
                }
            }
        } finally {
            Statements.listening = false;
        }
        System.out.printf("%d hostile requests to %d addresses, answered: %s%n", REQUESTS, addresses.size(), statuses);
        assertThat(wrong).isEmpty();
        assertThat(Statements.SEEN).hasSizeGreaterThan(20).noneMatch(sql -> sql.contains(HostileValues.MARK));
        // most must be understood well enough to be refused, or nothing would be tried
        assertThat(statuses.getOrDefault(200, 0)).isGreaterThan(REQUESTS / 20);
        assertThat(statuses.getOrDefault(0, 0)).isLessThan(REQUESTS / 20);
    }

    /** Empty where there is nothing to complain of. */
    private static String fault(RawHttp.Answer answer) {
        if (answer.status() >= 500) {
            return "answered with " + answer.status() + ": " + answer.body();
        }
        if (INSIDE.matcher(answer.body()).find()) {
            return "tells of its inside: " + answer.body();
        }
        if (answer.header(HostileValues.INJECTED) != null) {
            return "a value became a header";
        }
        // what the parser refuses is answered without a body, and before any of our code
        boolean bare = answer.body().isEmpty() && (answer.status() == 0 || answer.status() >= 400);
        return bare || answer.header("Content-Security-Policy") != null ? "" : "has no policy";
    }

    private static String shown(byte[] request) {
        String text = new String(request, StandardCharsets.UTF_8);
        return text.length() > 1500 ? text.substring(0, 1500) + "…" : text;
    }
}
