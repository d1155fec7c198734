package org.claimboard.scale;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Addresses as readers ask for them: of claims that are spread evenly over the table, so that a board is asked for as often
 * as it has claims.
 */
final class Pages {
    private static final int MANY = 200;
    private static final String SOME =
            "select c.id, c.task, c.metric, c.system_name, lower(c.form) form from claim c where c.id = any(?)"
                    + " and c.status = 'PUBLISHED' and c.source is null and c.task is not null";
    private static final String LARGEST = "select task, metric, lower(form) form from claim where source is null"
            + " and task is not null and status = 'PUBLISHED' and form = 'RATIO'"
            + " group by task, metric, form order by count(*) desc limit 1";

    /** A claim with what leads to its board. */
    private record Some(long id, String board, String system) {}

    private final List<Some> some;
    private final String largest;

    private Pages(List<Some> some, String largest) {
        this.some = some;
        this.largest = largest;
    }

    static Pages of(Connection database, long claims) throws SQLException {
        Long[] ids = Stream.iterate(0L, i -> i + 1)
                .limit(MANY)
                .map(i -> 1 + i * (claims - 1) / MANY)
                .toArray(Long[]::new);
        try (PreparedStatement select = database.prepareStatement(SOME);
                PreparedStatement most = database.prepareStatement(LARGEST)) {
            select.setArray(1, database.createArrayOf("bigint", ids));
            List<Some> some = new ArrayList<>();
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    some.add(new Some(found.getLong("id"), board(found), found.getString("system_name")));
                }
            }
            try (ResultSet found = most.executeQuery()) {
                found.next();
                return new Pages(some, board(found));
            }
        }
    }

    private static String board(ResultSet row) throws SQLException {
        return "/leaderboards/" + row.getString("task") + "/" + row.getString("metric") + "?form="
                + row.getString("form");
    }

    List<String> boards() {
        return some.stream().map(Some::board).toList();
    }

    List<String> boardsAsJson() {
        return boards().stream().map(board -> "/api/v1" + board).toList();
    }

    List<String> claims() {
        return some.stream().map(one -> "/claims/" + one.id()).toList();
    }

    /** A name that one paper has, one that thousands have, numbers, and both. */
    List<String> searches() {
        return Stream.concat(
                        some.stream().limit(MANY / 4).map(Some::system),
                        Stream.of("flash", "quantisation", "speedup >= 5", "flash speedup >= 5 hardware:gpu")
                                .flatMap(query -> Stream.generate(() -> query).limit(MANY / 8)))
                .map(query -> "/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
                .toList();
    }

    /** The board with most claims. */
    String largest() {
        return largest;
    }
}
