package org.plumbline.launcher.database;

/** A role's sign-in to the database. */
public record Credentials(String user, String password) {
    @Override
    public String toString() {
        return user;
    }
}
