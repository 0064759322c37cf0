package org.plumbline.favourite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.container.InContainer;
import org.plumbline.curation.HideEntry;
import org.plumbline.curation.ViewCatalogue;
import org.plumbline.fixture.Entries;
import org.plumbline.fixture.Examinations;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TeamClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;
import org.plumbline.identity.NotAllowed;
import org.plumbline.knowledge.EntryUnknown;
import org.plumbline.program.BrowseLibrary;
import org.plumbline.program.LibraryEntry;
import org.plumbline.program.ProposeProgram;

/** What a member keeps at hand, and what the admin takes out of the library. */
class KeepFavouriteIT extends InContainer {

    private static final String RAISE = "side-lying-leg-raise";

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private Examinations examinations;

    @Inject
    private KeepFavourite favourites;

    @Inject
    private HideEntry hide;

    @Inject
    private ViewCatalogue catalogues;

    @Inject
    private BrowseLibrary library;

    @Inject
    private ProposeProgram propose;

    private TeamClinic clinic;
    private Visitor ana;

    @BeforeEach
    void openAClinic() {
        clinic = TeamClinic.of(clinics.open());
        ana = clinic.clinician();
    }

    @Test
    void isTheMembersOwnAndNobodyElses() {
        requests.tell(ana, () -> favourites.keep(RAISE));
        requests.tell(ana, () -> favourites.keep(RAISE));
        requests.tell(ana, () -> favourites.keep("bridge"));

        assertThat(mine(ana)).containsExactlyInAnyOrder(RAISE, "bridge");
        assertThat(mine(clinic.clinician())).isEmpty();
        assertThat(mine(clinics.open().clinician())).isEmpty();

        requests.tell(clinic.clinician(), () -> favourites.drop("bridge"));
        assertThat(mine(ana)).hasSize(2);
        requests.tell(ana, () -> favourites.drop("bridge"));
        requests.tell(ana, () -> favourites.drop("bridge"));
        assertThat(mine(ana)).containsExactly(RAISE);
    }

    @Test
    void refusesWhatTheCatalogueDoesNotHaveAndWhoIsNoMember() {
        assertThatThrownBy(() -> requests.tell(ana, () -> favourites.keep("own-elsewhere")))
                .isInstanceOf(EntryUnknown.class);
        Visitor patient = clinic.clinic().patient();
        assertThatThrownBy(() -> requests.tell(patient, () -> favourites.keep(RAISE)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> mine(patient)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void isMarkedInTheLibraryBesideAProgram() {
        UUID assessment = assessment();
        requests.tell(ana, () -> favourites.keep(RAISE));

        assertThat(entries(assessment))
                .filteredOn(LibraryEntry::favourite)
                .extracting(entry -> entry.exercise().id())
                .containsExactly(RAISE);
    }

    @Test
    void aHiddenExerciseIsNeitherProposedNorOfferedAndComesBack() {
        UUID assessment = assessment();
        Visitor admin = clinic.admin();
        String proposed = requests.ask(ana, () -> propose.forAssessment(assessment)).lines().stream()
                .filter(line -> line.proposed().dysfunction().isPresent())
                .map(line -> line.proposed().exercise().id())
                .findFirst()
                .orElseThrow();
        requests.tell(admin, () -> hide.hideExercise(proposed, "Nobody does it"));

        assertThat(offered(assessment)).isNotEmpty().doesNotContain(proposed);
        assertThat(requests.ask(ana, () -> propose.forAssessment(assessment)).lines())
                .noneMatch(line -> line.proposed().exercise().id().equals(proposed));
        assertThat(requests.ask(ana, catalogues::current).exercise(proposed).id())
                .isEqualTo(proposed);

        requests.tell(admin, () -> hide.showExercise(proposed, "A mistake"));
        assertThat(offered(assessment)).contains(proposed);
    }

    @Test
    void onlyTheAdminHidesExercises() {
        assertThatThrownBy(() -> requests.tell(ana, () -> hide.hideExercise("bridge", "No room to lie")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> requests.tell(ana, () -> hide.showExercise("bridge", "Room again")))
                .isInstanceOf(NotAllowed.class);
    }

    private UUID assessment() {
        UUID patient = clinic.patient("Emily", "Clarke");
        clinic.treats(ana, patient);
        return examinations.confirmed(ana, patient, Entries.highHip());
    }

    private Set<String> mine(Visitor member) {
        return requests.ask(member, favourites::mine);
    }

    private List<LibraryEntry> entries(UUID assessment) {
        return requests.ask(ana, () -> library.forAssessment(assessment));
    }

    private List<String> offered(UUID assessment) {
        return entries(assessment).stream().map(entry -> entry.exercise().id()).toList();
    }
}
