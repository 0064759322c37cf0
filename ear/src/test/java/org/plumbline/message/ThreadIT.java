package org.plumbline.message;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.Rows;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;

/** A patient and their clinic write to each other. */
class ThreadIT extends InContainer {

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private Letters letters;

    @Inject
    private ViewThread view;

    @Inject
    private SettleThread settle;

    private TestClinic clinic;
    private Rows rows;
    private Visitor ana;
    private Visitor emily;

    @BeforeEach
    void openAClinic() {
        clinic = clinics.open();
        rows = clinic.rows();
        ana = clinic.clinician();
        emily = clinic.patient();
    }

    @Test
    void isEmptyBeforeAnybodyWrites() {
        assertThat(letters.read(ana, emily.id())).isEqualTo(Conversation.NONE);
        assertThat(letters.readOwn(emily)).isEqualTo(Conversation.NONE);
        assertThat(letters.unread(emily)).isZero();
    }

    @Test
    void isReadByBothSidesTheNewestFirst() {
        letters.write(emily, "May I swim?");
        letters.answer(ana, emily.id(), "Yes, gently.");

        for (Conversation seen : List.of(letters.read(ana, emily.id()), letters.readOwn(emily))) {
            assertThat(seen.lines()).extracting(Conversation.Line::text).containsExactly("Yes, gently.", "May I swim?");
            assertThat(seen.lines()).extracting(Conversation.Line::member).containsExactly("Ana Ferreira", "");
        }
    }

    @Test
    void saysWhatIsNewAndWhatTheOtherSideHasRead() {
        letters.write(emily, "May I swim?");
        assertThat(marks(letters.readOwn(emily))).containsExactly(Conversation.Mark.SENT);
        assertThat(marks(letters.read(ana, emily.id()))).containsExactly(Conversation.Mark.NEW);
        assertThat(marks(letters.read(clinic.clinician(), emily.id())))
                .as("for the whole clinic")
                .containsExactly(Conversation.Mark.SEEN);
        assertThat(marks(letters.readOwn(emily))).containsExactly(Conversation.Mark.READ);

        letters.answer(ana, emily.id(), "Yes, gently.");
        assertThat(letters.unread(emily)).isEqualTo(1);
        letters.readOwn(emily);
        assertThat(letters.unread(emily)).isZero();
    }

    @Test
    void showsTheLastOnesAndAllThatIsNew() {
        IntStream.range(0, 5).forEach(number -> letters.write(emily, "Question " + number));

        Conversation first = requests.ask(ana, () -> view.of(emily.id(), 2));
        assertThat(first.lines()).hasSize(5);
        assertThat(first.older()).isFalse();

        Conversation second = requests.ask(ana, () -> view.of(emily.id(), 2));
        assertThat(second.lines()).hasSize(2);
        assertThat(second.older()).isTrue();
    }

    @Test
    void waitsForAnAnswerUntilWhatWasReadIsAnswered() {
        letters.write(emily, "May I swim?");
        Conversation read = letters.read(ana, emily.id());
        assertThat(read.unanswered()).isTrue();

        letters.write(emily, "And run?");
        letters.send(ana, Letters.reply(emily.id(), "Swim, yes.", read.seen()));
        assertThat(letters.read(ana, emily.id()).unanswered())
                .as("what came while she wrote")
                .isTrue();

        letters.answer(ana, emily.id(), "Run, no.");
        assertThat(letters.read(ana, emily.id()).unanswered()).isFalse();
    }

    @Test
    void needsNoAnswerWhereSomebodySaysSo() {
        letters.write(emily, "Thank you");
        Conversation read = letters.read(ana, emily.id());
        requests.tell(ana, () -> settle.settle(emily.id(), read.seen()));
        requests.tell(ana, () -> settle.settle(emily.id(), read.seen()));

        assertThat(letters.read(ana, emily.id()).unanswered()).isFalse();
        assertThat(audited("MESSAGES_SETTLED")).isEqualTo(1);
        letters.write(emily, "By the way");
        assertThat(letters.read(ana, emily.id()).unanswered()).isTrue();
    }

    @Test
    void staysAsItWasWritten() {
        assertThat(rows.count("select count(*) from information_schema.column_privileges where table_name = 'message'"
                        + " and grantee = 'plumbline_app' and privilege_type not in ('SELECT', 'INSERT')"))
                .isZero();
        assertThat(rows.count("select count(*) from information_schema.table_privileges where table_name = 'message'"
                        + " and grantee = 'plumbline_app' and privilege_type not in ('SELECT', 'INSERT')"))
                .isZero();
    }

    @Test
    void leavesEventsOnTheRecord() {
        letters.write(emily, "May I swim?");
        letters.answer(ana, emily.id(), "Yes, gently.");

        assertThat(audited("RECORD_VIEWED")).isEqualTo(1);
        assertThat(audited("MESSAGE_WRITTEN")).isEqualTo(1);
        assertThat(audited("MESSAGE_SENT")).isEqualTo(1);
        assertThat(rows.count(
                        "select count(*) from audit_event where tenant_id = ? and detail like '%swim%'", clinic.id()))
                .isZero();
    }

    private static List<Conversation.Mark> marks(Conversation conversation) {
        return conversation.lines().stream().map(Conversation.Line::mark).toList();
    }

    private int audited(String action) {
        return rows.count(
                "select count(*) from audit_event where tenant_id = ? and action = ? and patient_id = ?",
                clinic.id(),
                action,
                emily.id());
    }
}
