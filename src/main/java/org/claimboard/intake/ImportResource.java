package org.claimboard.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.Blocking;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import org.claimboard.intake.read.FileFormat;
import org.claimboard.intake.read.ForeignFile;
import org.claimboard.intake.read.UnreadableFileException;
import org.claimboard.moderator.Moderators;
import org.claimboard.moderator.SignedIn;
import org.claimboard.problem.ProblemException;
import org.claimboard.problem.ProblemType;

import static org.claimboard.problem.Typed.stated;

/** Imports for programs of moderators; by name and password, or in a session with its token. */
@jakarta.ws.rs.Path("/api/v1/imports")
@Tag(name = "moderation")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {
    private static final String UPLOAD_NAME = "upload";
    private static final int BUFFER = 1 << 16;
    private static final int UNPROCESSABLE = 422;

    private final Imports imports;
    private final SignedIn signedIn;
    private final long largest;

    ImportResource(Imports imports, SignedIn signedIn, ImportConfig config) {
        this.imports = imports;
        this.largest = config.largest().asLongValue();
        this.signedIn = signedIn;
    }

    /** How a file is to be imported. */
    public static class Options {
        @RestQuery
        @Parameter(
                description = "claims-csv, claims-ndjson, papers-jsonl, arxiv-xml, bibtex, papers-with-code,"
                        + " model-index or mlperf; without it the content tells")
        public Optional<String> format = Optional.empty();

        @RestQuery
        @Parameter(description = "true only looks")
        public boolean dryRun;

        @RestQuery
        @Parameter(description = "true stores what can be although something is refused")
        public boolean keepGoing;

        @RestQuery
        @Parameter(description = "the collection, by which its rows are known again; without it the file's name")
        public Optional<String> source = Optional.empty();

        @RestQuery
        @Parameter(description = "id of the collection's licence, such as CC-BY-SA-4.0")
        public Optional<String> licence = Optional.empty();

        ImportRequest request(String moderator) {
            return new ImportRequest(format(), dryRun, keepGoing, stated(source), stated(licence), moderator);
        }

        private Optional<FileFormat> format() {
            Optional<FileFormat> known = stated(format).flatMap(FileFormat::of);
            if (stated(format).isPresent() && known.isEmpty()) {
                throw ProblemException.invalidParameter("format", "must be one of " + FileFormat.ids() + ".");
            }
            return known;
        }
    }

    @POST
    @RolesAllowed(Moderators.ROLE)
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Import a foreign file, sent as the body",
            description = "All or nothing, unless keepGoing. The body's type is not looked at, its content is.")
    @APIResponse(responseCode = "200", description = "What was stored, or with dryRun what would be")
    @APIResponse(responseCode = "400", description = "The file can't be read; nothing was stored")
    @APIResponse(responseCode = "413", description = "The file is larger than what is taken")
    @APIResponse(
            responseCode = "422",
            description = "Values were refused, so nothing was stored; the report lists them")
    public Response body(InputStream body, @BeanParam Options options, @RestHeader(SignedIn.TOKEN_HEADER) String token)
            throws IOException {
        ImportRequest request = options.request(signedIn.requireToken(token));
        Path file = Files.createTempFile("import", null);
        try {
            copy(body, file);
            return run(UPLOAD_NAME, file, request);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @POST
    @RolesAllowed(Moderators.ROLE)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Import a foreign file, sent as the part `file` of a form")
    @APIResponse(responseCode = "200", description = "What was stored, or with dryRun what would be")
    public Response form(
            @RestForm FileUpload file,
            @RestForm String token,
            @BeanParam Options options,
            @RestHeader(SignedIn.TOKEN_HEADER) String header)
            throws IOException {
        ImportRequest request = options.request(signedIn.requireToken(token == null ? header : token));
        if (file == null) {
            throw new ProblemException(ProblemType.INVALID_BODY, "A part named 'file' is expected.");
        }
        return run(file.fileName(), file.uploadedFile(), request);
    }

    /** A body need not say how long it is, so it is counted as it comes. */
    private void copy(InputStream body, Path file) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long left = largest;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int count = body.read(buffer); count >= 0; count = body.read(buffer)) {
                left -= count;
                if (left < 0) {
                    throw new ProblemException(
                            ProblemType.TOO_LARGE,
                            "The file is larger than what is taken here, " + largest + " bytes.");
                }
                out.write(buffer, 0, count);
            }
        }
    }

    private Response run(String name, Path file, ImportRequest request) throws IOException {
        try {
            ImportReport report =
                    imports.run(new ForeignFile(name, () -> Files.newInputStream(file)), request, Watcher.NONE);
            boolean done = report.stored() || report.dryRun();
            return Response.status(done ? Response.Status.OK.getStatusCode() : UNPROCESSABLE)
                    .entity(report)
                    .build();
        } catch (UnreadableFileException e) {
            throw new ProblemException(ProblemType.INVALID_BODY, e.getMessage());
        }
    }
}
