package org.claimboard.claim;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.claimboard.normalise.Form;
import org.claimboard.normalise.Qualifier;
import org.claimboard.normalise.Wording;
import org.claimboard.vocabulary.Vocabulary;

/** From rows of the database to what boards need of claims. A value that many rows have is kept once. */
final class BoardClaimReader {
    /** Of {@code c}, a claim or a revision, and its paper {@code p}; the quote only where its words decide something. */
    static final String COLUMNS = " c.revision, p.published, c.form, c.value_low, c.value_high, c.unit, c.qualifier,"
            + " c.value_text, c.system_name, c.dataset, c.dataset_id, c.model, c.hardware, c.hardware_id, c.status,"
            + " case when c.source is null then 0 else 1 end,"
            + " case when c.form = 'ABSOLUTE' and c.qualifier = 'UP_TO' then c.quote end";

    private record Model(String id, String key) {}

    private final Spelled spelled = new Spelled();
    private final Map<Optional<String>, Model> models = new HashMap<>();

    /** @param rows with the claim's id before {@link #COLUMNS} */
    List<BoardClaim> all(ResultSet rows) throws SQLException {
        List<BoardClaim> claims = new ArrayList<>();
        while (rows.next()) {
            claims.add(one(rows));
        }
        return claims;
    }

    private BoardClaim one(ResultSet row) throws SQLException {
        String valueText = text(row, 9);
        String name = text(row, 13);
        String quote = row.getString(18);
        Model model = models.computeIfAbsent(Optional.ofNullable(name), BoardClaimReader::model);
        return new BoardClaim(
                row.getLong(1),
                row.getInt(2),
                text(row, 3),
                Form.valueOf(row.getString(4)),
                number(row, 5),
                number(row, 6),
                text(row, 7),
                Qualifier.valueOf(row.getString(8)),
                valueText,
                quote != null && Wording.namesTheBestSeen(quote, valueText),
                text(row, 10),
                text(row, 11),
                text(row, 12),
                name,
                model.id(),
                model.key(),
                text(row, 14),
                text(row, 15),
                ClaimStatus.valueOf(row.getString(16)),
                row.getInt(17) == 1);
    }

    private static Model model(Optional<String> name) {
        String id = BoardClaim.modelId(name.orElse(null));
        return new Model(id, Vocabulary.key(id));
    }

    private String text(ResultSet row, int column) throws SQLException {
        return spelled.once(row.getString(column));
    }

    private BigDecimal number(ResultSet row, int column) throws SQLException {
        return spelled.once(ClaimView.plain(row.getBigDecimal(column)));
    }
}
