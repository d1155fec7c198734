package org.claimboard.extract;

/**
 * Which words made a claim what it is.
 *
 * @param field the claim's field that the words decided: {@code metric}, {@code form}, {@code qualifier}, {@code baseline} …
 * @param words the words as the abstract (or the title) has them
 * @param reason how they were read, one short clause: "'speedup' of inference is inference latency"
 */
public record Evidence(String field, String words, String reason) {}
