package org.plumbline.tenancy;

/** Work for one clinic reached for another. */
public class SecondTenant extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SecondTenant() {
        super("this work is bound to another tenant already");
    }
}
