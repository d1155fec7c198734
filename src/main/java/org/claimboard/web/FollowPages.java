package org.claimboard.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import org.jboss.resteasy.reactive.RestQuery;

import org.claimboard.correction.AmendmentView;
import org.claimboard.correction.CorrectionView;
import org.claimboard.correction.Corrections;
import org.claimboard.correction.DecisionView;
import org.claimboard.correction.Decisions;
import org.claimboard.correction.Followers;
import org.claimboard.correction.Submitted;
import org.claimboard.secret.SecretToken;

/** The page of whoever sent a correction, behind the secret link that they got. */
@Path("/corrections/follow/{token:" + SecretToken.PATTERN + "}")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class FollowPages {
    private final Followers followers;
    private final Corrections corrections;
    private final Decisions decisions;

    FollowPages(Followers followers, Corrections corrections, Decisions decisions) {
        this.decisions = decisions;
        this.followers = followers;
        this.corrections = corrections;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance follow(
                CorrectionView correction,
                List<DecisionView> decisions,
                List<AmendmentView> amendments,
                String path,
                String done);
    }

    /** From a form that was sent to the page of its correction. */
    static Response leadOn(Submitted submitted) {
        String next = submitted.joined()
                ? "/corrections/" + submitted.correction().id() + "?joined=1"
                : submitted.followPath() + "?done=sent";
        return Response.seeOther(URI.create(next)).build();
    }

    static String path(String token) {
        return "/corrections/follow/" + token;
    }

    /** @param done what was done just before: {@code sent}, {@code amended} or {@code withdrawn} */
    @GET
    public TemplateInstance follow(String token, @RestQuery Optional<String> done) {
        CorrectionView correction = followers.follow(token);
        return Templates.follow(
                correction,
                decisions.of(correction.id()),
                corrections.amendments(correction.id()),
                path(token),
                done.orElse(""));
    }

    @POST
    @Path("withdraw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(String token) {
        followers.withdraw(token);
        return Response.seeOther(URI.create(path(token) + "?done=withdrawn")).build();
    }
}
