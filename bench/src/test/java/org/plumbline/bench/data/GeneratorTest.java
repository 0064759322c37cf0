package org.plumbline.bench.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.knowledge.Catalogue;

class GeneratorTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Volume VOLUME = Volume.of(2, 30, 50, TODAY).withLargest(120);
    private static final Catalogue CATALOGUE = Catalogue.load();

    @Test
    void writesTheSameInEveryRun() {
        assertThat(text(VOLUME)).isEqualTo(text(VOLUME));
        assertThat(text(VOLUME)).isNotEqualTo(text(VOLUME.withSeed(7)));
    }

    @Test
    void writesAsManyAsTheVolumeSays() {
        assertThat(count(0, Table.CLINIC)).isEqualTo(1);
        assertThat(count(0, Table.MEMBER)).isEqualTo(5);
        assertThat(count(0, Table.PATIENT)).isEqualTo(120);
        assertThat(count(1, Table.PATIENT)).isEqualTo(30);
        assertThat(count(0, Table.SUBMISSION))
                .isEqualTo(count(0, Table.EXERCISE_LOG) + count(0, Table.PAIN_REPORT))
                .isGreaterThan(120 * 50);
    }

    @Test
    void knowsWhoIsThereWithoutTheDatabase() {
        GeneratedClinic clinic = new GeneratedClinic(VOLUME, 0);
        String patients = rows(clinic, Table.PATIENT);
        String programs = rows(clinic, Table.PROGRAM);
        assertThat(rows(clinic, Table.MEMBER).lines())
                .first()
                .asString()
                .contains(clinic.members().get(0).id().toString(), "ADMIN");
        for (Person each : clinic.patientsWhoGoOn(10)) {
            assertThat(patients).contains(each.id() + "\t" + each.user());
            assertThat(programs.lines().filter(line -> line.contains(each.id().toString())))
                    .last()
                    .asString()
                    .endsWith("\\N");
        }
    }

    @Test
    void endsEveryHistoryTheDayBefore() {
        assertThat(rows(new GeneratedClinic(VOLUME, 0), Table.PAIN_REPORT))
                .contains("2026-03-01")
                .doesNotContain("2026-03-02");
    }

    @Test
    void keepsTabsAndBackslashesOutOfTheFormat() {
        Batch batch = new Batch(new UUID(1, 2));
        batch.add(Table.CLINIC, "a\tb\\c\nd", null);
        assertThat(batch.rows(Table.CLINIC)).endsWithIgnoringCase("\ta\\tb\\\\c\\nd\t\\N\n");
    }

    @Test
    void refusesAVolumeOfNothing() {
        assertThatThrownBy(() -> Volume.of(0, 1, 5, TODAY)).hasMessageContaining("not a volume");
        assertThatThrownBy(() -> Volume.of(1, 1, 1, TODAY)).hasMessageContaining("not a volume");
    }

    private static List<String> text(Volume volume) {
        return GeneratedClinic.of(volume).stream()
                .flatMap(clinic -> Stream.of(Table.values()).map(table -> rows(volume, clinic.number(), table)))
                .toList();
    }

    private static String rows(GeneratedClinic clinic, Table table) {
        return rows(clinic.volume(), clinic.number(), table);
    }

    private static String rows(Volume volume, int clinic, Table table) {
        return new Generator(volume, CATALOGUE)
                .batches(new GeneratedClinic(volume, clinic))
                .map(batch -> batch.rows(table).toString())
                .collect(Collectors.joining());
    }

    private static int count(int clinic, Table table) {
        return new Generator(VOLUME, CATALOGUE)
                .batches(new GeneratedClinic(VOLUME, clinic))
                .mapToInt(batch -> batch.count(table))
                .sum();
    }
}
