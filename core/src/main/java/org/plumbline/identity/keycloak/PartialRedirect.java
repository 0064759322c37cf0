package org.plumbline.identity.keycloak;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/** Sends the whole page elsewhere when only a part of it was asked for: a script does not follow a redirect with the page. */
final class PartialRedirect {

    private static final String SOURCE = "jakarta.faces.source";
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_:-]{1,200}");

    /** Past a field that is called submit; where the part has left the page, the page is opened anew. */
    private static final String SEND = """
            var part = document.getElementById('%s'), form = part && part.closest('form');
            if (form) { HTMLFormElement.prototype.submit.call(form); } else { location.reload(); }
            """;

    private PartialRedirect() {}

    /** Whether a script of a Faces page asks for a part of it. */
    static boolean isAskedFor(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    /** Whether that part is of a form, of which the rest is still in the page. */
    static boolean isOfAForm(HttpServletRequest request) {
        String source = request.getParameter(SOURCE);
        return isAskedFor(request) && source != null && ID.matcher(source).matches();
    }

    /** Lets the page send the whole form, so that all that was entered is here and can be kept. */
    static AuthenticationStatus sendWhole(HttpServletRequest request, HttpServletResponse response) {
        return write(
                "<changes><eval><![CDATA[%s]]></eval></changes>"
                        .formatted(SEND.formatted(request.getParameter(SOURCE))),
                response);
    }

    static AuthenticationStatus send(String address, HttpServletResponse response) {
        return write("<redirect url=\"%s\"/>".formatted(address.replace("&", "&amp;")), response);
    }

    private static AuthenticationStatus write(String content, HttpServletResponse response) {
        response.setContentType("text/xml");
        response.setCharacterEncoding("UTF-8");
        try {
            response.getWriter()
                    .print("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response>" + content
                            + "</partial-response>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }
}
