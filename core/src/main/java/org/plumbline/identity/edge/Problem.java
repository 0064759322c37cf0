package org.plumbline.identity.edge;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A failure as programs read it: RFC 9457.
 *
 * @param status the answer's status, which says all that may be said
 * @param reference the request's reference number
 */
record Problem(int status, String reference) {

    private static final String TYPE = "application/problem+json";

    void write(HttpServletResponse response) throws IOException {
        byte[] body = json().getBytes(StandardCharsets.UTF_8);
        response.setContentType(TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** None of the values holds anything that JSON would write otherwise. */
    String json() {
        return "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"instance\":\"urn:uuid:%s\",\"reference\":\"%s\"}"
                .formatted(title(), status, reference, reference);
    }

    private String title() {
        return Optional.ofNullable(Response.Status.fromStatusCode(status))
                .map(Response.Status::getReasonPhrase)
                .orElse("Error");
    }
}
