package org.claimboard.command;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** On a schema of its own beside the one that the other tests use. */
@QuarkusTest
class SchemaUpgradeTest {
    private static final String SCHEMA = "upgrade";
    private static final String HISTORY = "\"" + SCHEMA + "\".\"flyway_schema_history\"";

    @Inject
    Flyway ofTheProgram;

    @Inject
    AgroalDataSource database;

    private Flyway flyway;

    @BeforeEach
    void migrate() {
        flyway = Flyway.configure()
                .configuration(ofTheProgram.getConfiguration())
                .dataSource(database)
                .schemas(SCHEMA)
                .defaultSchema(SCHEMA)
                .load();
        flyway.migrate();
    }

    @AfterEach
    void drop() throws SQLException {
        execute("drop schema \"" + SCHEMA + "\" cascade");
    }

    @Test
    void goesOnWithWhatItKnows() {
        assertThat(refusal()).isEmpty();
    }

    @Test
    void refusesWhatANewerProgramMade() throws SQLException {
        execute("insert into " + HISTORY
                + " select 9999, '9999', 'tomorrow', 'SQL', 'V9999__tomorrow.sql', 1, \"installed_by\","
                + " \"installed_on\", 1, true from " + HISTORY + " where \"version\" = '1'");

        assertThat(refusal()).contains("newer Claimboard").contains("9999");
    }

    @Test
    void refusesWhatBrokeOffHalfWay() throws SQLException {
        execute("update " + HISTORY + " set \"success\" = false where \"version\" = '2'");

        assertThat(refusal()).contains("broke off in version 2").contains("Restore the backup");
    }

    @Test
    void tellsAnInstanceThatOnlyReadsWhatTheTablesLack() throws SQLException {
        assertThat(SchemaUpgrade.missing(flyway.info().all())).isEmpty();

        execute("delete from " + HISTORY + " where \"version\" = '8'");

        assertThat(SchemaUpgrade.missing(flyway.info().all()).orElse(""))
                .contains("they lack version 8")
                .contains("Start one of this version that writes first");
    }

    private String refusal() {
        MigrationInfo[] known = flyway.info().all();
        return SchemaUpgrade.refusal(known).orElse("");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
