package org.claimboard.web.api;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether others can have a client made of the document. */
class GeneratedClientTest {
    @TempDir
    Path directory;

    @Test
    void compiles() throws IOException {
        // it tells of every file that it writes
        Logger.getLogger("org.openapitools").setLevel(Level.WARNING);
        generate();
        List<Path> sources;
        try (Stream<Path> files = Files.walk(directory.resolve("src/main"))) {
            sources = files.filter(file -> file.toString().endsWith(".java")).toList();
        }
        assertThat(sources)
                .extracting(Path::getFileName)
                .extracting(Path::toString)
                .contains("ClaimsApi.java");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(
                            said,
                            files,
                            null,
                            List.of(
                                    "-proc:none",
                                    "-nowarn",
                                    "-d",
                                    Files.createDirectory(directory.resolve("classes"))
                                            .toString(),
                                    "-classpath",
                                    System.getProperty("java.class.path")),
                            null,
                            files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(compiled).as(said.toString()).isTrue();
        }
    }

    private void generate() {
        CodegenConfigurator client = new CodegenConfigurator()
                .setInputSpec("src/main/resources" + Document.FILE)
                .setGeneratorName("java")
                .setLibrary("native")
                .setOutputDir(directory.toString())
                .setValidateSpec(true)
                .addAdditionalProperty("useJakartaEe", "true")
                .addAdditionalProperty("openApiNullable", "false");
        // the body of an import may be a form or any file, for which it would leave the form's class out and still ask
        // for it
        client.addGlobalProperty("skipFormModel", "false");
        List.of("apiTests", "modelTests", "apiDocs", "modelDocs")
                .forEach(unneeded -> client.addGlobalProperty(unneeded, "false"));
        new DefaultGenerator().opts(client.toClientOptInput()).generate();
    }
}
