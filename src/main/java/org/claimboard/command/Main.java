package org.claimboard.command;

import java.util.List;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;

/** The program: without a command it serves; {@code extract} runs without server and database. */
@QuarkusMain
public final class Main {
    static final int OK = 0;
    static final int FAILED = 1;
    static final int MISUSED = 2;

    private static final String USAGE = """
            usage: java -jar quarkus-run.jar [COMMAND]

              serve                          serve the boards (also without a command)
              extract --in FILE --out FILE   read the claims of abstracts; '-' is standard in or out
              evaluate [--json] [--list]     score the extractor on the shipped papers that a person has read
                       [--gold FILE --papers FILE]   … or on other papers
              charts [--out DIR] [--date YYYY-MM-DD]        draw the gallery's charts from what is stored
              export --out DIR|FILE.zip      write everything that is stored, with what it means
              export --site DIR [--base URL] [--server URL]
                                             write the public pages as files for any web server
              import PATH                    fill an empty instance with a package that export wrote
              import FILE… [--format X] [--dry-run] [--keep-going] [--source NAME] [--licence ID]
                                             bring in papers, or numbers of foreign tables
              reextract [--dry-run]          read every stored abstract anew; rows that people decided stay
              verify                         check the ledger, and every claim against it
              moderator add|password|remove NAME, moderator list
                                             who may decide corrections; stop the service first
            """;

    private Main() {}

    public static void main(String... arguments) {
        List<String> words = List.of(arguments);
        String command = words.isEmpty() ? "serve" : words.get(0);
        List<String> options = words.isEmpty() ? words : words.subList(1, words.size());
        switch (command) {
            case "serve" -> {
                check(false);
                Tracing.configure();
                Quarkus.run();
            }
            case "reextract" -> runOnData(ReExtractCommand.class, options);
            case "export" -> export(options);
            case "import" -> ImportCommand.run(options);
            case "charts" -> runOnData(ChartsCommand.class, options);
            case "verify" -> runOnData(VerifyCommand.class, options);
            case "moderator" -> runOnData(ModeratorCommand.class, options);
            case "extract" -> System.exit(ExtractCommand.run(options, System.in, System.out, System.err));
            case "evaluate" -> System.exit(EvaluateCommand.run(options, System.out, System.err));
            case "help", "--help", "-h" -> System.out.print(USAGE);
            default -> {
                System.err.println("There is no command '" + command + "'.");
                System.err.print(USAGE);
                System.exit(MISUSED);
            }
        }
    }

    private static void export(List<String> options) {
        if (!options.contains(ExportSiteCommand.OPTION)) {
            runOnData(ExportCommand.class, options);
            return;
        }
        check(true);
        ExportSiteCommand.listenToThisMachineAlone();
        Quarkus.run(ExportSiteCommand.class, options.toArray(String[]::new));
    }

    /** Works on the database alone: no port is opened. */
    static void runOnData(Class<? extends QuarkusApplication> command, List<String> options) {
        check(true);
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("quarkus.management.host-enabled", "false");
        Quarkus.run(command, options.toArray(String[]::new));
    }

    private static void check(boolean dataOnly) {
        try {
            ServeChecks.run(dataOnly);
            ReadsSettings.configure();
        } catch (ServeChecks.CannotServeException e) {
            System.err.println(e.getMessage());
            System.exit(FAILED);
        }
    }
}
