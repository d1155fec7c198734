package org.claimboard.download;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;

/** A table that breaks behind some rows, as one does whose database goes away. */
@Path(TableAddress.PREFIX + "/{format}/broken")
public class BrokenTableResource {
    private static final Table<Integer> NUMBERS =
            new Table<Integer>("A number.").column(ColumnMeaning.integer("number", "Counts from 0."), number -> number);

    private final Answers answers;

    BrokenTableResource(Answers answers) {
        this.answers = answers;
    }

    @GET
    public Response broken(@RestQuery int rows, @BeanParam Asked asked) {
        return answers.table(asked, "broken", NUMBERS, answers.ofProgram(), each -> {
            for (int i = 0; i < rows; i++) {
                each.accept(i);
            }
            throw new IllegalStateException("the database went away");
        });
    }
}
