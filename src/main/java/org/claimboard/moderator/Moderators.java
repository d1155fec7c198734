package org.claimboard.moderator;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.claimboard.problem.FieldProblem;
import org.claimboard.problem.ProblemException;
import org.claimboard.problem.ProblemType;
import org.claimboard.secret.SecretToken;

/** Keeps the accounts of the moderators. */
@ApplicationScoped
public class Moderators {
    /** What everybody has. */
    public static final String ROLE = "moderator";

    private static final int SHORTEST_PASSWORD = 12;
    private static final int LONGEST_PASSWORD = 200;
    private static final int GENERATED_BYTES = 15;

    /** What a name without an account is compared with, so that the answer takes as long. */
    private static final String NOBODY = PasswordHash.of(SecretToken.create());

    private final ModeratorRepository moderators;
    private final Sessions sessions;
    private final Clock clock;

    Moderators(ModeratorRepository moderators, Sessions sessions, Clock clock) {
        this.moderators = moderators;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** A moderator as a list shows them. */
    public record Listed(String name, Instant since) {}

    /** A password that nobody guesses. */
    public static String generatedPassword() {
        return SecretToken.create(GENERATED_BYTES);
    }

    /** @throws ProblemException where the name or the password can't be, or the name is or was somebody's */
    @Transactional
    public void add(String typedName, String password) {
        String name = ModeratorName.checked(typedName);
        moderators.named(name).ifPresent(moderator -> {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    moderator.isActive()
                            ? "There is a moderator " + name + " already."
                            : "There was a moderator " + name
                                    + " once, whom the history still names. Please choose another name.");
        });
        moderators.persist(new Moderator(name, PasswordHash.of(checked(password)), now()));
    }

    /**
     * The name of somebody whom an issuer vouches for. It is theirs from the first time on, whatever they are called there
     * later, so that nobody can decide under two names, or under another's.
     *
     * @throws ProblemException (forbidden) where they were removed here, or the name is or was somebody else's
     */
    @Transactional
    public String vouched(Vouched person) {
        Optional<Moderator> known = moderators.vouched(person.issuer(), person.subject());
        if (known.isEmpty()) {
            moderators.named(person.name()).ifPresent(other -> {
                throw new ProblemException(
                        ProblemType.FORBIDDEN,
                        "The name " + other.name()
                                + " belongs to somebody else in the history. Whoever runs this service"
                                + " can say what to do.");
            });
            moderators.persist(new Moderator(person, now()));
            return person.name();
        }
        return known.filter(Moderator::isActive)
                .map(Moderator::name)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.FORBIDDEN,
                        "You are no moderator of Claimboard any more, whatever your organisation says."));
    }

    @Transactional
    public List<Listed> list() {
        return moderators.allActive().stream()
                .map(moderator -> new Listed(moderator.name(), moderator.createdAt()))
                .toList();
    }

    /** Takes an account away and ends its sessions. The name stays taken. */
    @Transactional
    public void remove(String name) {
        Moderator moderator = active(name);
        moderator.isRemoved(now());
        sessions.closeAllOf(moderator.name());
    }

    /** Gives an account another password and ends its sessions. */
    @Transactional
    public void reset(String name, String password) {
        Moderator moderator = withOwnPassword(name);
        moderator.takesPassword(PasswordHash.of(checked(password)));
        sessions.closeAllOf(moderator.name());
    }

    /** @throws ProblemException where there is no such moderator, or one who needs no password */
    @Transactional
    public void requirePassword(String name) {
        withOwnPassword(name);
    }

    /** The moderator's name where name and password fit; takes as long where they do not. */
    @Transactional
    Optional<String> withPassword(String typedName, String password) {
        Optional<Moderator> moderator =
                moderators.active(ModeratorName.plain(typedName)).filter(Moderator::hasPassword);
        String typed = password == null || password.length() > LONGEST_PASSWORD ? "" : password;
        boolean fits =
                PasswordHash.fits(typed, moderator.map(Moderator::passwordHash).orElse(NOBODY));
        if (moderator.isEmpty() || !fits) {
            return Optional.empty();
        }
        if (PasswordHash.isOutdated(moderator.get().passwordHash())) {
            moderator.get().takesPassword(PasswordHash.of(typed));
        }
        return moderator.map(Moderator::name);
    }

    private Moderator withOwnPassword(String name) {
        Moderator moderator = active(name);
        if (!moderator.hasPassword()) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    moderator.name() + " signs in with the organisation and has no password here.");
        }
        return moderator;
    }

    private Moderator active(String name) {
        return moderators
                .active(ModeratorName.plain(name))
                .orElseThrow(() -> ProblemException.notFound("There is no such moderator."));
    }

    /** @throws ProblemException where it is too short to be safe, or too long to be a password */
    public static String checked(String password) {
        if (password.length() < SHORTEST_PASSWORD || password.length() > LONGEST_PASSWORD) {
            throw new ProblemException(
                    ProblemType.INVALID_PARAMETER,
                    List.of(new FieldProblem(
                            "password",
                            "must have " + SHORTEST_PASSWORD + " to " + LONGEST_PASSWORD + " characters.")));
        }
        return password;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
