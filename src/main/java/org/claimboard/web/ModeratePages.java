package org.claimboard.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import org.jboss.resteasy.reactive.Cache;

import org.claimboard.claim.ClaimDetail;
import org.claimboard.claim.ClaimQueries;
import org.claimboard.claim.ClaimView;
import org.claimboard.correction.CorrectionQueue;
import org.claimboard.correction.DecisionRequest;
import org.claimboard.correction.DecisionView;
import org.claimboard.correction.Decisions;
import org.claimboard.correction.Followers;
import org.claimboard.correction.QueueItem;
import org.claimboard.moderator.Moderators;
import org.claimboard.moderator.SignedIn;
import org.claimboard.problem.ProblemException;
import org.claimboard.web.show.Choices;
import org.claimboard.web.show.CorrectionForm;

/** What waits for a moderator, and where one decides it. */
@Path("/moderate")
@Blocking
@Cache(noStore = true)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Moderators.ROLE)
public class ModeratePages {
    private final CorrectionQueue queue;
    private final Decisions decisions;
    private final ClaimQueries claims;
    private final Choices choices;
    private final Followers followers;
    private final SignedIn signedIn;

    ModeratePages(
            CorrectionQueue queue,
            Decisions decisions,
            ClaimQueries claims,
            Choices choices,
            SignedIn signedIn,
            Followers followers) {
        this.queue = queue;
        this.followers = followers;
        this.decisions = decisions;
        this.claims = claims;
        this.choices = choices;
        this.signedIn = signedIn;
    }

    /**
     * A correction with all that one needs to decide it.
     *
     * @param present the claim as it is; empty for a missing one
     * @param decisions what moderators said before
     * @param edition of the correction that the page shows
     * @param contact where its sender may be asked; only moderators see it
     * @param error why the decision that was sent could not be taken, or ""
     */
    public record Case(
            QueueItem item,
            Optional<ClaimView> present,
            List<DecisionView> decisions,
            String edition,
            Optional<String> contact,
            String reason,
            String error) {

        public boolean isOpen() {
            return item.correction().closedAt() == null;
        }

        /** The claim's revision as the page shows it, or "". */
        public String revision() {
            return present.map(claim -> Integer.toString(claim.revision())).orElse("");
        }
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance queue(List<QueueItem> items, SignedIn signedIn);

        static native TemplateInstance correction(Case file, CorrectionForm form, SignedIn signedIn);
    }

    @GET
    public TemplateInstance queue() {
        return Templates.queue(queue.waiting(), signedIn);
    }

    @GET
    @Path("corrections/{id:\\d{1,18}}")
    public TemplateInstance correction(long id) {
        Case file = file(id, "", "");
        return Templates.correction(
                file, CorrectionForm.amending(file.item().correction(), file.present(), choices), signedIn);
    }

    @POST
    @Path("corrections/{id:\\d{1,18}}/accept")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response accept(long id, MultivaluedMap<String, String> typed) {
        String moderator = signedIn.requireToken(typed.getFirst("token"));
        return decide(id, typed, request -> decisions.accept(id, request, moderator));
    }

    @POST
    @Path("corrections/{id:\\d{1,18}}/refuse")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response refuse(long id, MultivaluedMap<String, String> typed) {
        String moderator = signedIn.requireToken(typed.getFirst("token"));
        return decide(id, typed, request -> decisions.refuse(id, request, moderator));
    }

    /** Accepts all that are ticked, or none. */
    @POST
    @Path("accept")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response acceptAll(MultivaluedMap<String, String> typed) {
        String moderator = signedIn.requireToken(typed.getFirst("token"));
        List<Long> ids = Optional.ofNullable(typed.get("correction")).orElse(List.of()).stream()
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
        decisions.acceptAll(ids, typed.getFirst("reason"), moderator);
        return Response.seeOther(URI.create("/moderate")).build();
    }

    private interface Deciding {
        void take(DecisionRequest request);
    }

    private Response decide(long id, MultivaluedMap<String, String> typed, Deciding deciding) {
        CorrectionForm form = CorrectionForm.typed(typed, List.of(), choices);
        String revision = form.value("claimRevision");
        DecisionRequest request = new DecisionRequest(
                form.value("reason"),
                form.request(null, null).changes(),
                revision.matches("\\d{1,9}") ? Integer.valueOf(revision) : null,
                form.value("edition"));
        try {
            deciding.take(request);
            return Response.seeOther(URI.create("/moderate/corrections/" + id)).build();
        } catch (ProblemException problem) {
            Case file = file(id, request.reason(), problem.detail());
            return Response.status(problem.type().status())
                    .entity(Templates.correction(
                            file, CorrectionForm.typed(typed, problem.fields(), choices), signedIn))
                    .build();
        }
    }

    private Case file(long id, String reason, String error) {
        QueueItem item = queue.item(id);
        Optional<ClaimView> present = Optional.ofNullable(item.correction().claim())
                .map(claims::detail)
                .map(ClaimDetail::claim);
        return new Case(item, present, decisions.of(id), decisions.edition(id), followers.contact(id), reason, error);
    }
}
