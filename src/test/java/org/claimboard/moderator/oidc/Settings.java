package org.claimboard.moderator.oidc;

import java.util.Map;
import java.util.stream.Collectors;

import io.smallrye.config.SmallRyeConfigBuilder;

/** Settings as a person writes them, without the words that all begin with. */
final class Settings {
    private Settings() {}

    static OidcConfig of(Map<String, String> written) {
        return new SmallRyeConfigBuilder()
                .withMapping(OidcConfig.class)
                .withDefaultValues(written.entrySet().stream()
                        .collect(Collectors.toMap(
                                setting -> "claimboard.moderation.oidc." + setting.getKey(), Map.Entry::getValue)))
                .build()
                .getConfigMapping(OidcConfig.class);
    }
}
