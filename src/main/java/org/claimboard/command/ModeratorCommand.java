package org.claimboard.command;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import io.quarkus.runtime.QuarkusApplication;

import org.claimboard.moderator.Moderators;
import org.claimboard.problem.ProblemException;
import org.claimboard.problem.ProblemType;

/**
 * {@code moderator add|password|remove NAME} and {@code moderator list}: who may decide corrections.
 *
 * <p>A password is asked for on the console, or read as one line from standard in; never an argument, which others could
 * see in the list of processes. Where none is given one is made and printed, this once.
 */
public class ModeratorCommand implements QuarkusApplication {
    private static final String USAGE = "usage: moderator add NAME | password NAME | remove NAME | list";

    private final Moderators moderators;

    ModeratorCommand(Moderators moderators) {
        this.moderators = moderators;
    }

    @Override
    public int run(String... words) throws IOException {
        try {
            return run(List.of(words));
        } catch (ProblemException problem) {
            System.err.println(problem.detail());
            return Main.FAILED;
        }
    }

    private int run(List<String> words) throws IOException {
        String action = words.isEmpty() ? "" : words.get(0);
        if (words.size() != (action.equals("list") ? 1 : 2)) {
            return misused();
        }
        switch (action) {
            case "list" -> moderators.list().forEach(one -> System.out.println(one.name() + "\tsince " + one.since()));
            case "add" -> {
                String name = words.get(1);
                withPassword(password -> moderators.add(name, password));
                System.out.println(name + " can sign in now.");
            }
            case "password" -> {
                String name = words.get(1);
                moderators.requirePassword(name);
                withPassword(password -> moderators.reset(name, password));
                System.out.println(name + " has another password now; all sessions of " + name + " have ended.");
            }
            case "remove" -> {
                moderators.remove(words.get(1));
                System.out.println(words.get(1) + " can't sign in any more. The history keeps the name.");
            }
            default -> {
                return misused();
            }
        }
        return Main.OK;
    }

    private static int misused() {
        System.err.println(USAGE);
        return Main.MISUSED;
    }

    /** What to do with a password. */
    private interface Use {
        void of(String password);
    }

    private static void withPassword(Use use) throws IOException {
        Optional<String> given = given();
        String password = given.orElseGet(Moderators::generatedPassword);
        use.of(password);
        if (given.isEmpty()) {
            System.out.println("The password, shown only now: " + password);
        }
    }

    private static Optional<String> given() throws IOException {
        Console console = System.console();
        if (console == null) {
            String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            return Optional.ofNullable(line).filter(text -> !text.isEmpty());
        }
        char[] typed = console.readPassword("Password (empty for one that is made up): ");
        if (typed == null || typed.length == 0) {
            return Optional.empty();
        }
        String password = Moderators.checked(new String(typed));
        char[] again = console.readPassword("Once more: ");
        if (again != null && !password.equals(new String(again))) {
            throw new ProblemException(ProblemType.INVALID_PARAMETER, "These were two different passwords.");
        }
        return Optional.of(password);
    }
}
