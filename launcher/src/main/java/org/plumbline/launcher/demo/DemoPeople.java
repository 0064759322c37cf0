package org.plumbline.launcher.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;

/** The people of one demo clinic, drawn from a seeded generator: in the same order always the same. */
final class DemoPeople {
    private static final int PATIENTS = 12;
    private static final LocalDate YOUNGEST = LocalDate.of(2004, 6, 1);
    private static final int SPAN_OF_AGES_DAYS = 55 * 365;

    private final String alias;
    private final SplittableRandom random;

    DemoPeople(String alias, long seed) {
        this.alias = alias;
        this.random = new SplittableRandom(seed);
    }

    /** The next id, in the form of a random UUID (version 4, RFC 9562). */
    UUID id() {
        long high = (random.nextLong() & ~0xF000L) | 0x4000L;
        long low = (random.nextLong() >>> 2) | Long.MIN_VALUE;
        return new UUID(high, low);
    }

    DemoMember member(String user, String name, DemoRole role) {
        return new DemoMember(id(), name, userName(user), role);
    }

    /** Women and men by turns, p01 to p12. */
    List<DemoPatient> patients(List<String> women, List<String> men, List<String> families) {
        return IntStream.range(0, PATIENTS)
                .mapToObj(index -> {
                    boolean woman = index % 2 == 0;
                    List<String> given = woman ? women : men;
                    return new DemoPatient(
                            id(),
                            given.get(index / 2 % given.size()),
                            families.get(index % families.size()),
                            userName("p%02d".formatted(index + 1)),
                            woman ? Sex.FEMALE : Sex.MALE,
                            YOUNGEST.minusDays(random.nextInt(SPAN_OF_AGES_DAYS)));
                })
                .toList();
    }

    private String userName(String user) {
        return "%s@%s.example".formatted(user, alias);
    }
}
