package org.claimboard.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * A node of the hardware tree: class › vendor › family › device. A claim may sit on any level ("on GPU" is a class).
 *
 * @param id kebab-case, unique in the whole tree, e.g. {@code nvidia-a100}
 * @param name as a heading shows it, e.g. {@code NVIDIA A100}
 * @param level how deep in the tree
 * @param parent id of the node above; empty for a class
 * @param aliases other spellings seen in papers, matched without regard to case
 */
public record HardwareTarget(
        String id, String name, HardwareLevel level, Optional<String> parent, List<String> aliases) {

    /** The id of the node that holds the claims which name no hardware. */
    public static final String NOT_STATED = "not-stated";

    /** The id of the node that holds the claims whose hardware is named but stands nowhere in the tree. */
    public static final String OTHER = "other";

    public HardwareTarget {
        aliases = List.copyOf(aliases);
    }
}
