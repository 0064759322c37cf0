package org.plumbline.identity.edge;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

/**
 * The one place that tells a failure, in both applications: a page of ours to people, a problem (RFC 9457) to programs.
 * Both carry the request's reference number and nothing of the failure itself.
 */
public class ErrorAnswer extends HttpServlet {

    /** Where the container sends every failure; nobody else gets here. */
    public static final String ADDRESS = "/errors/answer";

    static final String REFERENCE = "plumbline.reference";

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/errors/page.xhtml";
    private static final String WAIT = "5";

    private final transient AnswerHeaders headers = new AnswerHeaders(new EdgeSettings());

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        int status = status(request);
        headers.set(request, response, false);
        response.setStatus(status);
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", WAIT);
        }
        String reference = reference(request);
        if (Programs.ask(request)) {
            new Problem(status, reference).write(response);
        } else {
            request.setAttribute(REFERENCE, reference);
            request.setAttribute("plumbline.title", "error_page.title." + words(status));
            request.setAttribute("plumbline.lead", "error_page.lead." + words(status));
            request.getRequestDispatcher(PAGE).forward(new PlainLook(request), response);
        }
    }

    /** What was thrown and reached the container says more than the container's 500. */
    private static int status(HttpServletRequest request) {
        Throwable thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return thrown == null
                ? (int) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE)
                : Failure.statusOf(thrown);
    }

    /** The door gave the request its number, unless the container refused it before. */
    private static String reference(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(REFERENCE))
                .map(Object::toString)
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    /** The key of the words for a status; several have the same. */
    private static String words(int status) {
        return switch (status) {
            case 401, 403 -> "403";
            case 404 -> "404";
            case 413 -> "413";
            case 429 -> "429";
            case 503 -> "503";
            default -> status < 500 ? "400" : "500";
        };
    }
}
