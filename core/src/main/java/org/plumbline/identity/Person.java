package org.plumbline.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The person before the screen, as every page's frame shows them: name, clinic, language. */
@Named
@RequestScoped
public class Person {

    private final Caller caller;
    private ChosenLanguage chosen;
    private Locale browser = Locale.ENGLISH;
    private TextSize size = TextSize.NORMAL;

    @Inject
    Person(Caller caller) {
        this.caller = caller;
    }

    Person() {
        this(null);
    }

    /** Says in which language this person wants to read, where they said so on this device, and in which their browser does. */
    public void reads(Optional<ChosenLanguage> language, Optional<Locale> ofBrowser) {
        chosen = language.orElse(null);
        browser = ofBrowser.orElse(Locale.ENGLISH);
    }

    /** Says how large this person wants to read. */
    public void sees(TextSize chosenSize) {
        size = chosenSize;
    }

    /** How large the person wants to read. */
    public TextSize getTextSize() {
        return size;
    }

    /** What a page's root says of it: {@code text-larger}. */
    public String getTextClass() {
        return "text-" + size.word();
    }

    /** Whether somebody is signed in. */
    public boolean isSignedIn() {
        return caller.rights().isPresent();
    }

    /** Whether the person runs the clinic. */
    public boolean isAdmin() {
        return caller.rights().filter(rights -> rights.who() == Who.ADMIN).isPresent();
    }

    /** The person's id in the clinic; empty where nobody is signed in. */
    public String getId() {
        return caller.rights().map(Rights::rowId).map(UUID::toString).orElse("");
    }

    /** The person's name; empty where nobody is signed in. */
    public String getName() {
        return caller.rights().map(Rights::name).orElse("");
    }

    /** The clinic's name; empty where nobody is signed in. */
    public String getClinic() {
        return caller.rights().map(Rights::clinic).map(Rights.ClinicName::name).orElse("");
    }

    /** The clinic's own colour, six digits of hexadecimal; empty where it has none or nobody is signed in. */
    public String getAccent() {
        return brand().accent();
    }

    /** The id of the clinic's logo; null where it has none or nobody is signed in. */
    public UUID getLogo() {
        return brand().logo();
    }

    private Brand brand() {
        return caller.rights().map(Rights::clinic).map(Rights.ClinicName::brand).orElse(Brand.NONE);
    }

    /** Whether the person's clinic keeps care teams. */
    public boolean isInClinicWithCareTeams() {
        return caller.rights()
                .map(Rights::clinic)
                .filter(Rights.ClinicName::careTeams)
                .isPresent();
    }

    /** Whether the person reaches no other patients than those whose care team they are on. */
    public boolean isLimitedToOwnPatients() {
        return caller.rights().filter(Rights::reachesOwnPatientsOnly).isPresent();
    }

    /** The language that was chosen on this device; nothing where none was. */
    public Optional<ChosenLanguage> chosenHere() {
        return Optional.ofNullable(chosen);
    }

    /** The language of the pages: the one that the person chose last, here or elsewhere, else the clinic's, else the browser's. */
    public Locale getLocale() {
        Locale ofClinic = caller.rights()
                .map(Rights::clinic)
                .map(Rights.ClinicName::locale)
                .orElse(browser);
        return ChosenLanguage.later(chosenHere(), caller.rights().map(Rights::language))
                .map(language -> language.in(ofClinic))
                .orElse(ofClinic);
    }

    /** The language of the pages, as an ISO 639 code. */
    public String getLanguage() {
        return getLocale().getLanguage();
    }
}
