package org.claimboard.download;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a set of files holds, as the Data Package standard says it (version 2, datapackage.org), so that programs that
 * know nothing of this one can read and check them.
 */
public final class DataPackage {
    /** Of the standard's descriptor. */
    public static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

    /** Which layout of files this is; whoever reads another one back must know it. */
    public static final int LAYOUT = 1;

    /**
     * A file of a package.
     *
     * @param table what a row is and its columns mean; empty for a file that is no table
     * @param content how long the file is and its hash; empty where it is made while it is read
     */
    public record File(
            String name, String path, Optional<Table<?>> table, String mediaType, Optional<Content> content) {
        public static File live(String name, String path, Table<?> table) {
            return new File(name, path, Optional.of(table), "text/csv", Optional.empty());
        }
    }

    /** @param sha256 in hexadecimal digits */
    public record Content(long bytes, String sha256) {}

    private DataPackage() {}

    /** @param ledgerNumber the last entry of the ledger that is in it */
    public static ObjectNode describe(
            List<File> files, long ledgerNumber, String ledgerHash, Optional<Instant> changedAt) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        all.put("$schema", PROFILE);
        all.put("name", "claimboard");
        all.put("title", "Claimboard: what machine-learning papers claim for themselves");
        all.put(
                "description",
                "Every number that a paper reports as its own result, read from its abstract, with its history."
                        + " Claims are the papers' own; nothing was measured here. Abstracts belong to their authors,"
                        + " and an imported claim keeps the licence that its row names.");
        all.put("version", LAYOUT + "." + ledgerNumber + ".0");
        changedAt.ifPresent(time -> all.put("created", time.toString()));
        all.putArray("licenses").add(licence());
        ObjectNode state = all.putObject("claimboard");
        state.put("layout", LAYOUT).put("ledgerNumber", ledgerNumber).put("ledgerHash", ledgerHash);
        ArrayNode resources = all.putArray("resources");
        files.forEach(file -> resources.add(resource(file)));
        return all;
    }

    private static ObjectNode licence() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("name", "CC-BY-4.0")
                .put("path", CsvMetadata.LICENCE)
                .put("title", "Creative Commons Attribution 4.0 International");
    }

    private static ObjectNode resource(File file) {
        ObjectNode resource = JsonNodeFactory.instance.objectNode();
        resource.put("name", file.name());
        resource.put("path", file.path());
        file.table().ifPresent(table -> {
            resource.put("type", "table");
            resource.put("description", table.title());
            resource.put("format", "csv");
        });
        resource.put("mediatype", file.mediaType());
        resource.put("encoding", "utf-8");
        file.content()
                .ifPresent(content -> resource.put("bytes", content.bytes()).put("hash", "sha256:" + content.sha256()));
        file.table().ifPresent(table -> {
            resource.putObject("dialect")
                    .put("delimiter", ",")
                    .put("lineTerminator", "\r\n")
                    .put("header", true);
            resource.set("schema", schema(table));
        });
        return resource;
    }

    private static ObjectNode schema(Table<?> table) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        ArrayNode fields = schema.putArray("fields");
        table.meanings().forEach(meaning -> fields.add(field(meaning)));
        schema.putArray("missingValues").add("");
        if (!table.primaryKey().isEmpty()) {
            ArrayNode key = schema.putArray("primaryKey");
            table.primaryKey().forEach(key::add);
        }
        if (!table.foreignKeys().isEmpty()) {
            ArrayNode keys = schema.putArray("foreignKeys");
            table.foreignKeys().forEach(key -> {
                ObjectNode one = keys.addObject();
                one.putArray("fields").add(key.column());
                ObjectNode reference = one.putObject("reference").put("resource", key.table());
                reference.putArray("fields").add(key.otherColumn());
            });
        }
        return schema;
    }

    private static ObjectNode field(ColumnMeaning meaning) {
        ObjectNode field = JsonNodeFactory.instance.objectNode();
        field.put("name", meaning.name());
        field.put("type", meaning.type().frictionless());
        field.put("description", meaning.description());
        if (!meaning.unit().isEmpty()) {
            field.put("unit", meaning.unit());
        }
        ObjectNode constraints = JsonNodeFactory.instance.objectNode();
        if (!meaning.nullable()) {
            constraints.put("required", true);
        }
        if (!meaning.values().isEmpty()) {
            ArrayNode values = constraints.putArray("enum");
            meaning.values().forEach(values::add);
        }
        if (!constraints.isEmpty()) {
            field.set("constraints", constraints);
        }
        return field;
    }
}
