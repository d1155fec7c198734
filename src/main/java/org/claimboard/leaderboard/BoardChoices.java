package org.claimboard.leaderboard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.claimboard.claim.BoardClaim;
import org.claimboard.normalise.Form;
import org.claimboard.vocabulary.Vocabulary;

/** Finds the siblings of a board: other forms and datasets of its task, metric, hardware and view. */
final class BoardChoices {
    private final BoardQuery query;
    private final Vocabulary vocabulary;
    private final Admission admission;

    BoardChoices(BoardQuery query, Vocabulary vocabulary, Admission admission) {
        this.query = query;
        this.vocabulary = vocabulary;
        this.admission = admission;
    }

    /** @param claims every claim of the task, metric and origin */
    List<BoardChoice> of(List<BoardClaim> claims) {
        Predicate<BoardClaim> wanted = query.narrowing().admitting();
        Map<Form, Map<String, Tally>> tallies = new EnumMap<>(Form.class);
        for (BoardClaim claim : claims) {
            if (!claim.isRetracted() && admission.onHardware(claim) && wanted.test(claim)) {
                tallies.computeIfAbsent(claim.form(), form -> new TreeMap<>())
                        .computeIfAbsent(boardDataset(claim), dataset -> new Tally())
                        .add(claim);
            }
        }
        List<BoardChoice> choices = new ArrayList<>();
        for (Form form : List.of(Form.RATIO, Form.ABSOLUTE, Form.DELTA)) {
            tallies.getOrDefault(form, Map.of()).entrySet().stream()
                    .map(entry -> choice(form, entry.getKey(), entry.getValue()))
                    .sorted(Comparator.comparing(BoardChoice::claims).reversed())
                    .forEach(choices::add);
        }
        return List.copyOf(choices);
    }

    private BoardChoice choice(Form form, String datasetId, Tally tally) {
        Optional<String> dataset = Optional.of(datasetId).filter(id -> !id.isEmpty());
        String name = form == Form.RATIO
                ? ""
                : BoardWords.dataset(
                        vocabulary, dataset.orElse(null), tally.first().dataset());
        return new BoardChoice(form, dataset, name, tally.claims(), query.withForm(form, dataset));
    }

    /** The dataset that splits the boards of a form; empty for a ratio, which has one board, and where none is stated. */
    private static String boardDataset(BoardClaim claim) {
        return claim.form() == Form.RATIO || claim.datasetId() == null ? "" : claim.datasetId();
    }
}
