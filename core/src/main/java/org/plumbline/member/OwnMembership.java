package org.plumbline.member;

/** Nobody removes themselves or changes their own role: another admin does, so that a clinic is never without one. */
public class OwnMembership extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OwnMembership() {
        super("one's own membership is for another admin to change");
    }
}
