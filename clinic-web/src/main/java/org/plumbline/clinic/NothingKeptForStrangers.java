package org.plumbline.clinic;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;

/**
 * Makes each page that somebody sees without being signed in one without state, so that no session is made for it.
 *
 * <p>It must be so from the start: PrimeFaces asks for the page's nonce before the page says of itself that it is
 * transient, and keeps it in a session otherwise.
 */
public class NothingKeptForStrangers extends ViewHandlerWrapper {

    /** Stands before the handler that Faces has. */
    public NothingKeptForStrangers(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot createView(FacesContext context, String viewId) {
        UIViewRoot view = super.createView(context, viewId);
        if (!context.getApplication().evaluateExpressionGet(context, "#{person.signedIn}", Boolean.class)) {
            view.setTransient(true);
        }
        return view;
    }
}
