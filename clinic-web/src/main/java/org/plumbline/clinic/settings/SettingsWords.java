package org.plumbline.clinic.settings;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.plumbline.clinic.Notices;
import org.plumbline.identity.ClinicDemands;
import org.plumbline.identity.ClinicProfile;

/**
 * Settings in words, for a reader who compares two versions of them.
 *
 * @param locale the reader's
 */
record SettingsWords(Locale locale) {

    /** What each setting is, by its label. */
    Map<String, String> of(ClinicProfile profile, ClinicDemands demands) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put(label("name"), profile.name());
        words.put(label("language"), Locale.forLanguageTag(profile.language()).getDisplayLanguage(locale));
        words.put(
                label("country"),
                new Locale.Builder().setRegion(profile.country()).build().getDisplayCountry(locale));
        words.put(label("zone"), profile.zone().getId());
        words.put(label("careteams"), yesOrNo(demands.careTeams()));
        words.put(label("secondfactor"), yesOrNo(demands.secondFactor()));
        return words;
    }

    private static String label(String field) {
        return Notices.text("settings_clinic.label." + field);
    }

    private static String yesOrNo(boolean on) {
        return Notices.text(on ? "layout.yes" : "layout.no");
    }
}
