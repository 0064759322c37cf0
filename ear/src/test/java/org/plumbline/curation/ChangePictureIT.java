package org.plumbline.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.Films;
import org.plumbline.fixture.Images;
import org.plumbline.fixture.OwnExercises;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;
import org.plumbline.identity.NotAllowed;
import org.plumbline.image.CleanImage;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.EntryUnknown;
import org.plumbline.knowledge.ExercisePicture;

class ChangePictureIT extends InContainer {

    private static final String OWN = OwnExercises.hipHitch().id();
    private static final CleanImage RED = Images.clean(Color.RED);

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private AddExercise add;

    @Inject
    private ChangePicture change;

    @Inject
    private ViewPicture pictures;

    @Inject
    private ViewCatalogue catalogues;

    @Inject
    private ViewCuration curation;

    private TestClinic clinic;
    private Visitor clinician;

    @BeforeEach
    void addAnExercise() {
        clinic = clinics.open();
        clinician = clinic.clinician();
        requests.tell(clinician, () -> add.add(OwnExercises.hipHitch()));
    }

    @Test
    void showsAnUploadToTheClinicsPeopleAndToNobodyElse() {
        UUID id = upload(RED);

        assertThat(seen(clinician, id)).hasValue(RED.content());
        assertThat(seen(clinic.clinician(), id)).hasValue(RED.content());
        assertThat(seen(clinic.patient(), id)).hasValue(RED.content());
        Visitor elsewhere = clinics.open().clinician();
        requests.tell(elsewhere, () -> add.add(OwnExercises.hipHitch()));
        assertThat(seen(elsewhere, id)).isEmpty();
        assertThatThrownBy(() -> seen(clinic.stranger(), id)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void showsWhatWasReplacedOrRemovedToNobody() {
        UUID red = upload(RED);
        UUID blue = upload(Images.clean(Color.BLUE));

        assertThat(seen(clinician, red)).isEmpty();
        assertThat(seen(clinician, blue)).isPresent();

        requests.tell(clinician, () -> change.remove(OWN));
        assertThat(seen(clinician, blue)).isEmpty();
        assertThat(picture(catalogue())).isEmpty();
    }

    @Test
    void showsAVideoToTheClinicsPeopleAndToNobodyElse() {
        UUID id = film();
        assertThat(filmed(clinician, id)).hasValue(Films.clean().content());
        assertThat(filmed(clinic.patient(), id)).isPresent();
        assertThat(seen(clinician, id)).isEmpty();
        Visitor elsewhere = clinics.open().clinician();
        requests.tell(elsewhere, () -> add.add(OwnExercises.hipHitch()));
        assertThat(filmed(elsewhere, id)).isEmpty();
        assertThatThrownBy(() -> filmed(clinic.stranger(), id)).isInstanceOf(NotAllowed.class);

        upload(RED);
        assertThat(filmed(clinician, id)).isEmpty();
    }

    @Test
    void keepsNothingOfAVideoButPictureAndSound() {
        UUID id = film();

        assertThat(new String(filmed(clinician, id).orElseThrow(), StandardCharsets.US_ASCII))
                .contains("samples")
                .doesNotContain(Films.PLACE);
    }

    @Test
    void keepsWhichPictureEachVersionHad() {
        String bare = catalogue().version();
        UUID red = upload(RED);
        String uploaded = catalogue().version();
        requests.tell(clinician, () -> change.draw(OWN, "bridge"));

        assertThat(picture(catalogue()).map(ExercisePicture::name)).hasValue("bridge");
        assertThat(picture(version(uploaded)).map(ExercisePicture::name)).hasValue(red.toString());
        assertThat(picture(version(bare))).isEmpty();
    }

    @Test
    void isAChangeOfTheCatalogue() {
        upload(RED);

        assertThat(requests.ask(clinician, curation::view).changes()).first().satisfies(made -> {
            assertThat(made.kind()).isEqualTo(ChangeKind.PICTURE);
            assertThat(made.entry()).isEqualTo(OWN);
            assertThat(made.authorship().madeBy()).isEqualTo(clinician.id());
        });
        assertThat(clinic.rows()
                        .texts(
                                "select detail from audit_event where tenant_id = ? and action = 'CATALOGUE_CHANGED'"
                                        + " and detail like 'PICTURE%'",
                                clinic.id()))
                .hasSize(1);
    }

    @Test
    void isForTheClinicsOwnExercisesOnly() {
        assertThatThrownBy(() -> requests.tell(clinician, () -> change.upload("bridge", RED, "")))
                .isInstanceOf(EntryUnknown.class);
        assertThatThrownBy(() -> requests.tell(clinician, () -> change.draw(OWN, OWN)))
                .isInstanceOf(EntryUnknown.class);
        assertThatThrownBy(() -> requests.tell(clinician, () -> change.remove("own-none")))
                .isInstanceOf(EntryUnknown.class);
    }

    @Test
    void isTheMembersToChange() {
        assertThatThrownBy(() -> requests.tell(clinic.patient(), () -> change.upload(OWN, RED, "")))
                .isInstanceOf(NotAllowed.class);
    }

    private UUID upload(CleanImage image) {
        requests.tell(clinician, () -> change.upload(OWN, image, "A hip goes up"));
        return UUID.fromString(picture(catalogue()).orElseThrow().name());
    }

    private Optional<byte[]> seen(Visitor who, UUID id) {
        return requests.ask(who, () -> pictures.uploaded(id)).map(UploadedPicture::content);
    }

    private Catalogue catalogue() {
        return requests.ask(clinician, catalogues::current);
    }

    private Catalogue version(String version) {
        return requests.ask(clinician, () -> catalogues.of(version));
    }

    private UUID film() {
        requests.tell(clinician, () -> change.film(OWN, Films.clean(), "A hip that rises"));
        return UUID.fromString(picture(catalogue()).orElseThrow().name());
    }

    private Optional<byte[]> filmed(Visitor who, UUID id) {
        return requests.ask(who, () -> pictures.filmed(id).map(UploadedVideo::content));
    }

    private static Optional<ExercisePicture> picture(Catalogue catalogue) {
        return ExercisePicture.of(catalogue.exercise(OWN), catalogue);
    }
}
