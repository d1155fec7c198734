package org.claimboard.web;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import static io.restassured.RestAssured.given;

/** Sends forms as a browser does: with the token and the cookie of the page that the form stands on. */
public final class PublicForm {
    private static final String TOKEN_FIELD = "name=\"_token\" value=\"";

    private PublicForm() {}

    /** A request with the token of a page, to which the form's fields are added. */
    public static RequestSpecification from(String page) {
        Response opened = given().accept("text/html").get(page);
        opened.then().statusCode(200);
        return given().accept("text/html")
                .redirects()
                .follow(false)
                .cookies(opened.cookies())
                .formParam("_token", token(opened.asString()));
    }

    /** The token of the first form on a page. */
    public static String token(String html) {
        int start = html.indexOf(TOKEN_FIELD) + TOKEN_FIELD.length();
        return html.substring(start, html.indexOf('"', start));
    }
}
