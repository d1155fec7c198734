package org.claimboard.extract;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
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
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

import org.claimboard.vocabulary.VocabularyReader;

/**
 * Papers per second on one thread, title and abstract: the whole extractor, and beside it Apache OpenNLP's sentence
 * detector and tokenizer alone, with their English models. Each call reads the next paper. Beside JMH's own score it counts
 * the thread's processor time, which a busy machine hardly changes.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class ReadingSpeed {
    /** How many papers an iteration read, and the processor time of the reading thread. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Spent {
        public long papers;
        public long nanos;
        private long start;

        @Setup(Level.Iteration)
        public void start() {
            start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }

        @TearDown(Level.Iteration)
        public void stop() {
            nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        }
    }

    /** A file of JSON lines; the shipped papers where it is empty. */
    @Param("")
    public String papers;

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
    public Extraction extractor(Spent spent) {
        spent.papers++;
        PaperText paper = nextPaper();
        return extractor.extract(paper.title(), paper.text());
    }

    @Benchmark
    public void openNlp(Spent spent, Blackhole sink) {
        spent.papers++;
        PaperText paper = nextPaper();
        tokenize(paper.title(), sink);
        tokenize(paper.text(), sink);
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
