package org.plumbline.launcher.seed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a patient's story into the chart: examinations with what followed from each, then the days at home. */
record PatientHistory(Chart chart, LocalDate birthDate) {
    void write() {
        List<Examined> examined = chart.story().visits().stream()
                .map(new AssessmentRows(chart)::write)
                .toList();
        List<Assigned> programs = new ArrayList<>();
        for (int visit = 0; visit < examined.size(); visit++) {
            Optional<Examined> next = examined.stream().skip(visit + 1L).findFirst();
            follow(examined.get(visit), next, programs);
        }
        chart.story().course().ifPresent(course -> {
            PainRows pain = new PainRows(chart, course, examined.get(0).day());
            programs.forEach(program -> pain.write(new SessionRows(chart, program).write(course.adherence())));
            pain.writeAtRest();
            new ScreeningRows(chart).write();
            new OutcomeRows(chart, course, examined.get(0).day()).write();
        });
    }

    private void follow(Examined examined, Optional<Examined> next, List<Assigned> programs) {
        List<Confirmed> confirmed = new HypothesisRows(chart, birthDate).write(examined);
        if (examined.visit().plan().kind().isPresent()) {
            programs.add(new ProgramRows(chart).write(examined, confirmed, next, programs.size() + 1));
            new RetestRows(chart).write(examined, confirmed, next);
        }
    }
}
