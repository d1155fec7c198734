package org.claimboard.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.claimboard.digest.Sha256;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PackageFilesTest {
    private static final String CLAIMS = "id\r\n1\r\n";

    @TempDir
    Path directory;

    @Test
    void namesTheFileOfWhichAByteWasChanged() throws IOException {
        describe(CLAIMS, CLAIMS.length());
        Files.writeString(directory.resolve("claims.csv"), CLAIMS);
        try (PackageFiles files = PackageFiles.at(directory)) {
            Descriptor.read(files).check(files);
            Files.writeString(directory.resolve("claims.csv"), CLAIMS.replace('1', '2'));
            assertThatThrownBy(() -> Descriptor.read(files).check(files))
                    .isInstanceOf(PackageException.class)
                    .hasMessageStartingWith("claims.csv was changed: its SHA-256");
            Files.writeString(directory.resolve("claims.csv"), CLAIMS + CLAIMS);
            assertThatThrownBy(() -> Descriptor.read(files).check(files)).hasMessageContaining("it is longer");
            Files.delete(directory.resolve("claims.csv"));
            assertThatThrownBy(() -> Descriptor.read(files).check(files))
                    .hasMessageContaining("has no file claims.csv");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x.csv", "/etc/passwd", "a/b.csv", "..", ".hidden", "a\\\\b", "x..csv"})
    void neverLeavesThePackage(String path) throws IOException {
        Files.writeString(
                directory.resolve("datapackage.json"),
                "{\"claimboard\": {\"layout\": 1}, \"resources\": [{\"path\": \"" + path
                        + "\", \"bytes\": 1, \"hash\": \"sha256:0\"}]}");
        try (PackageFiles files = PackageFiles.at(directory)) {
            assertThatThrownBy(() -> Descriptor.read(files))
                    .isInstanceOf(PackageException.class)
                    .hasMessageContaining("files stand at its top");
        }
    }

    @Test
    void refusesAZipFileThatLeadsElsewhere() throws IOException {
        Path zip = zip("../evil.csv", 1);
        assertThatThrownBy(() -> PackageFiles.at(zip)).hasMessageContaining("'../evil.csv'");
    }

    @Test
    void refusesAZipFileThatGrowsBeyondMeasure() throws IOException {
        Path zip = zip("claims.csv", 40);
        assertThat(Files.size(zip)).isLessThan(100_000);
        assertThatThrownBy(() -> PackageFiles.at(zip)).hasMessageContaining("times as large");
    }

    @Test
    void refusesWhatIsNoZipFile() throws IOException {
        Path file = Files.writeString(directory.resolve("x.zip"), "no zip");
        assertThat(WholePackage.isAt(file)).isFalse();
        assertThatThrownBy(() -> PackageFiles.at(file)).isInstanceOf(PackageException.class);
    }

    @Test
    void readsNoMoreOfAFileThanIsSaid() throws IOException {
        describe(CLAIMS, 3);
        Files.writeString(directory.resolve("claims.csv"), CLAIMS.repeat(100_000));
        try (PackageFiles files = PackageFiles.at(directory)) {
            assertThatThrownBy(() -> Descriptor.read(files).check(files))
                    .hasMessageContaining("longer than the 3 bytes");
        }
    }

    @Test
    void tellsAnEmptyTextFromNoneAndKeepsEveryLineEnd() {
        try (CsvRows rows = rows("a,b,c\r\n,\"\",\"x,\r\n\"\"y\"\"\n\"\r\nplain,ünï,\u2028\r\n")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.cell("a")).isNull();
            assertThat(rows.cell("b")).isEmpty();
            assertThat(rows.cell("c")).isEqualTo("x,\r\n\"y\"\n");
            assertThat(rows.next()).isTrue();
            assertThat(rows.cell("b")).isEqualTo("ünï");
            assertThat(rows.next()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\r\n1\r\n", "a\r\n\"open", "a\r\n1\n", "a\r\n\"x\"y\r\n"})
    void namesTheRowThatIsNoCsv(String csv) {
        try (CsvRows rows = rows(csv)) {
            assertThatThrownBy(rows::next).hasMessageStartingWith("x.csv, row 1 below the header");
        }
    }

    private static CsvRows rows(String csv) {
        return new CsvRows("x.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    }

    private void describe(String content, int bytes) throws IOException {
        Files.writeString(
                directory.resolve("datapackage.json"),
                "{\"claimboard\": {\"layout\": 1}, \"resources\": [{\"path\": \"claims.csv\", \"bytes\": " + bytes
                        + ", \"hash\": \"sha256:" + Sha256.of(content) + "\"}]}");
    }

    private Path zip(String entry, int megabytes) throws IOException {
        Path zip = directory.resolve("package.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            entries.putNextEntry(new ZipEntry(entry));
            for (int i = 0; i < megabytes; i++) {
                entries.write(new byte[1 << 20]);
            }
            entries.closeEntry();
        }
        return zip;
    }
}
