package org.claimboard.intake.read;

import org.junit.jupiter.api.Test;

import org.claimboard.claim.ClaimWording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EvaluationTablesReaderTest {
    private static final String TABLES = """
            [{"categories": [], "datasets": [{"dataset": "Penn Treebank", "sota": {
                 "metrics": ["Validation perplexity", "Test perplexity", "Number of params"],
                 "rows": [
                  {"metrics": {"Validation perplexity": "60.7", "Test perplexity": "58.8*", "Number of params": "24M"},
                   "model_name": "AWD-LSTM", "paper_title": "Regularizing", "paper_url": "https://arxiv.org/abs/1708.02182",
                   "paper_date": null, "code_links": [{"title": "c", "url": "https://github.com/a/b"}]},
                  {"metrics": {"Test perplexity": "-", "F0.5": "12"}, "model_name": "Other", "paper_title": "B",
                   "paper_url": "javascript:alert(1)"},
                  {"metrics": {"Test perplexity": 57.3}, "model_name": "Nobody's", "paper_title": "", "paper_url": ""}]},
                "subdatasets": [{"subdataset": "small", "sota": {"rows": [
                  {"metrics": {"Test perplexity": "99.1"}, "model_name": "S", "paper_title": "C", "paper_url": null}]}}]}],
              "subtasks": [{"task": "Nested task", "datasets": [{"dataset": "D", "sota": {"rows": [
                  {"metrics": {"Accuracy": "80.1"}, "model_name": "N", "paper_title": "E"}]}}]}],
              "task": "Language Modelling"}]
            """;

    @Test
    void readsTheTaskThatStandsBehindItsTables() throws Exception {
        Found found = Found.in(FileFormat.PAPERS_WITH_CODE, TABLES);
        ClaimWording first = found.numbers.get(0).wording();
        assertThat(first.task()).isEqualTo("language-modelling");
        assertThat(first.metric()).isEqualTo("perplexity");
        assertThat(first.system()).isEqualTo("AWD-LSTM");
        assertThat(found.numbers.get(0).place())
                .isEqualTo("$[0].datasets[0].sota.rows[0].metrics['Validation perplexity']");
    }

    @Test
    void validationAndTestDataAreDifferentDatasets() throws Exception {
        Found found = Found.in(FileFormat.PAPERS_WITH_CODE, TABLES);
        assertThat(found.numbers.get(0).wording().dataset()).isEqualTo("Penn Treebank (validation)");
        assertThat(found.numbers.get(1).wording().dataset()).isEqualTo("Penn Treebank");
        assertThat(found.numbers.get(1).wording().low()).isEqualByComparingTo("58.8");
        assertThat(found.notes).contains("mark-left-out", "held-out");
    }

    @Test
    void keepsWhatTheVocabularyDoesNotKnowAsItIsWritten() throws Exception {
        Found found = Found.in(FileFormat.PAPERS_WITH_CODE, TABLES);
        assertThat(found.numbers.get(2).wording().metric()).isEqualTo("parameters");
        assertThat(found.numbers.get(2).wording().low()).isEqualByComparingTo("24000000");
        assertThat(found.numbers.get(3).wording().metric()).isEqualTo("other:F0.5");
        assertThat(found.unknown).contains("metric F0.5 → other:F0.5 [fid]", "task Nested task → nested-task []");
    }

    @Test
    void refusesEachValueByItself() throws Exception {
        Found found = Found.in(FileFormat.PAPERS_WITH_CODE, TABLES);
        assertThat(found.refused)
                .containsExactly(
                        "$[0].datasets[0].sota.rows[1].metrics['Test perplexity'] no-value",
                        "$[0].datasets[0].sota.rows[2].metrics['Test perplexity'] no-paper");
    }

    @Test
    void namesAPartOfADatasetWithTheWhole() throws Exception {
        Found found = Found.in(FileFormat.PAPERS_WITH_CODE, TABLES);
        assertThat(found.numbers)
                .extracting(number -> number.wording().dataset())
                .contains("Penn Treebank, small", "D");
    }

    @Test
    void takesTheMonthFromAnArxivIdAndNoAddressButTheWebs() throws Exception {
        Found found = Found.in(FileFormat.PAPERS_WITH_CODE, TABLES);
        PaperHint first = found.numbers.get(0).paper();
        assertThat(first.arxivId()).isEqualTo("1708.02182");
        assertThat(first.published()).isEqualTo("2017-08");
        assertThat(first.codeUrl()).isEqualTo("https://github.com/a/b");
        assertThat(found.numbers.get(3).paper().url()).isNull();
        assertThat(found.notes).contains("address-left-out");
    }

    @Test
    void refusesWhatIsNestedTenThousandDeep() {
        String deep = "[{\"datasets\": " + "[".repeat(10_000) + "]".repeat(10_000) + "}]";
        assertThatThrownBy(() -> Found.in(FileFormat.PAPERS_WITH_CODE, deep))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("nested deeper than 100 levels");
    }

    @Test
    void tellsWhereAFileBreaksOff() {
        assertThatThrownBy(() -> Found.in(FileFormat.PAPERS_WITH_CODE, TABLES.substring(0, 300)))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("Line ");
    }

    @Test
    void refusesARowWithMoreValuesThanAnyRow() {
        String many = "[{\"datasets\": [{\"sota\": {\"rows\": [{\"x\": [" + "1,".repeat(20_000) + "1]}]}}]}]";
        assertThatThrownBy(() -> Found.in(FileFormat.PAPERS_WITH_CODE, many))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("more than 10000 values");
    }
}
