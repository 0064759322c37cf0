package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.launcher.demo.DemoClinics;
import org.plumbline.launcher.demo.DemoPatient;

/** A patient far from the clinic, where it is yesterday or tomorrow: their days are the clinic's all the same. */
@Journey
class TravellerBrowserIT {

    /** Has exercises today. */
    private static final DemoPatient PATIENT = Demo.lomas(8);

    private static final ZoneId CLINIC = DemoClinics.all().get(1).zone();

    private BehindThePages rows;

    @BeforeEach
    @AfterEach
    void forget(Site site) {
        rows = new BehindThePages(site);
        new Exercised(site, PATIENT).forget();
    }

    /** Where it is another day just now than in the clinic, whatever the season. */
    private static ZoneId elsewhere() {
        ZoneId zone = ZoneId.of(LocalTime.now(CLINIC).getHour() < 12 ? "Pacific/Pago_Pago" : "Pacific/Kiritimati");
        assertThat(LocalDate.now(zone)).isNotEqualTo(LocalDate.now(CLINIC));
        return zone;
    }

    @Test
    void reportsPainOfTheClinicsDay(People people) {
        Screen phone = people.patientIn(elsewhere(), PATIENT.userName()).arriveAt("/today/today.xhtml");

        Diary.again(phone).fill(2, "LOWER", "AFTER").save();

        assertThat(rows.texts(
                        "select reported_on::text from pain_report r join patient p on p.id = r.patient_id"
                                + " where p.user_id = ? order by r.recorded_at desc limit 1",
                        PATIENT.userId()))
                .containsExactly(LocalDate.now(CLINIC).toString());
    }

    @Test
    void keepsTheDayWithoutANetworkThoughItsOwnIsAnother(People people) {
        Screen phone = people.patientIn(elsewhere(), PATIENT.userName())
                .arriveAt("/today/today.xhtml")
                .withoutNetwork();
        Player player = Player.of(phone);
        player.begin(2);
        int size = player.size();
        player.done();

        phone.reopen().open(people.site().portal("/"));
        Player again = Player.shown(phone);
        again.begin(2);

        assertThat(again.size()).isEqualTo(size - 1);
        assertThat(again.unsent()).not().isEmpty();
    }
}
