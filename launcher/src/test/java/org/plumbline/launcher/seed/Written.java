package org.plumbline.launcher.seed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.launcher.demo.DemoClinic;
import org.plumbline.launcher.demo.DemoClinics;

/** What the seed would write for one clinic, to be asked. */
record Written(List<Change> changes) {
    static final Catalogue CATALOGUE = Catalogue.load();
    static final LocalDate WEDNESDAY = LocalDate.of(2026, 3, 18);

    static Written of(DemoClinic clinic, LocalDate today) {
        return new Written(ClinicHistory.of(CATALOGUE, clinic, today));
    }

    static Written harbour(LocalDate today) {
        return of(DemoClinics.all().get(0), today);
    }

    List<Row> rows(String table) {
        return all().filter(row -> row.table().equals(table)).toList();
    }

    Stream<Row> all() {
        return changes.stream().filter(Row.class::isInstance).map(Row.class::cast);
    }

    List<Signature> signatures() {
        return changes.stream()
                .filter(Signature.class::isInstance)
                .map(Signature.class::cast)
                .toList();
    }

    Map<UUID, Row> byId(String table) {
        return rows(table).stream().collect(Collectors.toMap(Row::id, Function.identity()));
    }

    /** The rows of a table that name this row. */
    List<Row> of(Row owner, String table, String column) {
        return rows(table).stream()
                .filter(row -> owner.id().equals(row.get(column)))
                .toList();
    }

    /** The patient of this number, p01 being 1. */
    Row patient(int number) {
        return rows("patient").get(number - 1);
    }

    List<Row> ofPatient(int number, String table) {
        return of(patient(number), table, "patient_id");
    }

    /** The hypotheses of a patient's assessments. */
    List<Row> hypothesesOf(int number) {
        return ofPatient(number, "assessment").stream()
                .flatMap(assessment -> of(assessment, "hypothesis", "assessment_id").stream())
                .toList();
    }
}
