package org.plumbline.clinic;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Shows the page of a form anew where the form can't be taken; the page says that nothing was saved. */
final class PageAnew {

    /** What the page's address says then, and {@code t:messages} reads. */
    private static final String UNSENT = "unsent=true";

    private PageAnew() {}

    static void show(FacesContext context) {
        ExternalContext external = context.getExternalContext();
        try {
            external.redirect(told(page(context, (HttpServletRequest) external.getRequest())));
        } catch (IOException e) {
            throw new FacesException(e);
        }
        context.responseComplete();
    }

    /** The page as the form itself names it, else the one that it was sent from, where that is the page that takes it. */
    private static String page(FacesContext context, HttpServletRequest request) {
        String named = context.getApplication().evaluateExpressionGet(context, "#{formOwner.page}", String.class);
        if (!named.isEmpty()) {
            return request.getContextPath() + named;
        }
        String referrer = request.getHeader("Referer");
        return referrer != null && referrer.startsWith(request.getRequestURL().toString())
                ? referrer
                : request.getRequestURI();
    }

    private static String told(String page) {
        if (page.contains(UNSENT)) {
            return page;
        }
        return page + (page.contains("?") ? "&" : "?") + UNSENT;
    }
}
