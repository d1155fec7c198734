package org.claimboard.web.guard;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.claimboard.moderator.Accounts;
import org.claimboard.moderator.Moderators;
import org.claimboard.moderator.SessionCookie;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Calls every address of the running application that could change something, so that no new one is forgotten. */
@QuarkusTest
class StateChangingAddressesTest {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    /** Those that anybody may call; a new address is either here or refuses strangers. */
    private static final Set<String> FOR_EVERYBODY = Set.of(
            "POST /moderate/sign-in",
            "POST /moderate/sign-out",
            "POST /extract",
            "POST /api/v1/extract",
            "POST /claims/{id}/correct",
            "POST /papers/{slug}/correct",
            "POST /api/v1/corrections",
            "POST /api/v1/corrections/preview",
            "POST /api/v1/corrections/{id}/amend",
            "POST /api/v1/corrections/{id}/withdraw",
            "POST /corrections/follow/{token}/amend",
            "POST /corrections/follow/{token}/withdraw");

    /** A browser comes to these by links from the issuer and to it, so no form's token can guard them. */
    private static final List<String> BY_LINK =
            List.of("GET /moderate/sign-in/organisation", "GET /moderate/sign-in/organisation/back");

    @Inject
    Router router;

    @Inject
    Accounts accounts;

    @Inject
    Moderators moderators;

    private record Address(String method, String path, boolean form, boolean file, boolean changesNothing) {
        String name() {
            return method + " " + path.replaceAll("\\{(\\w+):[^/]+\\}+", "{$1}");
        }

        String example() {
            return path.replaceAll("\\{token:[^/]+\\}+", "x".repeat(43))
                    .replaceAll("\\{slug[^/]*\\}+", "hierarchical-reasoning-model")
                    .replaceAll("\\{[^/]+\\}+", "1");
        }
    }

    @Test
    void knowsThem() {
        assertThat(addresses()).extracting(Address::name).containsAll(FOR_EVERYBODY);
    }

    @Test
    void knowsThoseByLinkWhichAreNotThereWithoutAnIssuer() {
        List<String> found = all().stream()
                .map(Address::name)
                .filter(name -> name.startsWith("GET /moderate/sign-in/"))
                .toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(BY_LINK);
        for (String name : found) {
            Response answer = given().accept("text/html")
                    .redirects()
                    .follow(false)
                    .get(name.substring("GET ".length()) + "?code=x&state=x");
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.cookies()).isEmpty();
        }
    }

    @Test
    void noneStandsBesideTheFramework() {
        List<Route> beside = router.getRoutes().stream()
                .filter(route -> route.methods() != null
                        && route.methods().stream().anyMatch(method -> !SAFE.contains(method.name())))
                .toList();
        assertThat(beside).extracting(Route::getPath).allMatch(path -> path == null || path.startsWith("/q/"));
    }

    @TestFactory
    Stream<DynamicTest> refusesAForeignOrigin() {
        return addresses().stream()
                .map(address -> DynamicTest.dynamicTest(address.name(), () -> {
                    for (RequestSpecification foreign : List.of(
                            given().header("Origin", "https://elsewhere.example"),
                            given().header("Sec-Fetch-Site", "cross-site"),
                            given().header("Sec-Fetch-Site", "same-site"))) {
                        body(foreign, address)
                                .request(address.method(), address.example())
                                .then()
                                .statusCode(403);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> refusesAFormWithoutItsToken() {
        return addresses().stream()
                .filter(address -> address.form() && !address.changesNothing())
                .map(address -> DynamicTest.dynamicTest(address.name(), () -> {
                    int status = body(given().accept("text/html").redirects().follow(false), address)
                            .request(address.method(), address.example())
                            .statusCode();
                    if (FOR_EVERYBODY.contains(address.name())) {
                        assertThat(status).isEqualTo(403);
                    } else {
                        // a stranger may be led to the sign-in first; see refusesASessionWithoutItsToken
                        assertThat(status).isIn(303, 401, 403);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> refusesWhoeverHasNoSession() {
        return addresses().stream()
                .filter(address -> !FOR_EVERYBODY.contains(address.name()))
                .map(address -> DynamicTest.dynamicTest(address.name(), () -> {
                    int status = body(given().redirects().follow(false), address)
                            .request(address.method(), address.example())
                            .statusCode();
                    assertThat(status).isIn(401, 403);
                }));
    }

    @TestFactory
    Stream<DynamicTest> refusesASessionWithoutItsToken() {
        return addresses().stream()
                .filter(address -> !FOR_EVERYBODY.contains(address.name()))
                .map(address -> DynamicTest.dynamicTest(address.name(), () -> {
                    RequestSpecification session = given().cookie(
                                    SessionCookie.NAME, accounts.signedIn().secret());
                    body(session, address)
                            .request(address.method(), address.example())
                            .then()
                            .statusCode(403);
                }));
    }

    @TestFactory
    Stream<DynamicTest> refusesWhoeverIsNoModeratorAnyMore() {
        return addresses().stream()
                .filter(address -> !FOR_EVERYBODY.contains(address.name()))
                .map(address -> DynamicTest.dynamicTest(address.name(), () -> {
                    Accounts.Session former = accounts.signedIn();
                    moderators.remove(former.name());
                    RequestSpecification session = address.form() ? former.form() : former.program();
                    Response answer = body(session.redirects().follow(false), address)
                            .request(address.method(), address.example());
                    // a browser is led to the sign-in, a program is told
                    if (answer.statusCode() == 303) {
                        assertThat(answer.header("Location")).contains("/moderate/sign-in");
                    } else {
                        assertThat(answer.statusCode()).isIn(401, 403);
                    }
                }));
    }

    private static RequestSpecification body(RequestSpecification request, Address address) {
        if (address.file()) {
            return request.multiPart("file", "claims.csv", new byte[] {'x'});
        }
        return address.form()
                ? request.formParam("kind", "not-a-claim")
                : request.contentType(MediaType.APPLICATION_JSON).body("{}");
    }

    private static List<Address> addresses() {
        return all().stream()
                .filter(address -> !SAFE.contains(address.method()))
                .toList();
    }

    private static List<Address> all() {
        List<Address> found = new ArrayList<>();
        RuntimeResourceVisitor.visitRuntimeResources(
                "", ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers(), new RuntimeResourceVisitor() {
                    @Override
                    public void visitRuntimeResource(String method, String path, RuntimeResource resource) {
                        if (method != null) {
                            found.addAll(addresses(method, path, resource));
                        }
                    }
                });
        return found;
    }

    private static List<Address> addresses(String method, String path, RuntimeResource resource) {
        // an address that takes a file as a form and as its body is one resource that chooses between two methods
        return resource.getLazyMethod() == null
                ? List.of(new Address(method, path, false, false, false), new Address(method, path, true, true, false))
                : List.of(address(method, path, resource));
    }

    private static Address address(String method, String path, RuntimeResource resource) {
        Method java = resource.getLazyMethod().getMethod();
        boolean file = resource.getConsumes().contains(MediaType.MULTIPART_FORM_DATA_TYPE);
        boolean form = file || resource.getConsumes().contains(MediaType.APPLICATION_FORM_URLENCODED_TYPE);
        return new Address(method, path, form, file, java.isAnnotationPresent(ChangesNothing.class));
    }
}
