package org.plumbline.bench;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.plumbline.bench.data.GeneratedClinic;
import org.plumbline.bench.data.Person;
import org.plumbline.bench.data.Volume;
import org.plumbline.bench.server.Answer;
import org.plumbline.bench.server.Site;
import org.plumbline.bench.server.Subject;
import org.plumbline.bench.server.Visitor;

/** The hot use cases as people of the largest clinic make them, all signed in before. */
final class HotUses {
    private static final String CASELOAD = "/clinic/caseload/list.xhtml";
    private static final String TODAY = "/portal/today/today.xhtml";
    private static final String PAIN = "/portal/api/pain";
    private static final String THANKS = "/portal/pain/thanks.xhtml";
    private static final String QUESTIONS = "/portal/danger/screen.xhtml";
    private static final int PATIENTS = 30;
    private static final int OK = 200;
    private static final int SEE_OTHER = 303;

    private final List<Present> members;
    private final List<Present> patients;
    private final int caseload;

    /** Somebody who is signed in. */
    private record Present(Person person, Visitor visitor) {}

    HotUses(Site site, Volume volume) {
        GeneratedClinic clinic = new GeneratedClinic(volume, 0);
        this.caseload = clinic.patients();
        this.members = signIn(clinic.members(), clinic, site, CASELOAD);
        this.patients = signIn(clinic.patientsWhoGoOn(PATIENTS), clinic, site, TODAY);
    }

    private static List<Present> signIn(List<Person> people, GeneratedClinic clinic, Site site, String path) {
        return people.stream()
                .map(person -> new Present(person, new Visitor(site).signIn(Subject.of(person, clinic), path)))
                .toList();
    }

    List<HotUse> all() {
        return List.of(
                use("caseload page, 20 of " + caseload, members, HotUses::openCaseload),
                use("patient's today", patients, HotUses::openToday),
                use("pain report write", patients, HotUses::reportPain));
    }

    private static HotUse use(String name, List<Present> people, Consumer<Present> request) {
        AtomicInteger turn = new AtomicInteger();
        return new HotUse(
                name,
                () -> request.accept(people.get(turn.getAndIncrement() % people.size())),
                () -> request.accept(people.get(0)));
    }

    private static void openCaseload(Present member) {
        require(OK, member.visitor().get(CASELOAD));
    }

    private static void openToday(Present patient) {
        require(OK, patient.visitor().get(TODAY));
    }

    private static void reportPain(Present patient) {
        Map<String, List<String>> form = Map.of(
                "key", List.of(UUID.randomUUID().toString()),
                "patient", List.of(patient.person().id().toString()),
                "score", List.of("4"),
                "region", List.of("LOWER"),
                "relation", List.of("AFTER"),
                "note", List.of("A little stiff at first, then fine"));
        Answer answer = patient.visitor().post(PAIN, form);
        require(SEE_OTHER, answer);
        String next = answer.header("location").orElse("");
        if (!next.endsWith(THANKS) && !next.endsWith(QUESTIONS)) {
            throw new IllegalStateException("The report isn't taken, but sent on to " + next);
        }
    }

    private static void require(int status, Answer answer) {
        if (answer.status() != status) {
            throw new IllegalStateException(
                    "%s answers %d".formatted(answer.uri().getPath(), answer.status()));
        }
    }
}
