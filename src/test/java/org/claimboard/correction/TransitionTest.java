package org.claimboard.correction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.claimboard.moderator.Accounts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** What everybody may do to a correction in every state, and what comes of it: the table of the package's description. */
@QuarkusTest
class TransitionTest {
    /** Anna is the one who agreed first where two have to; a result without a state leaves the state as it was. */
    private static final List<String> TABLE = List.of(
            "state      | amend    | withdraw      | anna-accepts | ben-accepts  | ben-changes  | anna-refuses | ben-refuses | ben-undoes | stranger-decides | wrong-link",
            "OPEN       | 200 OPEN | 200 WITHDRAWN | 200 ACCEPTED | 200 ACCEPTED | 200 ACCEPTED | 200 REFUSED  | 200 REFUSED | 409        | 401              | 404",
            "FIRST_RANK | 200 OPEN | 200 WITHDRAWN | 200 WAITING  | 200 WAITING  | 200 WAITING  | 200 REFUSED  | 200 REFUSED | 409        | 401              | 404",
            "WAITING    | 409      | 409           | 403          | 200 ACCEPTED | 200 WAITING  | 200 REFUSED  | 200 REFUSED | 409        | 401              | 404",
            "ACCEPTED   | 409      | 409           | 409          | 409          | 409          | 409          | 409         | 204 UNDONE | 401              | 404",
            "REFUSED    | 409      | 409           | 409          | 409          | 409          | 409          | 409         | 409        | 401              | 404",
            "WITHDRAWN  | 409      | 409           | 409          | 409          | 409          | 409          | 409         | 409        | 401              | 404",
            "UNDONE     | 409      | 409           | 409          | 409          | 409          | 409          | 409         | 409        | 401              | 404");

    /** An open one that changes who is first on a board. */
    private static final String FIRST_RANK = "FIRST_RANK";

    private static final Map<String, String> MODEL = Map.of("model", "Llama");
    private static final Map<String, String> FIRST = Map.of("low", "90000", "high", "90000");

    @Inject
    Desk desk;

    @Inject
    Accounts accounts;

    private final List<Long> claims = new ArrayList<>();
    private Accounts.Session anna;
    private Accounts.Session ben;

    @BeforeEach
    void moderators() {
        anna = accounts.signedIn();
        ben = accounts.signedIn();
    }

    @AfterEach
    void takeThemOffTheBoards() {
        claims.forEach(desk::takeOffTheBoards);
    }

    record Cell(String action, int status, String next) {}

    /** Whatever is refused happens to one correction after the other, to see that nothing of it stays. */
    @ParameterizedTest
    @MethodSource("states")
    void whatIsRefusedChangesNothing(String state, List<Cell> cells) {
        Desk.Sent correction = in(state);
        String before = correction.status();
        for (Cell cell : cells) {
            if (cell.next().isEmpty()) {
                assertThat(act(cell.action(), correction, state).statusCode())
                        .as(cell.action())
                        .isEqualTo(cell.status());
                assertThat(correction.status()).as(cell.action()).isEqualTo(before);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("states")
    void whatIsAllowedLeadsOn(String state, List<Cell> cells) {
        for (Cell cell : cells) {
            if (!cell.next().isEmpty()) {
                Desk.Sent correction = in(state);
                assertThat(act(cell.action(), correction, state).statusCode())
                        .as(cell.action())
                        .isEqualTo(cell.status());
                assertThat(CorrectionStatus.of(correction.status()))
                        .as(cell.action())
                        .contains(CorrectionStatus.valueOf(cell.next()));
            }
        }
    }

    @Test
    void everyStateIsInTheTable() {
        assertThat(TABLE.stream().skip(1).map(row -> cells(row).get(0)))
                .containsAll(
                        Stream.of(CorrectionStatus.values()).map(Enum::name).toList());
    }

    /** Makes a correction and brings it there. */
    private Desk.Sent in(String state) {
        long claim = desk.newClaim();
        claims.add(claim);
        boolean first = state.equals(FIRST_RANK) || state.equals(CorrectionStatus.WAITING.name());
        Desk.Sent sent = first ? desk.send(claim, "wrong-value", FIRST) : desk.send(claim, "wrong-coordinates", MODEL);
        for (String action : road(state)) {
            assertThat(act(action, sent, state).statusCode()).isIn(200, 204);
        }
        String expected = state.equals(FIRST_RANK) ? CorrectionStatus.OPEN.name() : state;
        assertThat(CorrectionStatus.of(sent.status())).contains(CorrectionStatus.valueOf(expected));
        return sent;
    }

    private static List<String> road(String state) {
        return switch (state) {
            case "WAITING", "ACCEPTED" -> List.of("anna-accepts");
            case "REFUSED" -> List.of("anna-refuses");
            case "WITHDRAWN" -> List.of("withdraw");
            case "UNDONE" -> List.of("anna-accepts", "ben-undoes");
            default -> List.of();
        };
    }

    private Response act(String action, Desk.Sent to, String state) {
        boolean first = state.equals(FIRST_RANK) || state.equals(CorrectionStatus.WAITING.name());
        Map<String, String> others = first ? Map.of("low", "80000", "high", "80000") : Map.of("model", "Llama 3");
        return switch (action) {
            case "amend" -> desk.amend(to, to.token(), Map.of("model", "Llama 3 8B"));
            case "withdraw" -> desk.withdraw(to, to.token());
            case "anna-accepts" -> desk.decide(anna.program(), to, "accept", Map.of());
            case "ben-accepts" -> desk.decide(ben.program(), to, "accept", Map.of());
            case "ben-changes" -> desk.decide(ben.program(), to, "accept", others);
            case "anna-refuses" -> desk.decide(anna.program(), to, "reject", Map.of());
            case "ben-refuses" -> desk.decide(ben.program(), to, "reject", Map.of());
            case "ben-undoes" -> desk.undo(ben.program(), to);
            case "stranger-decides" ->
                both(
                        desk.decide(given(), to, "accept", Map.of()),
                        both(desk.decide(given(), to, "reject", Map.of()), desk.undo(given(), to)));
            case "wrong-link" -> both(desk.amend(to, "x".repeat(43), MODEL), desk.withdraw(to, "x".repeat(43)));
            default -> throw new IllegalArgumentException(action);
        };
    }

    private static Response both(Response one, Response other) {
        assertThat(one.statusCode()).isEqualTo(other.statusCode());
        return one;
    }

    static Stream<Arguments> states() {
        List<String> actions = cells(TABLE.get(0));
        return TABLE.stream().skip(1).map(TransitionTest::cells).map(row -> {
            List<Cell> results = new ArrayList<>();
            for (int i = 1; i < actions.size(); i++) {
                String[] result = row.get(i).split(" ");
                results.add(new Cell(actions.get(i), Integer.parseInt(result[0]), result.length == 1 ? "" : result[1]));
            }
            return Arguments.of(row.get(0), results);
        });
    }

    private static List<String> cells(String row) {
        return Arrays.stream(row.split("\\|")).map(String::strip).toList();
    }
}
