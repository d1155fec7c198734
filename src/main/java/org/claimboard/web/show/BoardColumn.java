package org.claimboard.web.show;

import java.util.List;
import java.util.stream.Stream;

import org.claimboard.leaderboard.BoardQuery;
import org.claimboard.leaderboard.BoardSort;
import org.claimboard.leaderboard.BoardSort.Field;

/**
 * A column's head of a board.
 *
 * @param id unique on the page, so that the focus finds it again after sorting
 * @param href address of the board sorted by this column, by the other way round where it is sorted by it; empty where
 *     it can't be
 * @param order {@code ascending}, {@code descending} or {@code none}, as {@code aria-sort} has it
 */
public record BoardColumn(String id, String label, String href, String order) {

    /** @param table what the columns are of; only ranked claims have ranks to sort by */
    static List<BoardColumn> of(String table, BoardQuery query, BoardSort sort) {
        List<BoardColumn> columns = Stream.of(Field.values())
                .filter(field -> field != Field.RANK || table.equals("ranked"))
                .map(field -> column(table, field, query, sort))
                .toList();
        BoardColumn beside = new BoardColumn("", Words.besideWords(query.metric()), "", "none");
        int last = columns.size() - 1;
        return Stream.of(columns.subList(0, last), List.of(beside), columns.subList(last, columns.size()))
                .flatMap(List::stream)
                .toList();
    }

    private static BoardColumn column(String table, Field field, BoardQuery query, BoardSort sort) {
        boolean current = sort.field() == field;
        boolean descending = current ? !sort.descending() : fromTheTop(field, query);
        return new BoardColumn(
                table + "-by-" + field.id(),
                label(field),
                query.page() + query.parameters(new BoardSort(field, descending).parameter()),
                !current ? "none" : sort.descending() ? "descending" : "ascending");
    }

    /** A first click brings the best value and the newest paper, and of names those with A. */
    private static boolean fromTheTop(Field field, BoardQuery query) {
        return field == Field.PUBLISHED || field == Field.VALUE && query.biggerIsBetter();
    }

    private static String label(Field field) {
        return switch (field) {
            case RANK -> "Rank";
            case SYSTEM -> "System";
            case VALUE -> "Value, and as written";
            case MODEL -> "Model";
            case DATASET -> "Dataset";
            case HARDWARE -> "Hardware";
            case PUBLISHED -> "Paper";
        };
    }

    public boolean isNumber() {
        return label.equals("Rank");
    }

    public String arrow() {
        return switch (order) {
            case "ascending" -> "↑";
            case "descending" -> "↓";
            default -> "";
        };
    }
}
