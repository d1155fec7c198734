package org.claimboard.web;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.claimboard.correction.Desk;
import org.claimboard.moderator.Accounts;

import static org.assertj.core.api.Assertions.assertThat;

/** Anybody can send an address; nobody is led there before a moderator agreed, and no search engine ever. */
@QuarkusTest
class EvidenceLinkTest {
    private static final String LINK =
            "<a href=\"" + Desk.EVIDENCE + "\" rel=\"nofollow ugc noopener noreferrer\">" + Desk.EVIDENCE + "</a>";
    private static final String ANY_LINK = "href=\"" + Desk.EVIDENCE;
    private static final String TEXT = "<code>" + Desk.EVIDENCE + "</code>";

    @Inject
    Desk desk;

    @Inject
    Accounts accounts;

    private Accounts.Session moderator;
    private Desk.Sent sent;

    @BeforeEach
    void aCorrectionWithAnAddress() {
        moderator = accounts.signedIn();
        sent = desk.send(desk.newClaim(), "wrong-coordinates", Map.of("model", "Llama"));
    }

    @AfterEach
    void takeItOffTheBoards() {
        desk.takeOffTheBoards(sent.claim());
    }

    @Test
    void anAddressIsTextUntilTheCorrectionIsAccepted() {
        everyPageShows(TEXT, ANY_LINK);
        desk.decide(moderator.program(), sent, "accept", Map.of()).then().statusCode(200);
        everyPageShows(LINK, TEXT);
        desk.undo(moderator.program(), sent).then().statusCode(204);
        everyPageShows(TEXT, ANY_LINK);
    }

    @Test
    void anAddressStaysTextWhereTheCorrectionIsRefused() {
        desk.decide(moderator.program(), sent, "reject", Map.of()).then().statusCode(200);
        everyPageShows(TEXT, ANY_LINK);
    }

    private void everyPageShows(String expected, String unexpected) {
        for (String page : List.of("/corrections/" + sent.id(), sent.link(), "/moderate/corrections/" + sent.id())) {
            assertThat(page(page)).as(page).contains(expected).doesNotContain(unexpected);
        }
        for (String list : List.of("/corrections", "/claims/" + sent.claim(), "/moderate", "/ledger")) {
            assertThat(page(list)).as(list).doesNotContain(ANY_LINK);
        }
    }

    private String page(String address) {
        return moderator.browser().get(address).then().statusCode(200).extract().asString();
    }
}
