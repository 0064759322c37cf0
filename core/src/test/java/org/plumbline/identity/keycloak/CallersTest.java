package org.plumbline.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plumbline.identity.Application;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Rights;
import org.plumbline.identity.Who;
import org.plumbline.tenancy.CurrentTenant;

/** What our rows grant somebody is looked up again before it is a minute old. */
class CallersTest {

    private static final Duration ALMOST = Duration.ofSeconds(59);

    private final MovableClock clock = new MovableClock();
    private final FakeBrowser browser = new FakeBrowser();
    private Optional<Rights> row = Optional.of(rights(Who.ADMIN));

    @Test
    void goOnWithWhatWasReadForLessThanAMinute() {
        signIn();
        row = Optional.of(rights(Who.CLINICIAN));
        clock.pass(ALMOST);
        assertThat(recognised()).map(Rights::who).hasValue(Who.ADMIN);
    }

    @Test
    void haveOnlyTheRoleThatIsLeftThem() {
        signIn();
        row = Optional.of(rights(Who.CLINICIAN));
        clock.pass(ALMOST.plusSeconds(1));
        assertThat(recognised()).map(Rights::who).hasValue(Who.CLINICIAN);
        assertThat(browser.sessionIds).as("another session id").isEqualTo(1);
    }

    @Test
    void areOutWhenTheirRowIsGone() {
        signIn();
        row = Optional.empty();
        clock.pass(ALMOST.plusSeconds(1));
        assertThat(recognised()).isEmpty();
        assertThat(browser.session()).isNull();
    }

    private void signIn() {
        browser.signIn();
        new SignedIn(new SignedIn.Identity(Tokens.USER, Tokens.CLINIC), rights(Who.ADMIN), clock.instant())
                .keepIn(browser.session());
    }

    /** Whom a request is taken for. */
    private Optional<Rights> recognised() {
        Caller caller = new Caller();
        KnownRights known = new KnownRights() {
            @Override
            Optional<Rights> of(Application application, UUID user) {
                return row;
            }
        };
        new Callers(known, new CurrentTenant(), caller, null, clock).recognise(Application.CLINIC, browser.request());
        return caller.rights();
    }

    private static Rights rights(Who who) {
        return new Rights(
                who, UUID.randomUUID(), "Ana", new Rights.ClinicName("Harbour", Locale.ENGLISH, ZoneOffset.UTC));
    }
}
