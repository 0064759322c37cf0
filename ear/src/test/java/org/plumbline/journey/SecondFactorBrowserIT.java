package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.launcher.demo.DemoClinics;

/** A member is asked for more than a password: quietly, or, where the clinic demands it, at the door. */
@Journey
class SecondFactorBrowserIT {

    /** He sets up a second factor here, and loses it again: other tests sign in as him. */
    private static final String TOM = "tom@harbour.example";

    private static final String CARD = "aside.second-factor";

    private BehindThePages rows;

    @AfterEach
    void demandNothing(Site site) {
        new BehindThePages(site).write("update clinic set second_factor_required = false");
        Desk.of(site).forgetSecondFactors(Demo.tom().userId());
    }

    @Test
    void asksQuietlyAndNotAgainInTheSession(People people) {
        Screen ana = people.staff(Demo.ANA);
        new Caseload(ana);
        assertThat(ana.see(CARD)).isVisible();

        ana.see(CARD + " button[value=later]").click();

        ana.arriveAt("/today/list.xhtml");
        assertThat(ana.see(CARD)).hasCount(0);
        ana.go("/knowledge/catalogue.xhtml");
        assertThat(ana.see(CARD)).hasCount(0);
    }

    @Test
    void letsNobodyInWithAPasswordAloneWhereTheClinicDemandsMore(People people) {
        rows = new BehindThePages(people.site());
        rows.write("update clinic set second_factor_required = true where language = 'en'");
        Screen tom = people.somebody(Device.DESK);
        People.signIn(tom, people.site().clinic("/"), TOM);
        tom.arriveAt("/factor.xhtml");
        tom.go("/caseload/list.xhtml").arriveAt("/factor.xhtml");

        AuthenticatorApp app = setUpCodes(tom);
        tom.part("password").fill(DemoClinics.PASSWORD);
        tom.part("kc-login").click();
        tom.part("otp").fill(app.code(1));
        tom.part("kc-login").click();
        Caseload.again(tom);
        assertThat(tom.see(CARD)).hasCount(0);

        setUpAPasskey(tom);
        tom.arriveAt("/today/list.xhtml");
    }

    private static AuthenticatorApp setUpCodes(Screen screen) {
        screen.part("code").click();
        screen.part("totp").waitFor();
        AuthenticatorApp app = new AuthenticatorApp(screen.part("totpSecret").inputValue());
        screen.part("totp").fill(app.code(0));
        screen.part("userLabel").fill("Phone");
        screen.part("saveTOTPBtn").click();
        return app;
    }

    /** The page is open to whoever is signed in as well: one may have both. */
    private static void setUpAPasskey(Screen screen) {
        Passkeys.carriedBy(screen);
        screen.go("/factor.xhtml");
        screen.part("passkey").click();
        Passkeys.makeAndUse(screen);
    }
}
