package org.claimboard.moderator;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.claimboard.problem.ProblemException;

/** Lets a moderator in who knows the password, and slows down everybody who does not. */
@ApplicationScoped
public class SignIn {
    private static final int IPV6_NETWORK_GROUPS = 4;

    private final Moderators moderators;
    private final SignInThrottle throttle;

    SignIn(Moderators moderators, SignInThrottle throttle) {
        this.moderators = moderators;
        this.throttle = throttle;
    }

    /**
     * How an attempt ended. It does not say whether the name or the password was wrong.
     *
     * @param moderator the name, where it fits
     * @param pause how long to wait before the next attempt, where there were too many
     */
    public record Outcome(Optional<String> moderator, Optional<Duration> pause) {
        private static final Outcome REFUSED = new Outcome(Optional.empty(), Optional.empty());
    }

    public Outcome attempt(String typedName, String password, String address) {
        String name = ModeratorName.plain(typedName);
        String network = network(address);
        Optional<Duration> wait = throttle.begin(name, network);
        if (wait.isPresent()) {
            return new Outcome(Optional.empty(), wait);
        }
        Optional<String> moderator = moderators.withPassword(name, password);
        if (moderator.isEmpty()) {
            return Outcome.REFUSED;
        }
        throttle.succeeded(name, network);
        return new Outcome(moderator, Optional.empty());
    }

    /**
     * Checks what somebody brings from an issuer, and slows down whoever brings what does not hold.
     *
     * @param proof what the issuer vouches for; throws where it does not hold
     * @throws ProblemException (too many requests) where this address has to wait, or what the proof throws
     */
    public <T> T attempt(String address, Supplier<T> proof) {
        String network = network(address);
        throttle.begin(network).ifPresent(wait -> {
            throw ProblemException.tooManyRequests(
                    "There were too many attempts from your network address. Please try again later.",
                    wait.toSeconds() + 1);
        });
        T proved = proof.get();
        throttle.succeeded(network);
        return proved;
    }

    /** Whoever has one IPv6 address has the 2^64 beside it too. */
    static String network(String address) {
        String[] groups = address.split(":");
        return groups.length <= IPV6_NETWORK_GROUPS
                ? address
                : String.join(":", Arrays.copyOf(groups, IPV6_NETWORK_GROUPS));
    }
}
