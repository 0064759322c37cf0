package org.plumbline.launcher.seed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.plumbline.knowledge.Text;

/** Writes the visits that are planned: of the first patients, one each, in the days to come. */
record NextVisitRows(Chart chart) {

    private static final int PATIENTS = 4;
    private static final int MINUTES = 30;
    private static final LocalTime FIRST = LocalTime.of(9, 30);
    private static final Text ROOM = new Text("Room 2, first floor", "Sala 2, primera planta");
    private static final Text VIDEO =
            new Text("https://video.plumbline.example/room-2", "https://video.plumbline.example/sala-2");

    /** The visit of the patient at a place of the clinic's list, from 0. */
    void write(int number) {
        if (number < PATIENTS) {
            LocalDate day = chart.days().today().plusDays(number + 1L);
            Instant start = chart.days().at(day, FIRST.plusHours(number));
            Instant planned = chart.days().at(chart.days().yesterday(), FIRST);
            chart.patientRow("visit", planned)
                    .with("member_id", chart.clinician())
                    .with("starts_at", start)
                    .with("minutes", MINUTES)
                    .with("place", chart.words(number % 2 == 0 ? ROOM : VIDEO))
                    .with("planned_by", chart.clinician())
                    .with("planned_at", planned)
                    .with("changed_at", planned);
        }
    }
}
