package org.claimboard.web;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import org.jboss.resteasy.reactive.Cache;

import org.claimboard.correction.CorrectionView;
import org.claimboard.correction.Corrections;
import org.claimboard.listing.PageRequest;
import org.claimboard.moderator.Moderators;
import org.claimboard.moderator.SignedIn;

/** What waits for a moderator. */
@Path("/moderate")
@Blocking
@Cache(noStore = true)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Moderators.ROLE)
public class ModeratePages {
    private final Corrections corrections;
    private final SignedIn signedIn;

    ModeratePages(Corrections corrections, SignedIn signedIn) {
        this.corrections = corrections;
        this.signedIn = signedIn;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance queue(List<CorrectionView> corrections, SignedIn signedIn);
    }

    @GET
    public TemplateInstance queue() {
        return Templates.queue(
                corrections
                        .page(Optional.of("open"), PageRequest.of(Optional.empty(), Optional.empty()))
                        .items(),
                signedIn);
    }
}
