package org.plumbline.bench.server;

import java.util.UUID;
import org.plumbline.bench.data.GeneratedClinic;
import org.plumbline.bench.data.Person;

/** Somebody who signs in, as a token tells of them. */
public record Subject(UUID user, UUID clinic, String alias) {
    public static Subject of(Person person, GeneratedClinic clinic) {
        return new Subject(person.user(), clinic.id(), clinic.alias());
    }
}
