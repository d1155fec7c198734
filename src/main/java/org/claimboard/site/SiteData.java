package org.claimboard.site;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What is no page: descriptions of files, and boards as text. */
record SiteData(SiteLinks links) {
    static final String PACKAGE = "/datapackage.json";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String METADATA = ".csv-metadata.json";

    /** A description whose files are those of the copy: a data package's, or the CSV beside a metadata file. */
    String described(String text) {
        try {
            JsonNode all = JSON.readTree(text);
            for (JsonNode resource : all.path("resources")) {
                links.link(resource.path("path").asText()).ifPresent(file -> ((ObjectNode) resource).put("path", file));
            }
            if (all.has("tableSchema")) {
                String name = links.file().substring(links.file().lastIndexOf('/') + 1);
                ((ObjectNode) all).put("url", name.substring(0, name.length() - METADATA.length()) + ".csv");
            }
            return all.toPrettyString() + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the program's descriptions are JSON", e);
        }
    }

    /**
     * A board as text, whose permalink says of which entry it is. The copy is of one entry, so its own page is the same one;
     * a running program keeps the entry in the link.
     */
    String dated(String text) {
        Pattern address = Pattern.compile(Pattern.quote(links.program()) + "(/([^\\s\"<>(){}\\\\]|\\\\[&_%#])*)?");
        return address.matcher(text).replaceAll(match -> Matcher.quoteReplacement(permalinkIn(match.group())));
    }

    /** Where LaTeX has signs of its own, they stand behind a backslash. */
    private String permalinkIn(String text) {
        String plain = text.replaceAll("\\\\([&_%#])", "$1");
        String link = permalink(plain);
        return plain.equals(text) ? link : link.replaceAll("([&_%#])", "\\\\$1");
    }

    private String permalink(String address) {
        String undated = address.replaceFirst("[?&]asOf=\\d+", "");
        String page = undated.contains("?") ? undated : undated.replaceFirst("&", "?");
        Optional<String> kept = links.server()
                .map(server -> server + address.substring(links.program().length()));
        return kept.or(() -> links.whole(page)).or(() -> links.link(page)).orElse("");
    }
}
