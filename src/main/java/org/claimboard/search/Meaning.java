package org.claimboard.search;

import java.util.List;
import java.util.Set;

import org.claimboard.claim.ClaimBounds;
import org.claimboard.claim.ClaimField;
import org.claimboard.claim.ClaimFilter;
import org.claimboard.claim.ClaimStatus;
import org.claimboard.claim.ClaimText;
import org.claimboard.claim.PublishedYears;

/** What a part of a search asks for. */
sealed interface Meaning {

    ClaimFilter narrow(ClaimFilter filter);

    record Words(String text) implements Meaning {
        @Override
        public ClaimFilter narrow(ClaimFilter filter) {
            return filter.withWords(ClaimText.anywhere(text));
        }
    }

    record Among(ClaimField field, List<String> ids) implements Meaning {
        @Override
        public ClaimFilter narrow(ClaimFilter filter) {
            return filter.with(field, ids);
        }
    }

    record Text(ClaimText text) implements Meaning {
        @Override
        public ClaimFilter narrow(ClaimFilter filter) {
            return filter.withText(text);
        }
    }

    record Status(Set<ClaimStatus> statuses) implements Meaning {
        @Override
        public ClaimFilter narrow(ClaimFilter filter) {
            return filter.withStatuses(statuses);
        }
    }

    record Years(PublishedYears years) implements Meaning {
        @Override
        public ClaimFilter narrow(ClaimFilter filter) {
            return filter.publishedIn(years);
        }
    }

    /** @param smallerIsBetter true where the least value is looked for first */
    record Number(ClaimBounds bounds, boolean smallerIsBetter) implements Meaning {
        @Override
        public ClaimFilter narrow(ClaimFilter filter) {
            return filter.withBounds(bounds);
        }
    }
}
