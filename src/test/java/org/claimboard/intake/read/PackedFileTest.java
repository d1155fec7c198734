package org.claimboard.intake.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PackedFileTest {
    private static final long MOST = 1L << 30;
    private static final int MEGABYTE = 1 << 20;

    @Test
    void aFileThatIsNotPackedIsItself() throws Exception {
        ForeignFile file = named("a.csv", "id,metric".getBytes(StandardCharsets.UTF_8));
        assertThat(PackedFile.in(file, MOST)).containsExactly(file);
        ForeignFile empty = named("a.csv", new byte[0]);
        assertThat(PackedFile.in(empty, MOST)).containsExactly(empty);
    }

    @Test
    void unpacksAGzippedFileAsOftenAsItIsOpened() throws Exception {
        ForeignFile inside =
                PackedFile.in(named("tables.json.GZ", gzip("[1]")), MOST).get(0);
        assertThat(inside.name()).isEqualTo("tables.json");
        assertThat(text(inside)).isEqualTo("[1]");
        assertThat(text(inside)).isEqualTo("[1]");
    }

    @Test
    void unpacksEachFileOfAZipFileWhereverItWouldBePut() throws Exception {
        byte[] zip = zip("../../etc/a.csv", "1", "__MACOSX/._a.csv", "x", "b/c.csv", "2", "d.csv", "");
        List<ForeignFile> files = PackedFile.in(named("all.zip", zip), MOST);
        assertThat(files).extracting(ForeignFile::name).containsExactly("a.csv", "c.csv", "d.csv");
        assertThat(text(files.get(1))).isEqualTo("2");
        assertThat(text(files.get(0))).isEqualTo("1");
    }

    @Test
    void aFileThatGrowsBeyondMeasureIsCutOff() throws Exception {
        byte[] bomb = gzipOfZeros(64);
        assertThat(bomb.length).isLessThan(MEGABYTE / 8);
        ForeignFile inside = PackedFile.in(named("bomb.gz", bomb), MOST).get(0);
        assertThatThrownBy(() -> text(inside))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("more than 200 times its size");
        byte[] zip = zipOf("bomb", out -> zeros(out, 64));
        assertThatThrownBy(() -> PackedFile.in(named("bomb.zip", zip), MOST))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("more than 200 times its size");
    }

    @Test
    void moreThanIsTakenIsCutOff() throws Exception {
        ForeignFile inside =
                PackedFile.in(named("a.gz", gzipOfZeros(2)), MEGABYTE).get(0);
        assertThatThrownBy(() -> text(inside))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("more than the 1048576 bytes");
        byte[] entries = zip("a", "x".repeat(700_000), "b", "x".repeat(700_000));
        assertThatThrownBy(() -> PackedFile.in(named("a.zip", entries), MEGABYTE))
                .hasMessageContaining("more than the 1048576 bytes");
    }

    @Test
    void tooManyFilesAreRefused() throws Exception {
        String[] entries = new String[202];
        for (int i = 0; i < entries.length; i += 2) {
            entries[i] = "file" + i;
            entries[i + 1] = "";
        }
        assertThatThrownBy(() -> PackedFile.in(named("a.zip", zip(entries)), MOST))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("more than 100 files");
    }

    @Test
    void packedFilesInPackedFilesAreRefused() throws Exception {
        assertThatThrownBy(() ->
                        PackedFile.in(named("a.gz", packed(GZIPOutputStream::new, out -> out.write(gzip("x")))), MOST))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("inside another");
    }

    @Test
    void tellsWhatIsBrokenOrEmpty() throws Exception {
        byte[] whole = gzip("x".repeat(100_000));
        ForeignFile half = named("a.gz", Arrays.copyOf(whole, whole.length - 20));
        assertThatThrownBy(() -> text(PackedFile.in(half, MOST).get(0)))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("breaks off");
        byte[] wrong = zip("a", "x".repeat(100_000));
        Arrays.fill(wrong, 40, 60, (byte) 0xFF);
        assertThatThrownBy(() -> PackedFile.in(named("a.zip", wrong), MOST))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("broken");
        assertThatThrownBy(() -> PackedFile.in(named("a.gz", new byte[] {0x1F, (byte) 0x8B, 1, 1}), MOST))
                .isInstanceOf(UnreadableFileException.class);
        assertThatThrownBy(() -> PackedFile.in(named("a.zip", zip()), MOST)).hasMessage("The zip file is empty.");
    }

    private static ForeignFile named(String name, byte[] bytes) {
        return new ForeignFile(name, () -> new ByteArrayInputStream(bytes));
    }

    private static String text(ForeignFile file) throws IOException {
        try (InputStream in = file.content().open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private interface Packing {
        OutputStream open(OutputStream out) throws IOException;
    }

    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private static byte[] packed(Packing packing, Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = packing.open(bytes)) {
            content.write(out);
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(String text) throws IOException {
        return packed(GZIPOutputStream::new, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] gzipOfZeros(int megabytes) throws IOException {
        return packed(GZIPOutputStream::new, out -> zeros(out, megabytes));
    }

    private static void zeros(OutputStream out, int megabytes) throws IOException {
        for (int i = 0; i < megabytes; i++) {
            out.write(new byte[MEGABYTE]);
        }
    }

    private static byte[] zipOf(String name, Content content) throws IOException {
        return packed(ZipOutputStream::new, out -> {
            ((ZipOutputStream) out).putNextEntry(new ZipEntry(name));
            content.write(out);
        });
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        return packed(ZipOutputStream::new, out -> {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                ((ZipOutputStream) out).putNextEntry(new ZipEntry(namesAndTexts[i]));
                out.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        });
    }
}
