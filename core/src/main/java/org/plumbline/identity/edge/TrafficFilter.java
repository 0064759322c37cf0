package org.plumbline.identity.edge;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends requests away once the server is about to end, and notes those that fail. */
public class TrafficFilter implements Filter {

    private static final int FIRST_OF_OURS = 500;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse answer = (HttpServletResponse) response;
        if (Traffic.ALL.isClosed()) {
            answer.setHeader("Connection", "close");
            answer.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        boolean answered = false;
        try {
            chain.doFilter(request, response);
            answered = true;
        } finally {
            if (!answered || answer.getStatus() >= FIRST_OF_OURS) {
                Traffic.ALL.fail();
            }
        }
    }
}
