package org.claimboard.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Follows every link of every page, as a reader could. */
@QuarkusTest
class LinksTest {
    private static final Pattern LINK = Pattern.compile("(?:href|src|srcset)=\"(/[^\"#]*)");
    private static final int LONGEST_PAGE = 100_000;

    @Test
    void everyLinkLeadsSomewhereAndNoPageIsHeavy() {
        Set<String> paths = new HashSet<>();
        List<String> broken = new ArrayList<>();
        List<String> heavy = new ArrayList<>();
        Deque<String> waiting = new ArrayDeque<>(List.of("/"));
        while (!waiting.isEmpty()) {
            String address = waiting.poll();
            Response answer = given().urlEncodingEnabled(false)
                    .redirects()
                    .follow(true)
                    .accept("text/html, */*")
                    .get(address);
            if (answer.statusCode() != 200) {
                broken.add(answer.statusCode() + " " + address);
            } else if (answer.contentType().startsWith("text/html") && !address.startsWith("/api")) {
                String page = answer.asString();
                if (page.length() > LONGEST_PAGE) {
                    heavy.add(page.length() + " " + address);
                }
                links(page).stream()
                        // a path under any of its filters is the same page; one of them will do
                        .filter(link -> paths.add(link.split("\\?")[0]))
                        .forEach(waiting::add);
            }
        }
        assertThat(broken).isEmpty();
        assertThat(heavy).isEmpty();
        assertThat(paths).hasSizeGreaterThan(400);
    }

    private static List<String> links(String page) {
        List<String> links = new ArrayList<>();
        Matcher matcher = LINK.matcher(page);
        while (matcher.find()) {
            links.add(matcher.group(1).replace("&amp;", "&"));
        }
        return links;
    }
}
