package org.plumbline.clinic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.plumbline.identity.Allows;
import org.plumbline.identity.ClinicProfile;
import org.plumbline.identity.FirstAdmin;
import org.plumbline.identity.MailAddress;
import org.plumbline.identity.MailAddressRefused;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** What was typed into the form of the sign-up, as the request brings it; a form that was not sent is empty. */
@Named("signupForm")
@RequestScoped
@Allows(value = Who.ANYONE, on = Whose.NOBODYS)
public class SignupForm {

    private static final String PLACEHOLDER = "-";

    private final HttpServletRequest request;
    private final Set<String> faults = new LinkedHashSet<>();

    @Inject
    SignupForm(HttpServletRequest request) {
        this.request = request;
    }

    SignupForm() {
        this(null);
    }

    /** The names of the fields that are to be amended; empty where all is well. */
    Set<String> faults() {
        check("clinic", () -> new ClinicProfile(getClinic(), "en", "GB", ClinicProfile.zone("Europe/London")));
        check(
                "language",
                () -> new ClinicProfile(PLACEHOLDER, getLanguage(), "GB", ClinicProfile.zone("Europe/London")));
        check("country", () -> new ClinicProfile(PLACEHOLDER, "en", getCountry(), ClinicProfile.zone("Europe/London")));
        check("zone", () -> ClinicProfile.zone(getZone()));
        check("admin", () -> new FirstAdmin(getAdmin(), new MailAddress("a@one.example")));
        check("mail", () -> new MailAddress(getMail()));
        if (typed("terms").isEmpty()) {
            faults.add("terms");
        }
        return faults;
    }

    private void check(String field, Runnable making) {
        try {
            making.run();
        } catch (IllegalArgumentException | MailAddressRefused e) {
            faults.add(field);
        }
    }

    ClinicProfile profile() {
        return new ClinicProfile(getClinic(), getLanguage(), getCountry(), ClinicProfile.zone(getZone()));
    }

    FirstAdmin admin() {
        return new FirstAdmin(getAdmin(), new MailAddress(getMail()));
    }

    /** Whether the field is filled that nobody sees. */
    boolean isFromAProgram() {
        return !typed("website").isEmpty();
    }

    /** Whether a field is to be amended. */
    public boolean wrong(String field) {
        return faults.contains(field);
    }

    /** Whether anything is. */
    public boolean isWrong() {
        return !faults.isEmpty();
    }

    public String getClinic() {
        return typed("clinic");
    }

    public String getAdmin() {
        return typed("admin");
    }

    public String getMail() {
        return typed("mail");
    }

    public String getLanguage() {
        return typed("language");
    }

    public String getCountry() {
        return typed("country");
    }

    public String getZone() {
        return typed("zone");
    }

    /** What a sent form says; an address says nothing here. */
    private String typed(String field) {
        return Optional.of(request)
                .filter(sent -> sent.getMethod().equals("POST"))
                .map(sent -> sent.getParameter(field))
                .orElse("");
    }
}
