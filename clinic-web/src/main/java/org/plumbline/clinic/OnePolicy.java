package org.plumbline.clinic;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextFactory;
import jakarta.faces.context.ExternalContextWrapper;

/**
 * Keeps each answer at one Content-Security-Policy: the door set the strictest already, PrimeFaces adds its own with the
 * page's nonce, and of two a browser would keep both.
 */
// Faces' own wrapper overrides with a raw Map.
@SuppressWarnings("unchecked")
public class OnePolicy extends ExternalContextWrapper {

    private static final String HEADER = "Content-Security-Policy";

    OnePolicy(ExternalContext wrapped) {
        super(wrapped);
    }

    @Override
    public void addResponseHeader(String name, String value) {
        if (HEADER.equals(name)) {
            setResponseHeader(name, value);
        } else {
            super.addResponseHeader(name, value);
        }
    }

    /** Makes the context; Faces asks for it by name. */
    public static class Factory extends ExternalContextFactory {

        /** Stands before the context that Faces has. */
        public Factory(ExternalContextFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExternalContext getExternalContext(Object context, Object request, Object response) {
            return new OnePolicy(getWrapped().getExternalContext(context, request, response));
        }
    }
}
