package org.plumbline.clinic;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import org.plumbline.identity.RefusedAccess;
import org.plumbline.identity.edge.Failure;

/** Answers what a page throws: a view that is over is shown anew, all else is told by core's one answer to failures. */
public class Failures extends ExceptionHandlerWrapper {

    Failures(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> queued =
                getUnhandledExceptionQueuedEvents().iterator();
        while (queued.hasNext()) {
            Throwable thrown = queued.next().getContext().getException();
            queued.remove();
            try {
                answer(FacesContext.getCurrentInstance(), thrown);
            } catch (IOException e) {
                throw new FacesException(e);
            }
        }
    }

    private static void answer(FacesContext context, Throwable thrown) throws IOException {
        if (context.getResponseComplete()) {
            return;
        }
        ExternalContext external = context.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        if (root(thrown) instanceof ViewExpiredException || isCutOff(context, request)) {
            PageAnew.show(context);
        } else {
            int status = Failure.statusOf(thrown);
            if (status == HttpServletResponse.SC_NOT_FOUND) {
                CDI.current()
                        .select(RefusedAccess.class)
                        .get()
                        .tell(request.getServletPath(), request.getParameter("id"));
            }
            external.responseSendError(status, null);
        }
        context.responseComplete();
    }

    /** A form that was sent before the browser had read its end lacks its view: its page is shown again. */
    private static boolean isCutOff(FacesContext context, HttpServletRequest request) {
        return request.getMethod().equals("POST") && !context.isPostback();
    }

    private static Throwable root(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    /** Makes the handler; Faces asks for it by name. */
    public static class Factory extends ExceptionHandlerFactory {

        /** Stands before the handler that Faces has. */
        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new Failures(getWrapped().getExceptionHandler());
        }
    }
}
