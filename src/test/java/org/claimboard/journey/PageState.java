package org.claimboard.journey;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.claimboard.moderator.Accounts;

/**
 * A page as somebody may see it.
 *
 * @param name what its screenshots are called
 * @param address without the host
 * @param steps what is done there before it looks like this
 */
record PageState(String name, String address, Consumer<Page> steps) {
    private static final String BOARD = "/leaderboards/llm-inference/inference-latency";
    private static final String PAPER = "/papers/yuan-2-0-m32-mixture-of-experts-with-attention-router";
    private static final String CORRECT = "/claims/1/correct";
    private static final String CHART = "/charts/llm-inference/inference-latency";

    static Stream<PageState> all() {
        return Stream.of(read(), written(), wrong()).flatMap(states -> states);
    }

    /** What an address alone shows. */
    static Stream<PageState> read() {
        return Stream.of(
                at("home", "/"),
                at("leaderboards", "/leaderboards"),
                at("leaderboards-of-hardware", "/leaderboards?hardware=gpu"),
                at("task", "/leaderboards/llm-inference"),
                at("board", BOARD),
                at("board-sorted-headline", BOARD + "?view=headline&sort=system"),
                at("board-filtered", BOARD + "?hardware=gpu&year=2025"),
                at("board-embedded", "/embed" + BOARD + "?rows=4"),
                at("board-empty", BOARD + "?hardware=fpga"),
                at("board-of-values", "/leaderboards/image-classification/top1-accuracy?dataset=imagenet"),
                at("board-dataset-not-stated", "/leaderboards/long-context-training/mfu?dataset=not-stated"),
                at("hardware", "/hardware"),
                at("hardware-node", "/hardware/gpu"),
                at("hardware-unclaimed", "/hardware/fpga"),
                at("papers", "/papers"),
                at("papers-none", "/papers?q=zzzz"),
                at("paper", PAPER),
                at("claims", "/claims"),
                at("claims-filtered", "/claims?task=llm-inference&hardware=gpu"),
                at("claims-none", "/claims?q=zzzz"),
                at("claim", "/claims/1"),
                at("correct", CORRECT),
                at("missing-claim", PAPER + "/correct"),
                at("extract", "/extract"),
                at("ledger", "/ledger"),
                at("sign-in", "/moderate/sign-in"),
                at("charts", "/charts"),
                at("chart-bar", CHART),
                at("chart-scatter", "/charts/image-classification/top1-accuracy?dataset=imagenet&kind=scatter"),
                at("chart-timeline", CHART + "?view=headline&kind=timeline"),
                at("chart-box", "/charts/spread/inference-latency"),
                at("chart-heatmap", "/charts/coverage"),
                at("chart-empty", CHART + "?hardware=fpga"),
                at("compose", "/charts/compose"),
                at("composed", "/charts/compose?kind=bar&task=llm-inference&metric=flops&size=small"),
                at("compose-incomplete", "/charts/compose?kind=bar&metric=flops"),
                at("search", "/search"),
                at("search-found", "/search?q=speedup+%3E%3D+1.5+hardware%3Agpu"),
                at("search-papers", "/search?q=attention&in=papers"),
                at("search-nothing", "/search?q=zzzz+speedup+%3E+9000"),
                at("search-not-understood", "/search?q=latncy+%3E+5"),
                at("compare", "/compare"),
                at("compare-two", "/compare?claim=1&claim=40"),
                at("about", "/about"),
                at("recipes", "/recipes"));
    }

    /** What forms answer. */
    private static Stream<PageState> written() {
        return Stream.of(
                new PageState("extract-result", "/extract", PageState::extract),
                new PageState("correct-refused", CORRECT, PageState::previewWithoutEvidence),
                new PageState("correct-preview", CORRECT, PageState::preview),
                new PageState("correction-followed", CORRECT, PageState::send),
                new PageState("correction", CORRECT, page -> {
                    send(page);
                    page.getByRole(AriaRole.MAIN)
                            .getByRole(
                                    AriaRole.LINK,
                                    new Locator.GetByRoleOptions().setName(Pattern.compile("^Correction")))
                            .last()
                            .click();
                }),
                new PageState("claim-disputed", CORRECT, page -> {
                    send(page);
                    page.navigate(page.url().replaceFirst("/corrections/.*", "/claims/1"));
                }),
                new PageState("corrections", CORRECT, page -> {
                    send(page);
                    page.navigate(page.url().replaceFirst("/corrections/.*", "/corrections"));
                }),
                new PageState("sign-in-refused", "/moderate/sign-in", PageState::signInWrongly));
    }

    private static Stream<PageState> wrong() {
        return Stream.of(
                at("not-found", "/nowhere"),
                at("bad-request", BOARD + "?hardware=gpuu"),
                at("board-unknown", "/leaderboards/llm-inferense/inference-latency"));
    }

    /** What a moderator sees who signed in, while a correction waits. */
    static PageState moderated(String name, String moderator, Consumer<Page> steps) {
        return new PageState(name, CORRECT, page -> {
            send(page);
            page.navigate(page.url().replaceFirst("/corrections/.*", "/moderate"));
            page.getByLabel("Name").fill(moderator);
            page.getByLabel("Password").fill(Accounts.PASSWORD);
            press(page, "Sign in");
            steps.accept(page);
        });
    }

    private static PageState at(String name, String address) {
        return new PageState(name, address, page -> {});
    }

    private static void extract(Page page) {
        page.getByLabel("Title").fill("FastThing: Quick Decoding");
        page.getByLabel("Abstract")
                .fill(
                        "We propose FastThing. On CIFAR-10 it reduces inference latency by up to 45% over SlowThing, and needs"
                                + " 3 GB of memory on an NVIDIA A100. Earlier work reports 2x in 2021. Accuracy improves by 5%.");
        press(page, "Read it");
    }

    private static void previewWithoutEvidence(Page page) {
        page.getByLabel("Value", new Page.GetByLabelOptions().setExact(true)).fill("many");
        page.getByRole(AriaRole.RADIO).first().check();
        press(page, "Preview");
    }

    private static void preview(Page page) {
        page.getByLabel("System, baseline, task, dataset, model or hardware is wrong")
                .check();
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Baseline"))
                .fill("the strongest published baseline, as retrained by its own authors on the same data");
        page.getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName("Address").setExact(true))
                .fill("https://example.org/a/very/long/address/that/holds/the/evidence/for/this/correction.html");
        press(page, "Preview");
    }

    private static void send(Page page) {
        preview(page);
        press(page, "Send the correction");
    }

    private static void signInWrongly(Page page) {
        page.getByLabel("Name").fill("nobody");
        page.getByLabel("Password").fill("not the password");
        press(page, "Sign in");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    @Override
    public String toString() {
        return name;
    }
}
