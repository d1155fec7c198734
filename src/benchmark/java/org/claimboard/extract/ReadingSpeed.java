package org.claimboard.extract;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

import org.claimboard.vocabulary.VocabularyReader;

/**
 * Reads paper after paper, title and abstract, with the whole extractor and right after with Apache OpenNLP's sentence
 * detector and tokenizer alone, with their English models. The processor time of each is counted by itself; taking turns
 * at each paper, both have the same neighbours on the machine.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 4, time = 3)
@Fork(1)
public class ReadingSpeed {
    /** How many papers were read, and the nanoseconds of processor time that each side took for them. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Spent {
        public long papers;
        public long extractor;
        public long openNlp;
    }

    /** A file of JSON lines; the shipped papers where it is empty. */
    @Param("")
    public String papers;

    private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    private List<PaperText> texts;
    private int next;
    private Extractor extractor;
    private SentenceDetectorME sentences;
    private TokenizerME tokens;

    @Setup
    public void load() throws IOException {
        texts = PaperText.of(papers);
        extractor = new Extractor(VocabularyReader.shipped());
        try (InputStream sentenceModel = model("opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin");
                InputStream tokenModel = model("opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin")) {
            sentences = new SentenceDetectorME(new SentenceModel(sentenceModel));
            tokens = new TokenizerME(new TokenizerModel(tokenModel));
        }
    }

    private static InputStream model(String name) {
        return Objects.requireNonNull(ReadingSpeed.class.getResourceAsStream("/" + name), name);
    }

    @Benchmark
    public void both(Spent spent, Blackhole sink) {
        PaperText paper = nextPaper();
        long start = clock.getCurrentThreadCpuTime();
        sink.consume(extractor.extract(paper.title(), paper.text()));
        long between = clock.getCurrentThreadCpuTime();
        tokenize(paper.title(), sink);
        tokenize(paper.text(), sink);
        spent.openNlp += clock.getCurrentThreadCpuTime() - between;
        spent.extractor += between - start;
        spent.papers++;
    }

    private void tokenize(String text, Blackhole sink) {
        for (String sentence : sentences.sentDetect(text)) {
            sink.consume(tokens.tokenize(sentence));
        }
    }

    private PaperText nextPaper() {
        next = next + 1 < texts.size() ? next + 1 : 0;
        return texts.get(next);
    }
}
