package org.plumbline.journey;

import org.plumbline.launcher.demo.DemoClinics;

/** Keycloak's sign-in: user name and password on one page, which is the same for everybody. */
final class SignInForm {

    private final Screen screen;

    SignInForm(Screen screen) {
        this.screen = screen;
        screen.part("username").waitFor();
    }

    void signIn(String userName) {
        signIn(userName, DemoClinics.PASSWORD);
    }

    void signIn(String userName, String password) {
        screen.part("username").fill(userName);
        screen.part("password").fill(password);
        screen.part("kc-login").click();
    }
}
