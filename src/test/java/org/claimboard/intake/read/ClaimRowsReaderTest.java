package org.claimboard.intake.read;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.claimboard.normalise.Form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ClaimRowsReaderTest {
    private static final String HEAD = "id,paper,system,metric,form,low,high,unit,qualifier,task,hardwareCount\n";
    private static final String GOOD = "7,a-paper,FastNet,inference-latency,absolute,0.5,,s,exact,llm-inference,8\n";

    @Test
    void readsTheColumnsOfOurOwnTable() throws Exception {
        ReadNumber number = csv(GOOD).only();
        assertThat(number.place()).isEqualTo("line 2");
        assertThat(number.wording().form()).isEqualTo(Form.ABSOLUTE);
        assertThat(number.wording().low())
                .isEqualByComparingTo("0.5")
                .isEqualByComparingTo(number.wording().high());
        assertThat(number.wording().hardwareCount()).isEqualTo(8);
        assertThat(number.paper().slug()).isEqualTo("a-paper");
    }

    @Test
    void readsTheSameAsJsonLines() throws Exception {
        Found found = Found.in(
                FileFormat.CLAIMS_NDJSON,
                "{\"paper\": \"a\", \"metric\": \"fid\", \"form\": \"absolute\", \"low\": 2.5, \"unit\": \"1\"}\n");
        assertThat(found.only().wording().low()).isEqualByComparingTo("2.5");
    }

    @Test
    void bringsAnotherUnitToTheOneThatIsKept() throws Exception {
        ReadNumber number = csv(GOOD.replace("0.5,,s", "500,700,ms")).only();
        assertThat(number.wording().low()).isEqualByComparingTo("0.5");
        assertThat(number.wording().high()).isEqualByComparingTo("0.7");
        assertThat(number.wording().unit()).isEqualTo("s");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "absolute,0.5,,s  | relative,0.5,,s   | form: must be",
                "absolute,0.5,,s  | absolute,half,,s  | low: must be a number",
                "absolute,0.5,,s  | absolute,3,2,s    | low: must not be above high.",
                "absolute,0.5,,s  | absolute,3,4,GB   | unit: is none of this metric",
                "absolute,0.5,,s  | ratio,3,4,s       | unit: an improvement factor has none",
                ",exact,          | ,mostly,          | qualifier: must be",
                "llm-inference,8  | llm-inference,-1  | hardwareCount: must be",
                "7,a-paper        | 7,                | paper: neither",
                "absolute,0.5,,s  | absolute,1e60,,s  | low: is larger",
            })
    void tellsWhatIsWrongWithARow(String from, String to, String reason) throws Exception {
        Found found = csv(GOOD.replace(from, to));
        assertThat(found.refused).containsExactly("line 2 wrong-field");
        assertThat(found.reasons.get(0)).contains(reason);
    }

    @Test
    void aStrayQuoteIsToldWithLineAndColumnAndTheNextRowIsRead() throws Exception {
        Found found = csv("1,a\"b,x,fid,absolute,1,,1,exact,,\n" + GOOD);
        assertThat(found.refused).containsExactly("line 2 not-csv");
        assertThat(found.reasons.get(0)).startsWith("Line 2, column 4: a quote");
        assertThat(found.only().place()).isEqualTo("line 3");
    }

    @Test
    void aQuoteThatIsNeverClosedIsToldWhereItBegins() throws Exception {
        Found found = csv(GOOD + "1,\"a,x,fid\n\n\n");
        assertThat(found.numbers).hasSize(1);
        assertThat(found.reasons.get(0)).startsWith("Line 3, column 3: this quote is never closed");
    }

    @Test
    void linesAreCountedThroughQuotedLineEnds() throws Exception {
        Found found = csv(GOOD.replace("FastNet", "\"Fast\r\n\"\"Net\"\"\"") + "short\r\n" + GOOD);
        assertThat(found.numbers.get(0).wording().system()).isEqualTo("Fast\n\"Net\"");
        assertThat(found.refused).containsExactly("line 4 cells");
        assertThat(found.numbers.get(1).place()).isEqualTo("line 5");
    }

    @Test
    void leavesOutAByteOrderMarkAndTheApostropheOfOurTables() throws Exception {
        Found found = csv("\uFEFF" + HEAD, GOOD.replace("FastNet", "'=Fast"));
        assertThat(found.notes).contains("byte-order-mark");
        assertThat(found.only().wording().system()).isEqualTo("=Fast");
    }

    @Test
    void tellsTheFirstByteThatIsNotUtf8() {
        byte[] latin =
                (HEAD + GOOD + GOOD.replace("FastNet", "Schnell für alle")).getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> Found.in(FileFormat.CLAIMS_CSV, latin))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage("Line 3, column 20: this is not UTF-8. Please convert the file first.");
    }

    @Test
    void aFileWithoutTheNeededColumnsIsNoTableOfClaims() {
        assertThatThrownBy(() -> Found.in(FileFormat.CLAIMS_CSV, "paper,metric\na,b\n"))
                .hasMessage("Line 1: there is no column 'form'.");
        assertThatThrownBy(() -> Found.in(FileFormat.CLAIMS_CSV, "")).isInstanceOf(UnreadableFileException.class);
    }

    @Test
    void keepsTheSourceThatARowNamesItself() throws Exception {
        Found found = csv(HEAD.replace("\n", ",source,licence\n"), GOOD.replace("\n", ",Elsewhere,CC0-1.0\n"));
        assertThat(found.only().source()).isEqualTo("Elsewhere");
        assertThat(found.only().licence()).isEqualTo("CC0-1.0");
    }

    @Test
    void rowsThatAreNotShownElsewhereAreNotBrought() throws Exception {
        Found found = csv(HEAD.replace("\n", ",status\n"), GOOD.replace("\n", ",retracted\n"));
        assertThat(found.refused).containsExactly("line 2 not-shown");
    }

    private static Found csv(String rows) throws Exception {
        return csv(HEAD, rows);
    }

    private static Found csv(String head, String rows) throws Exception {
        return Found.in(FileFormat.CLAIMS_CSV, head + rows);
    }
}
