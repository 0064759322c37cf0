package org.plumbline.tenancy;

/** Work was begun without saying for which clinic. */
public class NoTenant extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoTenant() {
        super("no tenant is bound to this work");
    }
}
