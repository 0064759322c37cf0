package org.plumbline.member;

/** Whoever shall be invited is a member, or is invited already. */
public class AlreadyMember extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AlreadyMember() {
        super("already a member, or invited");
    }
}
