package org.plumbline.clinic.settings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.plumbline.identity.Allows;
import org.plumbline.identity.ClinicProfile;
import org.plumbline.identity.Person;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** What a clinic can choose from: languages, countries and zones, named in the language of the page. */
@Named("places")
@RequestScoped
@Allows(value = Who.ANYONE, on = Whose.NOBODYS)
public class Places {

    private static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(name -> name.contains("/") && !name.startsWith("Etc/") && !name.startsWith("SystemV/"))
            .sorted()
            .toList();

    private final Person person;

    @Inject
    Places(Person person) {
        this.person = person;
    }

    Places() {
        this(null);
    }

    /** The languages, each in itself. */
    public List<SelectItem> getLanguages() {
        return ClinicProfile.LANGUAGES.stream()
                .map(Locale::forLanguageTag)
                .map(language -> new SelectItem(language.getLanguage(), capitalised(language)))
                .toList();
    }

    /** All countries, by their names. */
    public List<SelectItem> getCountries() {
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new Locale.Builder().setRegion(code).build())
                .map(country -> new SelectItem(country.getCountry(), country.getDisplayCountry(person.getLocale())))
                .sorted(Comparator.comparing(SelectItem::getLabel, Collator.getInstance(person.getLocale())))
                .toList();
    }

    /** All zones that are named after a place. */
    public List<SelectItem> getZones() {
        return ZONES.stream()
                .map(name -> new SelectItem(name, name.replace('_', ' ')))
                .toList();
    }

    private static String capitalised(Locale language) {
        String name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }
}
