package org.claimboard.download;

import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.re2j.Pattern;

/** What the columns of a CSV mean, as CSV on the Web says it (W3C Recommendation of 17 December 2015). */
public final class CsvMetadata {
    /** Where everybody may read on which terms claims are given away. */
    public static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    private CsvMetadata() {}

    /** @param csv path of the table, whose last step is its address beside the metadata */
    public static ObjectNode of(Table<?> table, String csv) {
        int query = csv.indexOf('?');
        int step = (query < 0 ? csv : csv.substring(0, query)).lastIndexOf('/');
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        all.putArray("@context").add("http://www.w3.org/ns/csvw").addObject().put("@language", "en");
        all.put("url", csv.substring(step + 1));
        all.put("dc:title", table.title());
        all.putObject("dc:license").put("@id", LICENCE);
        if (table.meanings().stream().anyMatch(meaning -> meaning.name().equals("licence"))) {
            all.put("dc:rights", "An imported row keeps the licence that it names.");
        }
        ObjectNode dialect = all.putObject("dialect");
        dialect.put("encoding", "utf-8").put("header", true).put("doubleQuote", true);
        dialect.putArray("lineTerminators").add("\r\n");
        ObjectNode schema = all.putObject("tableSchema");
        ArrayNode columns = schema.putArray("columns");
        table.meanings().forEach(meaning -> column(columns.addObject(), meaning));
        if (!table.primaryKey().isEmpty()) {
            ArrayNode key = schema.putArray("primaryKey");
            table.primaryKey().forEach(key::add);
        }
        return all;
    }

    private static void column(ObjectNode column, ColumnMeaning meaning) {
        column.put("name", meaning.name());
        column.put("titles", meaning.name());
        column.put("dc:description", meaning.description());
        if (!meaning.unit().isEmpty()) {
            column.put("schema:unitText", meaning.unit());
        }
        if (meaning.values().isEmpty()) {
            column.put("datatype", meaning.type().csvw());
        } else {
            column.putObject("datatype")
                    .put("base", meaning.type().csvw())
                    .put("format", meaning.values().stream().map(Pattern::quote).collect(Collectors.joining("|")));
        }
        column.put("required", !meaning.nullable());
    }
}
