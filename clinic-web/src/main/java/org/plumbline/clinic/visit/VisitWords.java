package org.plumbline.clinic.visit;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plumbline.clinic.Notices;
import org.plumbline.visit.PlannedVisit;

/**
 * A visit in words, for a reader who compares two versions of it.
 *
 * @param locale the reader's
 * @param hosts the members whom a patient can see
 */
record VisitWords(Locale locale, List<PlannedVisit.Host> hosts) {

    /** What is typed in each field, by its label. */
    Map<String, String> of(VisitForm form) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put(
                label("day"),
                form.getDay()
                        .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                                .withLocale(locale)));
        words.put(label("time"), form.getTime().format(DateTimeFormatter.ofPattern("HH:mm", locale)));
        words.put(label("minutes"), String.valueOf(form.getMinutes()));
        words.put(label("member"), host(form.getMember()));
        words.put(label("where"), form.getWhere());
        return words;
    }

    private String host(String id) {
        return hosts.stream()
                .filter(host -> host.id().toString().equals(id))
                .map(PlannedVisit.Host::name)
                .findFirst()
                .orElse("–");
    }

    private static String label(String field) {
        return Notices.text("visit_list.label." + field);
    }
}
