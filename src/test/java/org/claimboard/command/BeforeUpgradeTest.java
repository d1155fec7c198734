package org.claimboard.command;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class BeforeUpgradeTest {
    @TempDir
    Path directory;

    private BeforeUpgrade before;

    @BeforeEach
    void onlyADatabaseInAFileNeedsIt() {
        assumeTrue(DriverManager.drivers()
                .anyMatch(driver -> driver.getClass().getName().startsWith("org.h2.")));
        before = new BeforeUpgrade(directory);
    }

    @Test
    void anUpgradeThatBrokeOffIsTakenBack() throws Exception {
        try (Connection database = open()) {
            execute(database, "create table claim (id bigint primary key)");
            execute(database, "insert into claim values (7)");
            before.make(database);
            execute(database, "alter table claim add column half varchar(10)");
            execute(database, "insert into claim values (8, 'new')");
        }
        assertThat(before.putBack()).isTrue();
        try (Connection database = open();
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("select * from claim")) {
            assertThat(rows.getMetaData().getColumnCount()).isEqualTo(1);
            assertThat(rows.next()).isTrue();
            assertThat(rows.getLong(1)).isEqualTo(7);
            assertThat(rows.next()).isFalse();
        }
        assertThat(before.putBack()).isFalse();
    }

    @Test
    void anUpgradeThatEndedStays() throws Exception {
        try (Connection database = open()) {
            before.make(database);
            execute(database, "create table claim (id bigint primary key)");
            before.forget();
        }
        assertThat(before.putBack()).isFalse();
        assertThat(directory).isDirectoryNotContaining("glob:**before-upgrade*");
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + directory.resolve("claimboard"));
    }

    private static void execute(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
