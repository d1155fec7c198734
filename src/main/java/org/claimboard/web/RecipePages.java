package org.claimboard.web;

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

import org.claimboard.web.show.Recipe;

/** Commands to copy, for whoever wants the data in a program; a test runs them. */
@Path("/recipes")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class RecipePages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(List<Recipe> recipes);
    }

    @GET
    public TemplateInstance list(@Context UriInfo uri) {
        return Templates.list(Recipe.all(uri.getBaseUri().toString().replaceAll("/$", "")));
    }
}
