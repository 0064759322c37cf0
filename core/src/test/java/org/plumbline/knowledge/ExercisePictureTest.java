package org.plumbline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExercisePictureTest {

    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final String OWN = Own.hipHitch().id();
    private static final String UPLOAD = "0190a0a0-0000-7000-8000-000000000001";

    @Test
    void everyExerciseOfTheCatalogueHasItsOwn() {
        assertThat(CATALOGUE.everyExercise())
                .allSatisfy(exercise -> assertThat(ExercisePicture.of(exercise, CATALOGUE))
                        .hasValue(new ExercisePicture(
                                exercise.id(),
                                OwnPicture.Kind.DRAWN,
                                exercise.words().described())));
    }

    @Test
    void aClinicsOwnHasNoneUnlessTheClinicChoseOne() {
        assertThat(of(CATALOGUE.adapted(Own.exercise()))).isEmpty();
    }

    @Test
    void aPictureThatIsLentSaysWhatItShowsInBothLanguages() {
        ExercisePicture lent = of(with(OwnPicture.drawn("bridge"))).orElseThrow();

        assertThat(lent.name()).isEqualTo("bridge");
        assertThat(lent.isDrawn()).isTrue();
        assertThat(lent.described())
                .isEqualTo(CATALOGUE.exercise("bridge").words().described());
    }

    @Test
    void anUploadSaysWhatTheClinicWroteElseTheSteps() {
        ExercisePicture told =
                of(with(OwnPicture.uploaded(UPLOAD, " A hip goes up. "))).orElseThrow();
        ExercisePicture untold = of(with(OwnPicture.uploaded(UPLOAD, null))).orElseThrow();

        assertThat(told.isDrawn()).isFalse();
        assertThat(told.name()).isEqualTo(UPLOAD);
        assertThat(told.in(Locale.forLanguageTag("es"))).isEqualTo("A hip goes up.");
        assertThat(untold.in(Locale.ENGLISH)).isEqualTo("Stand on a step. Lift the hip.");
    }

    /** The edition of another day may have done without that exercise. */
    @Test
    void aPictureWhoseExerciseIsGoneIsNone() {
        assertThat(of(with(OwnPicture.drawn("gone")))).isEmpty();
    }

    @Test
    void onlyUploadsThatAreShownAreShown() {
        assertThat(with(OwnPicture.uploaded(UPLOAD, "")).adaptations().showsUpload(UPLOAD))
                .isTrue();
        assertThat(with(OwnPicture.drawn(UPLOAD)).adaptations().showsUpload(UPLOAD))
                .isFalse();
        assertThat(CATALOGUE.adaptations().showsUpload(UPLOAD)).isFalse();
    }

    @Test
    void aPictureIsLentByTheCatalogueToTheClinicsOwnOnly() {
        AdaptationRules rules = CATALOGUE.adapted(Own.exercise()).adaptationRules();

        assertThatCode(() -> rules.check(OWN, OwnPicture.drawn("bridge"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> rules.check(OWN, OwnPicture.drawn(OWN))).isInstanceOf(EntryUnknown.class);
        assertThatThrownBy(() -> rules.check("bridge", OwnPicture.drawn("walking")))
                .isInstanceOf(EntryUnknown.class);
    }

    private static Catalogue with(OwnPicture picture) {
        return CATALOGUE.adapted(new Adaptations(
                5, Map.of(), Optional.empty(), Set.of(), List.of(Own.hipHitch()), Map.of(OWN, picture)));
    }

    private static Optional<ExercisePicture> of(Catalogue catalogue) {
        return ExercisePicture.of(catalogue.exercise(OWN), catalogue);
    }
}
