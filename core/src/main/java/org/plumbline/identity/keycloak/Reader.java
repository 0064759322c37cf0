package org.plumbline.identity.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.plumbline.identity.Person;

/** Says to each request how its reader wants to read, as far as their device knows. */
@ApplicationScoped
class Reader {

    private final Person person;
    private final Clock clock;

    @Inject
    Reader(Person person, Clock clock) {
        this.person = person;
        this.clock = clock;
    }

    Reader() {
        this(null, null);
    }

    void recognise(HttpServletRequest request, HttpServletResponse response) {
        person.reads(LanguageChoice.of(request, response, clock.instant()), LanguageChoice.ofBrowser(request));
        person.sees(TextSizeChoice.of(request, response));
    }
}
