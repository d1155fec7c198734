package org.claimboard.web;

import java.util.Comparator;
import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import org.claimboard.claim.ClaimFilter;
import org.claimboard.claim.ClaimQueries;
import org.claimboard.claim.ClaimSort;
import org.claimboard.claim.ClaimView;
import org.claimboard.leaderboard.BoardSummary;
import org.claimboard.leaderboard.Leaderboards;
import org.claimboard.listing.Page;
import org.claimboard.listing.PageRequest;
import org.claimboard.vocabulary.HardwareTarget;
import org.claimboard.vocabulary.Vocabulary;
import org.claimboard.web.show.HardwareNode;
import org.claimboard.web.show.Names;
import org.claimboard.web.show.PageAddress;

/** The hardware that claims name, as a tree, and what is claimed on one target of it. */
@Path("/hardware")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class HardwarePages {
    private static final PageRequest NEWEST = new PageRequest(1, 25);
    private static final int MOST_BOARDS = 40;

    private final Leaderboards leaderboards;
    private final ClaimQueries claims;
    private final Vocabulary vocabulary;
    private final Names names;

    HardwarePages(Leaderboards leaderboards, ClaimQueries claims, Vocabulary vocabulary, Names names) {
        this.leaderboards = leaderboards;
        this.claims = claims;
        this.vocabulary = vocabulary;
        this.names = names;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(
                List<HardwareNode> claimed, List<HardwareNode> all, long total, long unstated, PageAddress address);

        static native TemplateInstance target(
                HardwareNode node,
                List<HardwareTarget> above,
                List<BoardSummary> boards,
                int total,
                String caption,
                Page<ClaimView> claims,
                PageAddress address);
    }

    @GET
    public TemplateInstance list(@Context UriInfo uri) {
        List<HardwareNode> all = HardwareNode.roots(vocabulary, leaderboards.claimsByHardware());
        long total = all.stream().mapToLong(HardwareNode::claims).sum();
        long unstated = leaderboards.claimsByHardware().getOrDefault(HardwareTarget.NOT_STATED, 0L);
        return Templates.list(HardwareNode.claimed(all), all, total, unstated, PageAddress.of(uri));
    }

    @GET
    @Path("{id}")
    public TemplateInstance target(String id, @Context UriInfo uri) {
        List<BoardSummary> boards = leaderboards.onHardware(id);
        HardwareNode node = HardwareNode.of(vocabulary, leaderboards.claimsByHardware(), id);
        Page<ClaimView> newest =
                claims.page(ClaimFilter.onHardware(vocabulary.hardwareAtOrBelow(id)), ClaimSort.DEFAULT, NEWEST);
        List<BoardSummary> biggest = boards.stream()
                .sorted(Comparator.comparingLong(BoardSummary::claims).reversed())
                .limit(MOST_BOARDS)
                .toList();
        String caption = biggest.size() < boards.size()
                ? "The " + MOST_BOARDS + " boards with most claims here, filtered to this hardware"
                : "Boards with a claim here, filtered to this hardware";
        return Templates.target(node, names.above(id), biggest, boards.size(), caption, newest, PageAddress.of(uri));
    }
}
