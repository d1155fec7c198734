package org.claimboard.web;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import org.claimboard.intake.ImportConfig;
import org.claimboard.intake.ImportJob;
import org.claimboard.intake.ImportJobs;
import org.claimboard.intake.ImportReport;
import org.claimboard.intake.ImportRequest;
import org.claimboard.intake.read.FileFormat;
import org.claimboard.intake.read.ForeignFile;
import org.claimboard.moderator.Moderators;
import org.claimboard.moderator.SignedIn;
import org.claimboard.problem.ProblemException;
import org.claimboard.problem.ProblemType;
import org.claimboard.web.show.Choice;

/** Where moderators bring foreign files in: first they see what one would do, then they say that it is to be done. */
@Path("/moderate/import")
@Blocking
@Cache(noStore = true)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Moderators.ROLE)
public class ImportPages {
    private static final int MEGABYTE = 1 << 20;
    /** Small files are done before anybody would look again. */
    private static final Duration SOON = Duration.ofSeconds(3);

    private final ImportJobs jobs;
    private final SignedIn signedIn;
    private final ImportConfig config;

    ImportPages(ImportJobs jobs, SignedIn signedIn, ImportConfig config) {
        this.jobs = jobs;
        this.signedIn = signedIn;
        this.config = config;
    }

    /** The form as it was sent. */
    public static class Typed {
        @RestForm
        public FileUpload file;

        @RestForm
        public String token;

        @RestForm
        public String format;

        @RestForm
        public String source;

        @RestForm
        public String licence;

        @RestForm
        public boolean keepGoing;

        Optional<FileFormat> formatAsked() {
            return FileFormat.of(plain(format));
        }

        ImportRequest request(String moderator) {
            return new ImportRequest(
                    formatAsked(), true, keepGoing, stated(plain(source)), stated(plain(licence)), moderator);
        }

        static String plain(String text) {
            return text == null ? "" : text.strip();
        }

        private static Optional<String> stated(String text) {
            return Optional.of(text).filter(value -> !value.isEmpty());
        }
    }

    /**
     * The form to be filled in.
     *
     * @param largest how many megabytes a file may have
     * @param error why what was sent could not be looked at, or ""
     */
    public record Form(
            List<Choice> formats, String source, String licence, boolean keepGoing, long largest, String error) {}

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance form(Form form, SignedIn signedIn);

        static native TemplateInstance looked(ImportReport report, Optional<String> id, SignedIn signedIn);

        static native TemplateInstance running(ImportJob job, SignedIn signedIn);

        static native TemplateInstance failed(ImportJob job, SignedIn signedIn);

        static native TemplateInstance done(ImportReport report, SignedIn signedIn);
    }

    @GET
    public TemplateInstance form() {
        return Templates.form(form(new Typed(), ""), signedIn);
    }

    /** Looks at the file; nothing of it is shown on any board yet. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response look(@BeanParam Typed typed) throws IOException {
        String moderator = signedIn.requireToken(typed.token);
        if (typed.file == null || typed.file.size() == 0) {
            return refused(typed, "Please choose a file that is not empty.");
        }
        ForeignFile file = new ForeignFile(
                Typed.plain(typed.file.fileName()), () -> Files.newInputStream(typed.file.uploadedFile()));
        try {
            ImportJob job = jobs.await(jobs.start(file, typed.request(moderator)), moderator, SOON);
            return job.problem() == null ? shown(job) : refused(typed, job.problem());
        } catch (ProblemException e) {
            return refused(typed, e.detail());
        }
    }

    /** How it comes along, or how it ended. */
    @GET
    @Path("{id}")
    public TemplateInstance job(String id) {
        ImportJob job = jobs.job(id, signedIn.moderator());
        if (job.isRunning()) {
            return Templates.running(job, signedIn);
        }
        if (job.problem() != null) {
            return Templates.failed(job, signedIn);
        }
        return job.isLooked()
                ? Templates.looked(job.report(), Optional.of(job.id()).filter(one -> job.storable()), signedIn)
                : Templates.done(job.report(), signedIn);
    }

    /** Stores what was looked at. */
    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response store(String id, @FormParam("token") String token) {
        String moderator = signedIn.requireToken(token);
        return shown(jobs.await(jobs.store(id, moderator), moderator, SOON));
    }

    /** What takes longer is looked at where it can be asked for again. */
    private Response shown(ImportJob job) {
        return job.isRunning()
                ? Response.seeOther(URI.create("/moderate/import/" + job.id())).build()
                : Response.ok(job(job.id())).build();
    }

    private Response refused(Typed typed, String error) {
        return Response.status(ProblemType.INVALID_BODY.status())
                .entity(Templates.form(form(typed, error), signedIn))
                .build();
    }

    private Form form(Typed typed, String error) {
        List<Choice> formats = List.of(FileFormat.values()).stream()
                .map(format -> new Choice(
                        format.id(), format.label(), typed.formatAsked().equals(Optional.of(format))))
                .toList();
        return new Form(
                formats,
                Typed.plain(typed.source),
                Typed.plain(typed.licence),
                typed.keepGoing,
                config.largest().asLongValue() / MEGABYTE,
                error);
    }
}
