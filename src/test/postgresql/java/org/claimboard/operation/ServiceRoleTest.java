package org.claimboard.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.claimboard.correction.Desk;
import org.claimboard.ledger.Ledger;
import org.claimboard.moderator.Accounts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The service as the role that it should sign in as, in a database that another role owns. */
@QuarkusTest
@TestProfile(ServiceRoleTest.TwoRoles.class)
class ServiceRoleTest {
    private static final String OWNER = "claimboard_owner";
    private static final String SERVICE = "claimboard_service";
    private static final String REFUSED = "42501";

    public static class TwoRoles implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Server.class));
        }
    }

    /** Made as the page about operations says, and upgraded by the owner; the service starts without the owner's password. */
    public static class Server implements QuarkusTestResourceLifecycleManager {
        private EmbeddedPostgres server;

        @Override
        public int order() {
            // behind the one that all other tests have
            return 100;
        }

        @Override
        public Map<String, String> start() {
            try {
                server = EmbeddedPostgres.builder()
                        .setLocaleConfig("locale", "C")
                        .setLocaleConfig("encoding", "UTF8")
                        .start();
                run("postgres", "create role " + OWNER + " login", "create role " + SERVICE + " login");
                run("postgres", "create database claimboard owner " + OWNER);
                run(
                        "claimboard",
                        "revoke all on schema public from public",
                        "grant all on schema public to " + OWNER,
                        "grant usage on schema public to " + SERVICE);
                Flyway.configure().dataSource(url(), OWNER, "trusted").load().migrate();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return Map.of("quarkus.datasource.jdbc.url", url(), "quarkus.datasource.username", SERVICE);
        }

        /** Without a name in it, which would go before any that is given beside it. */
        private String url() {
            return "jdbc:postgresql://localhost:" + server.getPort() + "/claimboard";
        }

        private void run(String database, String... statements) throws SQLException {
            try (Connection connection =
                            server.getDatabase("postgres", database).getConnection();
                    Statement statement = connection.createStatement()) {
                for (String one : statements) {
                    statement.execute(one);
                }
            }
        }

        @Override
        public void stop() {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Inject
    DataSource database;

    @Inject
    Accounts accounts;

    @Inject
    Desk desk;

    @Inject
    Ledger ledger;

    @Test
    void signsInAsTheRoleThatOwnsNothing() throws SQLException {
        assertThat(asked("select current_user")).isEqualTo(SERVICE);
        assertThat(asked("select string_agg(distinct tableowner, ',') from pg_tables where schemaname = 'public'"))
                .isEqualTo(OWNER);
    }

    @Test
    void doesAllItsWorkAsThatRole() {
        given().get("/").then().statusCode(200);
        given().get("/leaderboards/llm-inference/inference-latency").then().statusCode(200);
        Accounts.Session moderator = accounts.signedIn();
        long claim = desk.newClaim();
        Desk.Sent first = desk.send(claim, "wrong-coordinates", Map.of("model", "Llama 3"));
        done(desk.amend(first, first.token(), Map.of("model", "Llama 3 8B")));
        done(desk.decide(moderator.program(), first, "accept", Map.of()));
        done(desk.undo(moderator.program(), first));
        Desk.Sent second = desk.send(claim, "not-a-claim", Map.of());
        done(desk.withdraw(second, second.token()));
        Desk.Sent third = desk.send(claim, "not-a-claim", Map.of());
        done(desk.decide(moderator.program(), third, "reject", Map.of()));
        done(moderator.form().post("/moderate/sign-out"));
        desk.takeOffTheBoards(claim);
        assertThat(ledger.verify()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from ledger_entry where entry_number = 1",
                "update ledger_entry set reason = 'another' where entry_number = 1",
                "truncate ledger_entry cascade",
                "delete from ledger_head",
                "insert into ledger_head values (2, 0, '')",
                "delete from claim_revision where id = 1",
                "update claim_revision set value_low = 1 where id = 1",
                "update correction_decision set reason = 'another'",
                "delete from correction_decision",
                "delete from correction",
                "delete from claim where id = 1",
                "delete from paper where id = 1",
                "delete from moderator",
                "update server_key set secret = 'mine'",
                "update flyway_schema_history set success = false",
                "create table mine (id integer)",
                "alter table claim add column mine integer",
                "drop table ledger_entry",
                "alter table ledger_entry disable trigger all",
                "create role mine superuser"
            })
    void canNotDoWhatTheServiceNeverDoes(String statement) {
        assertThatThrownBy(() -> asked(statement))
                .isInstanceOfSatisfying(SQLException.class, refusal -> assertThat(refusal.getSQLState())
                        .isEqualTo(REFUSED));
    }

    private static void done(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 303);
    }

    private String asked(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (ResultSet row = statement.getResultSet()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
