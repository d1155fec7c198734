package org.claimboard.vocabulary;

import java.util.List;

/**
 * What a model is used for.
 *
 * @param id kebab-case, e.g. {@code llm-inference}
 * @param name as a heading shows it, e.g. {@code LLM inference}
 * @param area id of the {@link Area} it belongs to
 * @param cues words and phrases that point to the task, lower case
 */
public record Task(String id, String name, String area, List<String> cues) {
    public Task {
        cues = List.copyOf(cues);
    }
}
