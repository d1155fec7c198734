package org.claimboard.correction;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;

import org.claimboard.listing.Page;
import org.claimboard.listing.PageList;
import org.claimboard.listing.PageRequest;
import org.claimboard.moderator.Moderators;
import org.claimboard.moderator.SignedIn;
import org.claimboard.problem.ProblemException;
import org.claimboard.problem.ProblemType;

@Path("/api/v1/corrections")
@Produces(MediaType.APPLICATION_JSON)
public class CorrectionResource {
    private final Corrections corrections;
    private final Previews previews;
    private final Submissions submissions;
    private final Followers followers;
    private final Decisions decisions;
    private final SignedIn signedIn;
    private final Statistics statistics;

    CorrectionResource(
            Corrections corrections,
            Previews previews,
            Submissions submissions,
            Followers followers,
            Statistics statistics,
            Decisions decisions,
            SignedIn signedIn) {
        this.decisions = decisions;
        this.signedIn = signedIn;
        this.corrections = corrections;
        this.previews = previews;
        this.submissions = submissions;
        this.followers = followers;
        this.statistics = statistics;
    }

    @GET
    public Page<CorrectionView> list(
            @RestQuery Optional<String> status, @RestQuery Optional<String> page, @RestQuery Optional<String> size) {
        return corrections.page(status, PageRequest.of(page, size));
    }

    @GET
    @Path("statistics")
    public CorrectionStatistics statistics() {
        return statistics.now();
    }

    @GET
    @Path("{id:\\d{1,18}}")
    public CorrectionView detail(long id) {
        return corrections.detail(id);
    }

    @GET
    @Path("{id:\\d{1,18}}/amendments")
    public List<AmendmentView> amendments(long id, @RestQuery Optional<String> page, @RestQuery Optional<String> size) {
        return PageList.of(corrections.amendments(id), page, size);
    }

    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_JSON)
    public CorrectionPreview preview(CorrectionRequest request) {
        return previews.of(present(request));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response submit(CorrectionRequest request) {
        Submitted submitted = submissions.submit(present(request));
        URI address = URI.create("/api/v1/corrections/" + submitted.correction().id());
        Response.ResponseBuilder answer = submitted.joined()
                ? Response.ok().contentLocation(address)
                : Response.created(address).header(HttpHeaders.CACHE_CONTROL, "no-store");
        return answer.entity(submitted).build();
    }

    @POST
    @Path("{id:\\d{1,18}}/amend")
    @Consumes(MediaType.APPLICATION_JSON)
    public CorrectionView amend(long id, Amending amending) {
        if (amending == null || amending.correction() == null) {
            throw new ProblemException(
                    ProblemType.INVALID_BODY, "A JSON object with token and correction is expected.");
        }
        return followers.amend(id, amending.token(), amending.correction());
    }

    @POST
    @Path("{id:\\d{1,18}}/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    public CorrectionView withdraw(long id, Withdrawing withdrawing) {
        if (withdrawing == null) {
            throw new ProblemException(ProblemType.INVALID_BODY, "A JSON object with token is expected.");
        }
        return followers.withdraw(id, withdrawing.token());
    }

    @GET
    @Path("{id:\\d{1,18}}/decisions")
    public DecisionsView decisions(long id) {
        return new DecisionsView(decisions.edition(id), decisions.of(id));
    }

    @POST
    @Path("{id:\\d{1,18}}/accept")
    @RolesAllowed(Moderators.ROLE)
    @Consumes(MediaType.APPLICATION_JSON)
    public CorrectionView accept(long id, DecisionRequest request, @RestHeader(SignedIn.TOKEN_HEADER) String token) {
        return decisions.accept(id, presentDecision(request), signedIn.requireToken(token));
    }

    @POST
    @Path("{id:\\d{1,18}}/reject")
    @RolesAllowed(Moderators.ROLE)
    @Consumes(MediaType.APPLICATION_JSON)
    public CorrectionView reject(long id, DecisionRequest request, @RestHeader(SignedIn.TOKEN_HEADER) String token) {
        return decisions.refuse(id, presentDecision(request), signedIn.requireToken(token));
    }

    /** What everybody may read of a correction's decisions. */
    public record DecisionsView(String edition, List<DecisionView> decisions) {}

    private static DecisionRequest presentDecision(DecisionRequest request) {
        if (request == null) {
            throw new ProblemException(ProblemType.INVALID_BODY, "A JSON object with a reason is expected.");
        }
        return request;
    }

    /** What a sender gives to amend a correction. */
    public record Amending(String token, CorrectionRequest correction) {}

    /** What a sender gives to withdraw a correction. */
    public record Withdrawing(String token) {}

    private static CorrectionRequest present(CorrectionRequest request) {
        if (request == null) {
            throw new ProblemException(ProblemType.INVALID_BODY, "A correction as a JSON object is expected.");
        }
        return request;
    }
}
