package org.claimboard.download;

import java.util.concurrent.Semaphore;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;

/** A table that ends when its reader is gone; tells when it is under way and when it has ended. */
@Path(TableAddress.PREFIX + "/{format}/endless")
public class EndlessTableResource {
    /** Enough for an answer to be a large one. */
    private static final int LARGE = 50_000;

    static final Semaphore UNDER_WAY = new Semaphore(0);
    static final Semaphore ENDED = new Semaphore(0);

    private static final Table<Integer> NUMBERS =
            new Table<Integer>("A number.").column(ColumnMeaning.integer("number", "Counts from 0."), number -> number);

    private final Answers answers;

    EndlessTableResource(Answers answers) {
        this.answers = answers;
    }

    @GET
    @Operation(hidden = true)
    public Response endless(@BeanParam Asked asked) {
        return answers.table(asked, "endless", NUMBERS, answers.ofProgram(), each -> {
            try {
                for (int i = 0; true; i++) {
                    each.accept(i);
                    if (i == LARGE) {
                        UNDER_WAY.release();
                    }
                }
            } finally {
                ENDED.release();
            }
        });
    }
}
