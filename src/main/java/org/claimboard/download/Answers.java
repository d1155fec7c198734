package org.claimboard.download;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import io.vertx.core.http.HttpServerResponse;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import org.claimboard.digest.Sha256;
import org.claimboard.ledger.Ledger;
import org.claimboard.problem.ProblemException;
import org.claimboard.revalidation.Validators;
import org.claimboard.vocabulary.Vocabulary;

/**
 * Answers with a table as a file to download, written while its rows are read, so that nobody waits for the last row to
 * see the first and none is kept.
 *
 * <p>What breaks before the first byte is answered as a problem; what breaks behind it breaks the connection, so that half
 * a table never looks like a whole one.
 */
@ApplicationScoped
class Answers {
    private static final Logger LOG = Logger.getLogger(Answers.class);
    private static final int BUFFER = 1 << 14;

    /** Writes the body of an answer. */
    @FunctionalInterface
    interface Body {
        void write(Writer out) throws IOException;
    }

    private final Ledger ledger;
    private final Clock clock;
    private final String program;

    Answers(
            Ledger ledger,
            Clock clock,
            Vocabulary vocabulary,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.ledger = ledger;
        this.clock = clock;
        this.program = version + "|"
                + Sha256.of(
                        "" + vocabulary.metrics() + vocabulary.tasks() + vocabulary.hardware() + vocabulary.datasets());
    }

    /** What comes with the program and never changes while it runs. */
    Edition ofProgram() {
        return new Edition(0, program, Optional.empty());
    }

    /** The data as they are. */
    Edition now() {
        return asOf(ledger.number());
    }

    /** The data as they were when the ledger ended with an entry. */
    Edition asOf(long number) {
        return new Edition(number, program, ledger.writtenAt(number));
    }

    <T> Response table(Asked asked, String name, Table<T> table, Edition data, Rows<T> rows) {
        Edition edition = data.and(Sha256.of(table.meanings().toString()));
        return switch (asked.format()) {
            case CSV -> file(asked, name, edition, out -> CsvText.write(table, asked.raw, rows, out));
            case JSON -> file(asked, name, edition, out -> JsonText.write(table, false, rows, out));
            case NDJSON -> file(asked, name, edition, out -> JsonText.write(table, true, rows, out));
            case METADATA ->
                file(
                        asked,
                        name,
                        edition,
                        out -> out.write(
                                CsvMetadata.of(table, asked.address(Format.CSV)).toPrettyString()));
            case MARKDOWN, LATEX, BIBTEX ->
                throw ProblemException.notFound("Only a board is given away as " + asked.format() + ".");
        };
    }

    /** @param name of the file, without its ending; made of ids and slugs only */
    Response file(Asked asked, String name, Edition edition, Body body) {
        return validators(asked, edition)
                .changed(changedAt(edition))
                .answer(asked.request, () -> whole(asked, name, body));
    }

    private static Response.ResponseBuilder whole(Asked asked, String name, Body body) {
        StreamingOutput rows = out -> stream(asked, body, out);
        boolean head = asked.request.getMethod().equals("HEAD");
        Response.ResponseBuilder answer = Response.ok(head ? null : rows)
                .header(HttpHeaders.CONTENT_TYPE, asked.format().mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name + asked.format().ending() + "\"");
        return asked.format() == Format.METADATA
                ? answer
                : answer.header(
                        HttpHeaders.LINK,
                        "<" + asked.address(Format.METADATA) + ">; rel=\"describedby\"; type=\""
                                + Format.METADATA.mediaType() + "\"");
    }

    private static void stream(Asked asked, Body body, OutputStream out) throws IOException {
        HttpServerResponse response = asked.connection.response();
        try {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
            body.write(writer);
            writer.flush();
        } catch (IOException | UncheckedIOException e) {
            LOG.debug("Whoever asked for a table went away", e);
            breakOff(asked);
        } catch (RuntimeException e) {
            if (!response.headWritten()) {
                throw e;
            }
            LOG.errorf(e, "A table broke off, and its connection with it: %s", asked.address());
            breakOff(asked);
        }
    }

    /** Waits until it is done: else the framework, which knows of nothing, would still end the answer properly. */
    private static void breakOff(Asked asked) {
        asked.connection
                .connection()
                .close()
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    private static Validators validators(Asked asked, Edition edition) {
        return Validators.of(Sha256.of(asked.address() + "|" + edition.ledgerNumber() + "|" + edition.beside()));
    }

    /**
     * Rounded up to the second, which is all that the header can say; not said within that second, when there may be another
     * change that would look the same.
     */
    private Optional<Date> changedAt(Edition edition) {
        return edition.changedAt()
                .map(time -> time.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1))
                .filter(time -> time.isBefore(clock.instant()))
                .map(Date::from);
    }
}
