package org.claimboard.web.show;

import java.util.List;
import java.util.Map;

import org.claimboard.vocabulary.HardwareTarget;
import org.claimboard.vocabulary.Vocabulary;

/**
 * A node of the hardware tree with everything below it.
 *
 * @param claims how many shown claims stand at or below it
 */
public record HardwareNode(String id, String name, long claims, List<HardwareNode> below) {
    public HardwareNode {
        below = List.copyOf(below);
    }

    /** @param claims hardware id → number of claims at or below it */
    public static List<HardwareNode> roots(Vocabulary vocabulary, Map<String, Long> claims) {
        return vocabulary.hardware().stream()
                .filter(target -> target.parent().isEmpty())
                .map(target -> of(vocabulary, claims, target))
                .toList();
    }

    /** The node of a known id. */
    public static HardwareNode of(Vocabulary vocabulary, Map<String, Long> claims, String id) {
        return of(vocabulary, claims, vocabulary.hardware(id).orElseThrow());
    }

    /** The tree without what has no claims. */
    public static List<HardwareNode> claimed(List<HardwareNode> nodes) {
        return nodes.stream()
                .filter(node -> node.claims() > 0)
                .map(node -> new HardwareNode(node.id(), node.name(), node.claims(), claimed(node.below())))
                .toList();
    }

    private static HardwareNode of(Vocabulary vocabulary, Map<String, Long> claims, HardwareTarget target) {
        List<HardwareNode> below = vocabulary.hardware().stream()
                .filter(child -> child.parent().filter(target.id()::equals).isPresent())
                .map(child -> of(vocabulary, claims, child))
                .toList();
        return new HardwareNode(target.id(), target.name(), claims.getOrDefault(target.id(), 0L), below);
    }
}
