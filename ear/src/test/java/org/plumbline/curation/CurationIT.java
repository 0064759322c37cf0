package org.plumbline.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.OwnExercises;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TeamClinic;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;
import org.plumbline.identity.NotAllowed;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Dose;
import org.plumbline.knowledge.OwnLimit;
import org.plumbline.knowledge.RelativeSide;
import org.plumbline.knowledge.StageLimits;
import org.plumbline.knowledge.ThresholdRefused;

class CurationIT extends InContainer {

    private static final String CREST = "high-hip/key.iliac-crest-height";
    private static final Dose DOSE = new Dose(2, 10, 0, 45, 3, List.of());

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private ChangeThreshold threshold;

    @Inject
    private HideEntry hide;

    @Inject
    private AddExercise add;

    @Inject
    private KeepTemplate keep;

    @Inject
    private ApproveCatalogue approve;

    @Inject
    private ViewCatalogue catalogues;

    @Inject
    private ViewCuration curation;

    private TestClinic clinic;
    private Visitor clinician;

    @BeforeEach
    void openAClinic() {
        clinic = clinics.open();
        clinician = clinic.clinician();
    }

    @Test
    void isSeenByThisClinicOnly() {
        Visitor elsewhere = clinics.open().clinician();
        changeCrest(clinician, 14);
        requests.tell(TeamClinic.of(clinic).admin(), () -> hide.hideExercise("bridge", "No room to lie"));
        requests.tell(clinician, () -> add.add(OwnExercises.hipHitch()));
        changeCrest(elsewhere, 12);

        assertThat(crest(clinician)).isEqualTo(14);
        assertThat(catalogue(clinician).offers(catalogue(clinician).exercise("bridge")))
                .isFalse();
        assertThat(catalogue(clinician).isOwn("own-hip-hitch")).isTrue();
        assertThat(crest(elsewhere)).isEqualTo(12);
        assertThat(catalogue(elsewhere).offers(catalogue(elsewhere).exercise("bridge")))
                .isTrue();
        assertThat(catalogue(elsewhere).isOwn("own-hip-hitch")).isFalse();
    }

    @Test
    void countsEachChangeOfTheCatalogueInItsVersion() {
        String shipped = catalogue(clinician).version();
        changeCrest(clinician, 14);
        requests.tell(clinician, () -> keep.keep(walking()));
        requests.tell(clinician, () -> threshold.changeStages(new StageLimits(30, 90), "Our own stages"));

        assertThat(catalogue(clinician).version()).isEqualTo(shipped + "+3");
        assertThat(catalogue(clinician).rules().stages()).isEqualTo(new StageLimits(30, 90));
    }

    @Test
    void keepsEveryEarlierVersion() {
        String shipped = catalogue(clinician).version();
        changeCrest(clinician, 14);
        String own = catalogue(clinician).version();
        requests.tell(clinician, () -> threshold.restore(CREST, "As in the catalogue"));

        assertThat(crest(clinician)).isEqualTo(10);
        assertThat(crest(version(own))).isEqualTo(14);
        assertThat(crest(version(shipped))).isEqualTo(10);
        assertThatThrownBy(() -> version(shipped + "+9")).isInstanceOf(CatalogueVersionUnknown.class);
        assertThatThrownBy(() -> version("1-000000000000")).isInstanceOf(CatalogueVersionUnknown.class);
        assertThatThrownBy(() -> version("")).isInstanceOf(CatalogueVersionUnknown.class);
    }

    @Test
    void showsWhoChangedWhatAndWhy() {
        changeCrest(clinician, 14);

        assertThat(requests.ask(clinician, curation::view).changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.number()).isEqualTo(1);
                    assertThat(change.entry()).isEqualTo(CREST);
                    assertThat(change.authorship().madeBy()).isEqualTo(clinician.id());
                    assertThat(change.authorship().reason()).isEqualTo("Our device");
                });
    }

    @Test
    void numbersChangesThatComeTogetherOneAfterTheOther() {
        List<CompletableFuture<Object>> together = IntStream.range(0, 6)
                .mapToObj(i -> requests.begin(clinic.clinician(), () -> {
                    threshold.change(CREST, OwnLimit.of(11 + i), "Our device");
                    return null;
                }))
                .toList();
        together.forEach(CompletableFuture::join);

        assertThat(requests.ask(clinician, curation::view).changes())
                .extracting(ClinicChange::number)
                .containsExactly(6, 5, 4, 3, 2, 1);
    }

    @Test
    void isApprovedInExactlyTheVersionThatWasRead() {
        String read = catalogue(clinician).version();
        requests.tell(clinician, () -> approve.approve(read));

        assertThat(requests.ask(clinician, curation::view).approved()).isTrue();

        changeCrest(clinician, 14);
        assertThat(requests.ask(clinician, curation::view).approved()).isFalse();
        assertThatThrownBy(() -> requests.tell(clinician, () -> approve.approve(read)))
                .isInstanceOf(CatalogueChangedMeanwhile.class);
    }

    @Test
    void refusesWhatCanNotBe() {
        assertThatThrownBy(() -> changeCrest(clinician, 5000)).isInstanceOf(ThresholdRefused.class);
        assertThatThrownBy(() -> requests.tell(clinician, () -> threshold.change(CREST, OwnLimit.of(12), " ")))
                .isInstanceOf(ReasonMissing.class);
        assertThat(requests.ask(clinician, curation::view).changes()).isEmpty();
    }

    @Test
    void isTheMembersToChange() {
        assertThatThrownBy(() -> changeCrest(clinic.patient(), 12)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> requests.ask(clinic.patient(), curation::view)).isInstanceOf(NotAllowed.class);
        assertThat(catalogue(clinic.patient()).exercises()).isNotEmpty();
    }

    private void changeCrest(Visitor who, double limit) {
        requests.tell(who, () -> threshold.change(CREST, OwnLimit.of(limit), "Our device"));
    }

    private Catalogue catalogue(Visitor who) {
        return requests.ask(who, catalogues::current);
    }

    private Catalogue version(String version) {
        return requests.ask(clinician, () -> catalogues.of(version));
    }

    private double crest(Visitor who) {
        return crest(catalogue(who));
    }

    private static double crest(Catalogue catalogue) {
        return catalogue
                .adaptationRules()
                .criterion(CREST)
                .threshold()
                .orElseThrow()
                .value();
    }

    private static Template walking() {
        return new Template(
                "Walking", List.of(new Template.Line("walking", Optional.empty(), RelativeSide.NONE, DOSE)));
    }
}
