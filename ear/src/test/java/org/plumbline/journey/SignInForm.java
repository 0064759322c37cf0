package org.plumbline.journey;

import org.plumbline.launcher.demo.DemoClinics;

/** Keycloak's sign-in: the user name first, then the password. */
final class SignInForm {

    private final Screen screen;

    SignInForm(Screen screen) {
        this.screen = screen;
        screen.part("username").waitFor();
    }

    void signIn(String userName) {
        screen.part("username").fill(userName);
        screen.part("kc-login").click();
        screen.part("password").fill(DemoClinics.PASSWORD);
        screen.part("kc-login").click();
    }
}
