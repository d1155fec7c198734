package org.claimboard.api;

import java.util.Optional;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.claimboard.extract.Extractor;
import org.claimboard.problem.ProblemException;
import org.claimboard.problem.ProblemType;

@Path("/api/v1/extract")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ExtractResource {
    private final Extractor extractor;

    ExtractResource(Extractor extractor) {
        this.extractor = extractor;
    }

    @POST
    public ExtractView extract(ExtractRequest request) {
        if (request == null
                || request.abstractText() == null
                || request.abstractText().isBlank()) {
            throw new ProblemException(
                    ProblemType.INVALID_BODY,
                    "A JSON object with title and abstract is expected, and an abstract in it.");
        }
        String title = Optional.ofNullable(request.title()).orElse("");
        return ExtractView.of(
                Extractor.VERSION, extractor.extract(title, request.abstractText()), request.abstractText());
    }
}
