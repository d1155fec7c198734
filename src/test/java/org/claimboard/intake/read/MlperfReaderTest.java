package org.claimboard.intake.read;

import org.junit.jupiter.api.Test;

import org.claimboard.claim.ClaimWording;

import static org.assertj.core.api.Assertions.assertThat;

class MlperfReaderTest {
    private static final String ROW = """
            {"ID": "5.1-0047", "Submitter": "Somebody", "Category": "closed", "Suite": "datacenter",
             "System": "A box", "UsedModel": "llama3.1-405b", "Model": "llama3.1-405b", "Scenario": "Server",
             "Nodes": 18, "Accelerator": "%s", "a#": %s, "version": "v5.1", "compliance": %s,
             "Details": "https://github.com/mlcommons/inference_results_v5.1/tree/main/closed/Somebody/results",
             "Performance_Result": %s, "Performance_Units": "%s"%s}""";

    @Test
    void countsTheAcceleratorsOfAllNodes() throws Exception {
        Found found = row("NVIDIA GB200", "4", "1", "1246.79", "Tokens/s", "");
        ClaimWording wording = found.only().wording();
        assertThat(wording.metric()).isEqualTo("throughput");
        assertThat(wording.low()).isEqualByComparingTo("1246.79");
        assertThat(wording.unit()).isEqualTo("1/s");
        assertThat(wording.hardware()).isEqualTo("NVIDIA GB200");
        assertThat(wording.hardwareCount()).isEqualTo(72);
        assertThat(wording.task()).isEqualTo("llm-inference");
        assertThat(wording.dataset()).isEqualTo("MLPerf v5.1 llama3.1-405b, Server datacenter closed");
        assertThat(found.only().paper().url()).isEqualTo("https://github.com/mlcommons/inference_results_v5.1");
        assertThat(found.only().paper().title()).isEqualTo("MLPerf results v5.1");
    }

    @Test
    void bringsALatencyInMillisecondsToSeconds() throws Exception {
        ClaimWording wording = row("NVIDIA GB200", "1", "1", "4145.546277", "Latency (ms)", "")
                .only()
                .wording();
        assertThat(wording.metric()).isEqualTo("inference-latency");
        assertThat(wording.low()).isEqualByComparingTo("4.145546277");
        assertThat(wording.unit()).isEqualTo("s");
        assertThat(wording.valueText()).isEqualTo("4145.546277 ms");
    }

    @Test
    void aRowWithoutAnAcceleratorStatesNoHardware() throws Exception {
        ClaimWording wording =
                row("", "\"\"", "1", "1096.03", "Samples/s", "").only().wording();
        assertThat(wording.hardware()).isNull();
        assertThat(wording.hardwareCount()).isNull();
    }

    @Test
    void keepsSeveralAcceleratorsWholeAndMarksThem() throws Exception {
        String both = "AMD Instinct MI300X 192GB HBM3 (x32), AMD Instinct MI325X 256GB HBM3e (x16)";
        Found found = row(both, "8", "1", "169197.0", "Tokens/s", "");
        assertThat(found.only().wording().hardware()).isEqualTo(both);
        assertThat(found.only().wording().hardwareCount()).isNull();
        assertThat(found.only().flags()).isEqualTo("mixed-hardware");
    }

    @Test
    void takesThePowerAsAClaimOfItsOwn() throws Exception {
        Found found = row(
                "NVIDIA GB200", "1", "1", "5", "Queries/s", ", \"Power_Result\": 10400.99, \"Power_Units\": \"Watts\"");
        assertThat(found.numbers)
                .extracting(number -> number.wording().metric())
                .containsExactly("throughput", "power");
    }

    @Test
    void refusesAnUnknownUnitAndWhatIsNotCompliant() throws Exception {
        assertThat(row("", "1", "1", "5", "Furlongs", "").refused).containsExactly("$[0].Performance_Result unit");
        assertThat(row("", "1", "0", "5", "Tokens/s", "").refused).containsExactly("$[0] not-compliant");
        assertThat(Found.in(FileFormat.MLPERF, "[17]").refused).containsExactly("$[0] not-an-object");
    }

    private static Found row(
            String accelerator, String each, String compliance, String result, String unit, String more)
            throws Exception {
        return Found.in(
                FileFormat.MLPERF, "[" + ROW.formatted(accelerator, each, compliance, result, unit, more) + "]");
    }
}
