package org.claimboard;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

/** The house: features as packages, arrows down only, a core that knows no framework. */
@AnalyzeClasses(packages = "org.claimboard", importOptions = ArchitectureTest.ProgramOnly.class)
class ArchitectureTest {

    /** Wherever a build puts its classes: the two kinds of database have places of their own. */
    static final class ProgramOnly implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/");
        }
    }

    @ArchTest
    static final ArchRule ARROWS_POINT_DOWN = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .ensureAllClassesAreContainedInArchitecture()
            .layer("command")
            .definedBy("org.claimboard.command..")
            .layer("operation")
            .definedBy("org.claimboard.operation..")
            .layer("web")
            .definedBy("org.claimboard.web..")
            .layer("api")
            .definedBy("org.claimboard.api..")
            .layer("evaluation")
            .definedBy("org.claimboard.evaluation..")
            .layer("corpus")
            .definedBy("org.claimboard.corpus..")
            .layer("chart")
            .definedBy("org.claimboard.chart..")
            .layer("feed")
            .definedBy("org.claimboard.feed..")
            .layer("badge")
            .definedBy("org.claimboard.badge..")
            .layer("site")
            .definedBy("org.claimboard.site..")
            .layer("archive")
            .definedBy("org.claimboard.archive..")
            .layer("intake")
            .definedBy("org.claimboard.intake..")
            .layer("download")
            .definedBy("org.claimboard.download..")
            .layer("correction")
            .definedBy("org.claimboard.correction..")
            .layer("moderator")
            .definedBy("org.claimboard.moderator..")
            .layer("compare")
            .definedBy("org.claimboard.compare..")
            .layer("search")
            .definedBy("org.claimboard.search..")
            .layer("leaderboard")
            .definedBy("org.claimboard.leaderboard..")
            .layer("claim")
            .definedBy("org.claimboard.claim..")
            .layer("ledger")
            .definedBy("org.claimboard.ledger..")
            .layer("paper")
            .definedBy("org.claimboard.paper..")
            .layer("extract")
            .definedBy("org.claimboard.extract..")
            .layer("normalise")
            .definedBy("org.claimboard.normalise..")
            .layer("vocabulary")
            .definedBy("org.claimboard.vocabulary..")
            .layer("limit")
            .definedBy("org.claimboard.limit..")
            .layer("secret")
            .definedBy("org.claimboard.secret..")
            .layer("job")
            .definedBy("org.claimboard.job..")
            .layer("replica")
            .definedBy("org.claimboard.replica..")
            .layer("snapshot")
            .definedBy("org.claimboard.snapshot..")
            .layer("bulk")
            .definedBy("org.claimboard.bulk..")
            .layer("listing")
            .definedBy("org.claimboard.listing..")
            .layer("figure")
            .definedBy("org.claimboard.figure..")
            .layer("revalidation")
            .definedBy("org.claimboard.revalidation..")
            .layer("digest")
            .definedBy("org.claimboard.digest..")
            .layer("problem")
            .definedBy("org.claimboard.problem..")
            .whereLayer("command")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("operation")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("web")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("api")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("evaluation")
            .mayOnlyBeAccessedByLayers("command", "web")
            .whereLayer("corpus")
            .mayOnlyBeAccessedByLayers("evaluation", "command", "intake")
            .whereLayer("intake")
            .mayOnlyBeAccessedByLayers("web", "command")
            .whereLayer("archive")
            .mayOnlyBeAccessedByLayers("command")
            .whereLayer("download")
            .mayOnlyBeAccessedByLayers("archive", "web")
            .whereLayer("site")
            .mayOnlyBeAccessedByLayers("command")
            .whereLayer("feed")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("badge")
            .mayOnlyBeAccessedByLayers("web")
            .whereLayer("chart")
            .mayOnlyBeAccessedByLayers("web", "download", "feed", "badge", "command")
            .whereLayer("correction")
            .mayOnlyBeAccessedByLayers("command", "operation", "web", "download", "archive", "feed")
            .whereLayer("moderator")
            .mayOnlyBeAccessedByLayers("command", "web", "correction", "intake")
            .whereLayer("compare")
            .mayOnlyBeAccessedByLayers("web", "download")
            .whereLayer("search")
            .mayOnlyBeAccessedByLayers("web", "download")
            .whereLayer("leaderboard")
            .mayOnlyBeAccessedByLayers("web", "chart", "download", "feed", "badge", "correction", "compare")
            .whereLayer("claim")
            .mayOnlyBeAccessedByLayers(
                    "command",
                    "web",
                    "chart",
                    "archive",
                    "download",
                    "feed",
                    "badge",
                    "correction",
                    "compare",
                    "search",
                    "leaderboard",
                    "corpus",
                    "evaluation",
                    "intake")
            .whereLayer("ledger")
            .mayOnlyBeAccessedByLayers(
                    "command",
                    "operation",
                    "web",
                    "chart",
                    "archive",
                    "download",
                    "feed",
                    "correction",
                    "leaderboard",
                    "claim")
            .whereLayer("paper")
            .mayOnlyBeAccessedByLayers(
                    "web", "download", "feed", "correction", "leaderboard", "corpus", "evaluation", "intake", "claim")
            .whereLayer("extract")
            .mayOnlyBeAccessedByLayers(
                    "command", "operation", "web", "api", "corpus", "evaluation", "claim", "correction")
            .whereLayer("moderator")
            .mayOnlyAccessLayers("secret", "replica", "problem")
            .whereLayer("ledger")
            .mayOnlyAccessLayers("listing", "snapshot", "bulk", "replica", "problem")
            .whereLayer("paper")
            .mayOnlyAccessLayers("listing", "bulk", "vocabulary", "problem")
            .whereLayer("extract")
            .mayOnlyAccessLayers("normalise", "vocabulary")
            .whereLayer("normalise")
            .mayOnlyAccessLayers("vocabulary")
            .whereLayer("vocabulary")
            .mayNotAccessAnyLayer()
            .whereLayer("limit")
            .mayOnlyAccessLayers("secret", "job", "problem")
            .whereLayer("secret")
            .mayOnlyAccessLayers("digest")
            .whereLayer("job")
            .mayNotAccessAnyLayer()
            .whereLayer("replica")
            .mayNotAccessAnyLayer()
            .whereLayer("snapshot")
            .mayNotAccessAnyLayer()
            .whereLayer("bulk")
            .mayNotAccessAnyLayer()
            .whereLayer("listing")
            .mayOnlyAccessLayers("problem")
            .whereLayer("figure")
            .mayNotAccessAnyLayer()
            .whereLayer("revalidation")
            .mayNotAccessAnyLayer()
            .whereLayer("digest")
            .mayNotAccessAnyLayer()
            .whereLayer("problem")
            .mayNotAccessAnyLayer()
            .because("a number walks from abstract to claim to board to page, and nothing below knows who uses it");

    @ArchTest
    static final ArchRule CORE_IS_PLAIN_JAVA = noClasses()
            .that()
            .resideInAnyPackage("org.claimboard.vocabulary..", "org.claimboard.normalise..", "org.claimboard.extract..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..", "org.eclipse.microprofile..")
            .because("what reads and normalises numbers must run, and be tested, without a server");

    @ArchTest
    static final ArchRule RANKING_IS_PLAIN_JAVA = noClasses()
            .that()
            .haveSimpleNameStartingWith("Ranking")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..", "org.claimboard.claim..")
            .because("an order that people argue about must be testable by itself");

    @ArchTest
    static final ArchRule ENTITIES_STAY_HOME = classes()
            .that()
            .areAnnotatedWith(jakarta.persistence.Entity.class)
            .and()
            .resideOutsideOfPackage("org.claimboard.paper..")
            .should()
            .bePackagePrivate()
            .because("pages, JSON and CSV are made of records; an entity that leaves its package gets changed there");

    @ArchTest
    static final ArchRule PROBLEM_KNOWS_NOBODY = classes()
            .that()
            .resideInAPackage("org.claimboard.problem..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.claimboard.problem..", "java..")
            .because("every package may throw a problem");

    @ArchTest
    static final ArchRule NO_DRAWERS = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..common..", "..misc..", "..helper..", "..dto..", "..impl..")
            .because("a package is named after what it owns");
}
