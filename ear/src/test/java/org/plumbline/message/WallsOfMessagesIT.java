package org.plumbline.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.Statements;
import org.plumbline.fixture.TeamClinic;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;
import org.plumbline.identity.NotAllowed;

/** Who reaches whose messages: by the thread, and in the inbox. */
class WallsOfMessagesIT extends InContainer {

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private Letters letters;

    @Inject
    private ViewInbox inbox;

    @Inject
    private SettleThread settle;

    @Inject
    private Statements statements;

    private TestClinic clinic;
    private Visitor ana;
    private Visitor emily;

    @BeforeEach
    void writeAMessage() {
        clinic = clinics.open();
        ana = clinic.clinician();
        emily = clinic.patient();
        letters.write(emily, "May I swim?");
    }

    @Test
    void keepAnotherClinicOut() {
        assertOutside(clinics.open().clinician());
    }

    @Test
    void keepWhoIsNotOnTheTeamOut() {
        TeamClinic teams = TeamClinic.of(clinic);
        Visitor bruno = teams.clinician();
        assertOutside(bruno);
        assertThat(lines(teams.admin())).hasSize(1);

        teams.treats(bruno, emily.id());
        assertThat(lines(bruno)).hasSize(1);
        letters.answer(bruno, emily.id(), "Yes");
    }

    @Test
    void keepOtherPatientsAndStrangersOut() {
        Visitor neighbour = clinic.patient();
        assertThat(letters.readOwn(neighbour).lines()).isEmpty();
        for (Visitor visitor : List.of(neighbour, emily, clinic.stranger())) {
            assertRefused(() -> letters.read(visitor, emily.id()));
            assertRefused(() -> letters.send(visitor, Letters.reply(emily.id(), "Yes", Instant.EPOCH)));
            assertRefused(() -> lines(visitor));
        }
        assertRefused(() -> letters.write(ana, "May I swim?"));
    }

    @Test
    void letNobodyWriteToWhoDoesNotExist() {
        assertRefused(() -> letters.send(ana, Letters.reply(UUID.randomUUID(), "Yes", Instant.EPOCH)));
    }

    @Test
    void openTheInboxWithTheUnreadFirst() {
        Visitor second = clinic.patient();
        letters.write(second, "Which shoes?");
        letters.read(ana, emily.id());
        Visitor third = clinic.patient();
        letters.answer(ana, third.id(), "How are you?");

        List<InboxLine> lines = lines(ana);
        assertThat(lines).extracting(InboxLine::patient).containsExactly(second.id(), third.id(), emily.id());
        assertThat(lines).extracting(InboxLine::unread).containsExactly(1, 0, 0);
        assertThat(lines).extracting(InboxLine::unanswered).containsExactly(true, false, true);
        assertThat(lines)
                .extracting(line -> line.last().text())
                .containsExactly("Which shoes?", "How are you?", "May I swim?");
        assertThat(requests.ask(ana, inbox::countUnread)).isEqualTo(1);
        assertThat(letters.unreadOf(ana, second.id())).isEqualTo(1);
        assertThat(letters.unreadOf(ana, emily.id())).isZero();
    }

    @Test
    void takeTheSameFewStatementsForManyThreads() {
        int one = count();
        for (int number = 0; number < 5; number++) {
            Visitor patient = clinic.patient();
            letters.write(patient, "Which shoes?");
            letters.answer(ana, patient.id(), "Soft ones.");
        }

        assertThat(lines(ana)).hasSize(6);
        assertThat(count()).isEqualTo(one).isLessThanOrEqualTo(6);
    }

    private int count() {
        return requests.ask(ana, () -> statements.of(() -> inbox.lines(25)));
    }

    private void assertOutside(Visitor visitor) {
        assertThat(lines(visitor)).isEmpty();
        assertThat(requests.ask(visitor, inbox::countUnread)).isZero();
        assertRefused(() -> letters.read(visitor, emily.id()));
        assertRefused(() -> letters.unreadOf(visitor, emily.id()));
        assertRefused(() -> letters.send(visitor, Letters.reply(emily.id(), "Yes", Instant.EPOCH)));
        assertRefused(() -> requests.tell(visitor, () -> settle.settle(emily.id(), Instant.now())));
        assertThat(clinic.rows()
                        .count(
                                "select count(*) from message_thread where patient_id = ? and clinic_read_until > 'epoch'",
                                emily.id()))
                .isZero();
    }

    private static void assertRefused(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NotAllowed.class);
    }

    private List<InboxLine> lines(Visitor visitor) {
        return requests.ask(visitor, () -> inbox.lines(25));
    }
}
