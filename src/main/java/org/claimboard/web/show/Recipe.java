package org.claimboard.web.show;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/**
 * How to get something out of the API in a few lines.
 *
 * @param language {@code curl}, {@code pandas} or {@code R}
 * @param says one sentence
 * @param command as it is typed
 */
public record Recipe(String title, String language, String says, String command) {
    private static final String SITE = "{site}";

    /** @param site its address without a slash at its end */
    public static List<Recipe> all(String site) {
        try (InputStream in = Recipe.class.getResourceAsStream("/recipes.yaml")) {
            return new YAMLMapper()
                    .readValue(in, new TypeReference<List<Recipe>>() {}).stream()
                            .map(recipe -> recipe.of(site))
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Recipe of(String site) {
        return new Recipe(title, language, says, command.replace(SITE, site).stripTrailing());
    }
}
