package org.claimboard.chart;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

import org.claimboard.leaderboard.BoardParams;
import org.claimboard.leaderboard.BoardQuery;
import org.claimboard.leaderboard.Leaderboards;
import org.claimboard.problem.ProblemException;

/** The charts that are worth showing first, as {@code charts/gallery.yaml} lists them. */
@ApplicationScoped
public class ChartGallery {
    private static final String FILE = "charts/gallery.yaml";

    /** One entry of the file; what may be left out may be left out of a board's address, too. */
    private record Definition(
            String title, String task, String metric, String form, String dataset, String hardware, String view) {}

    /** A chart with a title of its own; the board's own title says what is compared. */
    public record Exhibit(String title, BoardQuery query) {}

    private final Leaderboards leaderboards;
    private final List<Definition> definitions;

    ChartGallery(Leaderboards leaderboards) {
        this.leaderboards = leaderboards;
        this.definitions = read();
    }

    /** @throws IllegalStateException where an entry of the file means no board; a test keeps the shipped one right */
    public List<Exhibit> exhibits() {
        List<Exhibit> exhibits = new ArrayList<>();
        for (int number = 1; number <= definitions.size(); number++) {
            exhibits.add(exhibit(number, definitions.get(number - 1)));
        }
        return exhibits;
    }

    private Exhibit exhibit(int number, Definition definition) {
        BoardParams params = new BoardParams();
        params.form = Optional.ofNullable(definition.form());
        params.dataset = Optional.ofNullable(definition.dataset());
        params.hardware = Optional.ofNullable(definition.hardware());
        params.view = Optional.ofNullable(definition.view());
        try {
            return new Exhibit(definition.title(), leaderboards.query(definition.task(), definition.metric(), params));
        } catch (ProblemException e) {
            throw new IllegalStateException(FILE + ", entry number " + number + ": " + e.detail(), e);
        }
    }

    private static List<Definition> read() {
        try (InputStream in = ChartGallery.class.getResourceAsStream("/" + FILE)) {
            return new ObjectMapper(new YAMLFactory()).readValue(in, new TypeReference<List<Definition>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    FILE + ", line " + e.getLocation().getLineNr() + ": " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new IllegalStateException(FILE + " can't be read", e);
        }
    }
}
