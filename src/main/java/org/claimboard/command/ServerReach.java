package org.claimboard.command;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.microprofile.config.Config;

/** Waits for a database server that starts at the same time as this program, and says so where none answers. */
final class ServerReach {
    static final String WAIT = "claimboard.database.wait";

    private static final String ORDER =
            "select datcollate, pg_encoding_to_char(encoding) from pg_database" + " where datname = current_database()";
    private static final Set<String> BY_CHARACTER = Set.of("C", "POSIX", "C.UTF-8", "C.UTF8");
    private static final String SECONDS_FOR_ONE_TRY = "5";
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final DataPlace place;
    private final Properties login = new Properties();

    ServerReach(DataPlace place, Config config) {
        this.place = place;
        config.getOptionalValue("quarkus.datasource.username", String.class)
                .ifPresent(name -> login.setProperty("user", name));
        config.getOptionalValue("quarkus.datasource.password", String.class)
                .ifPresent(password -> login.setProperty("password", password));
        login.setProperty("connectTimeout", SECONDS_FOR_ONE_TRY);
        login.setProperty("loginTimeout", SECONDS_FOR_ONE_TRY);
    }

    /** @throws ServeChecks.CannotServeException where no connection can be opened in all that time */
    void waitFor(Duration time) throws ServeChecks.CannotServeException {
        Instant end = Instant.now().plus(time);
        SQLException refusal = tried();
        while (refusal != null && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(PAUSE.toNanos());
            refusal = tried();
        }
        if (refusal != null) {
            throw new ServeChecks.CannotServeException("The database " + place + " can't be reached: "
                    + refusal.getMessage().lines().findFirst().orElse("no reason given")
                    + " Say where it is with QUARKUS_DATASOURCE_JDBC_URL, QUARKUS_DATASOURCE_USERNAME and"
                    + " QUARKUS_DATASOURCE_PASSWORD.");
        }
    }

    private SQLException tried() throws ServeChecks.CannotServeException {
        try (Connection connection = driver().connect(place.url(), login)) {
            checkOrder(connection);
            return null;
        } catch (SQLException e) {
            return e;
        }
    }

    /** Names are sorted, and their beginnings looked up, by their characters alone; so every database gives the same files. */
    private void checkOrder(Connection connection) throws SQLException, ServeChecks.CannotServeException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(ORDER)) {
            row.next();
            String order = row.getString(1);
            String encoding = row.getString(2);
            if (!encoding.equals("UTF8") || !BY_CHARACTER.contains(order.toUpperCase(Locale.ROOT))) {
                throw new ServeChecks.CannotServeException("The database " + place + " keeps text as " + encoding
                        + " and sorts it by the rules of '" + order + "'; Claimboard needs UTF8 and C. Make one with"
                        + " createdb --template=template0 --encoding=UTF8 --locale=C NAME.");
            }
        }
    }

    private Driver driver() throws SQLException {
        for (Driver driver :
                ServiceLoader.load(Driver.class, Thread.currentThread().getContextClassLoader())) {
            if (driver.acceptsURL(place.url())) {
                return driver;
            }
        }
        throw new SQLException("this build of Claimboard knows no such database.");
    }
}
