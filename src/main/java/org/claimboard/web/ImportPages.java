package org.claimboard.web;

import java.io.IOException;
import java.nio.file.Files;
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
import org.claimboard.intake.ImportReport;
import org.claimboard.intake.ImportRequest;
import org.claimboard.intake.Uploads;
import org.claimboard.intake.read.FileFormat;
import org.claimboard.intake.read.ForeignFile;
import org.claimboard.intake.read.UnreadableFileException;
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

    private final Uploads uploads;
    private final SignedIn signedIn;
    private final ImportConfig config;

    ImportPages(Uploads uploads, SignedIn signedIn, ImportConfig config) {
        this.uploads = uploads;
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
            Uploads.Looked looked = uploads.look(file, typed.request(moderator));
            return Response.ok(Templates.looked(looked.report(), looked.id(), signedIn))
                    .build();
        } catch (UnreadableFileException e) {
            return refused(typed, e.getMessage());
        } catch (ProblemException e) {
            return refused(typed, e.detail());
        }
    }

    /** Stores what was looked at. */
    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance store(String id, @FormParam("token") String token) throws IOException {
        return Templates.done(uploads.store(id, signedIn.requireToken(token)), signedIn);
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
