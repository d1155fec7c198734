package org.claimboard.intake;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.Blocking;
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
@jakarta.ws.rs.Path(ImportResource.ADDRESS)
@Blocking
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {
    static final String ADDRESS = "/api/v1/imports";

    private static final String UPLOAD_NAME = "upload";
    private static final int UNPROCESSABLE = 422;

    private final Imports imports;
    private final ImportJobs jobs;
    private final SignedIn signedIn;

    ImportResource(Imports imports, ImportJobs jobs, SignedIn signedIn) {
        this.imports = imports;
        this.jobs = jobs;
        this.signedIn = signedIn;
    }

    /** How a file is to be imported. */
    public static class Options {
        @RestQuery
        public Optional<String> format = Optional.empty();

        @RestQuery
        public boolean dryRun;

        @RestQuery
        public boolean keepGoing;

        @RestQuery
        public Optional<String> source = Optional.empty();

        @RestQuery
        public Optional<String> licence = Optional.empty();

        @RestHeader("Prefer")
        public String prefer;

        /** RFC 7240; among other preferences, each of which may have parameters. */
        boolean prefersToAskLater() {
            return prefer != null
                    && Arrays.stream(prefer.split(","))
                            .anyMatch(one -> one.split(";")[0].strip().equalsIgnoreCase("respond-async"));
        }

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
    public Response body(InputStream body, @BeanParam Options options, @RestHeader(SignedIn.TOKEN_HEADER) String token)
            throws IOException {
        ImportRequest request = options.request(signedIn.requireToken(token));
        Path file = Files.createTempFile("import", null);
        try {
            Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
            return run(UPLOAD_NAME, file, request, options.prefersToAskLater());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @POST
    @RolesAllowed(Moderators.ROLE)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
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
        return run(file.fileName(), file.uploadedFile(), request, options.prefersToAskLater());
    }

    @GET
    @jakarta.ws.rs.Path("{id}")
    @RolesAllowed(Moderators.ROLE)
    public ImportJob job(String id) {
        return jobs.job(id, signedIn.moderator());
    }

    private Response run(String name, Path path, ImportRequest request, boolean later) throws IOException {
        ForeignFile file = new ForeignFile(name, () -> Files.newInputStream(path));
        if (later) {
            ImportJob job = jobs.start(file, request);
            return Response.accepted(job)
                    .location(URI.create(ADDRESS + "/" + job.id()))
                    .header("Preference-Applied", "respond-async")
                    .build();
        }
        try {
            ImportReport report = imports.runOne(file, request, Watcher.NONE);
            boolean done = report.stored() || report.dryRun();
            return Response.status(done ? Response.Status.OK.getStatusCode() : UNPROCESSABLE)
                    .entity(report)
                    .build();
        } catch (UnreadableFileException e) {
            throw new ProblemException(ProblemType.INVALID_BODY, e.getMessage());
        }
    }
}
