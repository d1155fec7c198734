package org.claimboard.download;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

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

    /** Writes the body of an answer. */
    @FunctionalInterface
    interface Body {
        void write(OutputStream out) throws IOException;
    }

    private final Ledger ledger;
    private final Outflows outflows;
    private final Clock clock;
    private final Instant started;
    private final String program;

    Answers(
            Ledger ledger,
            Outflows outflows,
            Clock clock,
            Vocabulary vocabulary,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.ledger = ledger;
        this.outflows = outflows;
        this.clock = clock;
        this.started = clock.instant();
        this.program = version + "|"
                + Sha256.of(
                        "" + vocabulary.metrics() + vocabulary.tasks() + vocabulary.hardware() + vocabulary.datasets());
    }

    /** What comes with the program and never changes while it runs; when it changed last, nobody can say more exactly. */
    Edition ofProgram() {
        return new Edition(0, program, started);
    }

    /** The data as they are. */
    Edition now() {
        return asOf(ledger.number());
    }

    /** The data as they were when the ledger ended with an entry. */
    Edition asOf(long number) {
        return new Edition(number, program, ledger.writtenAt(number).orElse(started));
    }

    <T> Response table(Asked asked, String name, Table<T> table, Edition data, Rows<T> rows) {
        Edition edition = withColumns(data, table);
        return switch (asked.format()) {
            case CSV -> file(asked, name, edition, out -> CsvText.write(table, asked.raw, rows, out));
            case JSON -> file(asked, name, edition, out -> JsonText.write(table, false, rows, out));
            case NDJSON -> file(asked, name, edition, out -> JsonText.write(table, true, rows, out));
            case METADATA ->
                file(
                        asked,
                        name,
                        edition,
                        out -> out.write(CsvMetadata.of(table, asked.address(Format.CSV))
                                .toPrettyString()
                                .getBytes(StandardCharsets.UTF_8)));
            case MARKDOWN, LATEX, BIBTEX ->
                throw ProblemException.notFound("Only a board is given away as " + asked.format() + ".");
        };
    }

    /** The same for a CSV that is made in another way. */
    Response csv(Asked asked, String name, Table<?> table, Edition data, Body body) {
        return file(asked, name, withColumns(data, table), body);
    }

    private static Edition withColumns(Edition data, Table<?> table) {
        return data.and(Sha256.of(table.meanings().toString()));
    }

    /** @param name of the file, without its ending; made of ids and slugs only */
    Response file(Asked asked, String name, Edition edition, Body body) {
        return validators(asked, edition)
                .changed(edition.changedAt(), clock.instant())
                .answer(asked.request, () -> whole(asked, name, body));
    }

    private Response.ResponseBuilder whole(Asked asked, String name, Body body) {
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

    private void stream(Asked asked, Body body, OutputStream out) throws IOException {
        Receiver receiver = new Receiver(asked.connection);
        Outflow outflow = outflows.to(out, receiver);
        try {
            body.write(outflow);
            outflow.finish();
        } catch (IOException | RuntimeException e) {
            if (receiver.isGone()) {
                LOG.debug("Whoever asked for a table went away", e);
            } else if (receiver.hasBegun()) {
                LOG.errorf(e, "A table broke off, and its connection with it: %s", asked.address());
            } else {
                throw e;
            }
            receiver.breakOff();
        } finally {
            outflow.leave();
        }
    }

    private static Validators validators(Asked asked, Edition edition) {
        return Validators.of(Sha256.of(asked.address() + "|" + edition.ledgerNumber() + "|" + edition.beside()));
    }
}
