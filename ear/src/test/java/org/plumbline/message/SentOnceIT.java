package org.plumbline.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.Rows;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;
import org.plumbline.identity.NotAllowed;

/** Messages that are sent more than once, or at once. */
class SentOnceIT extends InContainer {

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private Letters letters;

    @Inject
    private WriteMessage write;

    @Inject
    private SendMessage send;

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
    void holdsWhatIsSentTwiceOnce() {
        UUID key = UUID.randomUUID();
        UUID first = letters.write(emily, key, "May I swim?");
        assertThat(letters.write(emily, key, "May I swim?")).isEqualTo(first);
        Reply reply =
                Letters.reply(emily.id(), "Yes", letters.read(ana, emily.id()).seen());
        assertThat(letters.send(ana, reply)).isEqualTo(letters.send(ana, reply));

        assertThat(letters.read(ana, emily.id()).lines()).hasSize(2);
        assertThat(audited("MESSAGE_WRITTEN")).isEqualTo(1);
        assertThat(audited("MESSAGE_SENT")).isEqualTo(1);
    }

    @Test
    void holdsOtherWordsOfTheSameFormToo() {
        UUID key = UUID.randomUUID();
        letters.write(emily, key, "May I swim?");
        letters.write(emily, key, "May I run?");

        assertThat(letters.readOwn(emily).lines()).hasSize(2);
    }

    @Test
    void holdsWhatIsSentAtOnceInAnOrder() {
        UUID key = UUID.randomUUID();
        List<CompletableFuture<UUID>> same = Stream.generate(
                        () -> requests.begin(emily, () -> write.write(key, new MessageText("May I swim?"))))
                .limit(4)
                .toList();
        List<CompletableFuture<UUID>> others = IntStream.range(0, 4)
                .mapToObj(number ->
                        requests.begin(ana, () -> send.send(Letters.reply(emily.id(), "Yes " + number, Instant.EPOCH))))
                .toList();

        assertThat(same.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        assertThat(others.stream().map(CompletableFuture::join).distinct()).hasSize(4);
        assertThat(rows.count("select count(distinct written_at) from message where patient_id = ?", emily.id()))
                .isEqualTo(5);
    }

    @Test
    void refusesAnotherPatientsForm() {
        UUID key = UUID.randomUUID();
        letters.write(emily, key, "May I swim?");

        assertThatThrownBy(() -> letters.write(clinic.patient(), key, "May I swim?"))
                .isInstanceOf(NotAllowed.class);
    }

    private int audited(String action) {
        return rows.count(
                "select count(*) from audit_event where tenant_id = ? and action = ? and patient_id = ?",
                clinic.id(),
                action,
                emily.id());
    }
}
