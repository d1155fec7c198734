package org.claimboard.download;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.claimboard.vocabulary.Vocabulary;

/** What the ids in all other tables mean; {@link TableAddress} leads here. */
@Path(TableAddress.PREFIX + "/{format}")
public class VocabularyDownloadResource {
    private final Vocabulary vocabulary;
    private final Answers answers;

    VocabularyDownloadResource(Vocabulary vocabulary, Answers answers) {
        this.vocabulary = vocabulary;
        this.answers = answers;
    }

    @GET
    @Path("metrics")
    public Response metrics(@BeanParam Asked asked) {
        return answers.table(asked, "metrics", VocabularyTables.METRICS, edition(), vocabulary.metrics()::forEach);
    }

    @GET
    @Path("tasks")
    public Response tasks(@BeanParam Asked asked) {
        return answers.table(asked, "tasks", VocabularyTables.TASKS, edition(), vocabulary.tasks()::forEach);
    }

    @GET
    @Path("datasets")
    public Response datasets(@BeanParam Asked asked) {
        return answers.table(asked, "datasets", VocabularyTables.DATASETS, edition(), vocabulary.datasets()::forEach);
    }

    /** The vocabulary changes with the program, not with the ledger. */
    private Edition edition() {
        return answers.ofProgram();
    }
}
