package org.claimboard.normalise;

import java.util.List;

/**
 * How a canonical value came from the number as written: "45% lower latency → 1 / (1 − 0.45) = 1.82×".
 *
 * @param rule name of the rule, for machines: {@code reduced-by}
 * @param inputs the numbers as written that went in: {@code ["45%"]}
 * @param sentence the whole derivation in one line, for readers
 */
public record Derivation(String rule, List<String> inputs, String sentence) {}
