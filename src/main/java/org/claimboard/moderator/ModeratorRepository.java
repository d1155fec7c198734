package org.claimboard.moderator;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

@ApplicationScoped
class ModeratorRepository implements PanacheRepository<Moderator> {

    /** Also one who was removed. */
    Optional<Moderator> named(String name) {
        return find("name", name).firstResultOptional();
    }

    Optional<Moderator> active(String name) {
        return named(name).filter(Moderator::isActive);
    }

    /** Also one who was removed. */
    Optional<Moderator> vouched(String issuer, String subject) {
        return find("issuer = ?1 and subject = ?2", issuer, subject).firstResultOptional();
    }

    List<Moderator> allActive() {
        return list("removedAt is null order by name");
    }
}
