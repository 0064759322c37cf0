package org.plumbline.security;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.launcher.demo.DemoClinic;

/** What shows that an answer tells of somebody: their names, and the ids of their rows. */
record Marks(Set<String> names, Set<String> ids) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** Of everybody of a clinic. */
    static Marks of(DemoClinic clinic, Records records) {
        Stream<String> names = Stream.of(
                        clinic.members().stream().map(member -> member.name()),
                        clinic.patients().stream().map(patient -> patient.givenName()),
                        clinic.patients().stream().map(patient -> patient.familyName()),
                        Stream.of(clinic.name()))
                .flatMap(each -> each);
        return new Marks(Set.copyOf(names.toList()), Set.copyOf(records.allIds(clinic.id())));
    }

    /** Of one patient alone. */
    static Marks of(UUID patient, String familyName, Records records) {
        Set<String> ids = new HashSet<>();
        records.ofPatient(patient).values().forEach(each -> each.forEach(id -> ids.add(id.toString())));
        return new Marks(Set.of(familyName), ids);
    }

    Marks and(Marks more) {
        return new Marks(union(names, more.names), union(ids, more.ids));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }

    /** What an answer tells that it was not told in the request. */
    List<String> in(Answer answer, String asked) {
        String text = answer.headers().map() + answer.body();
        Stream<String> told = ID.matcher(text).results().map(MatchResult::group).filter(ids::contains);
        return Stream.concat(told, names.stream().filter(text::contains))
                .filter(mark -> !asked.contains(mark))
                .distinct()
                .toList();
    }
}
