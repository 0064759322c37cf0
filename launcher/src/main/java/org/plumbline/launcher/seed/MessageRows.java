package org.plumbline.launcher.seed;

import java.time.Instant;

/** Writes what a patient and their clinician wrote to each other, and how far it is read. */
record MessageRows(Chart chart) {

    void write(Talk talk) {
        ThreadState state = ThreadState.none(chart.clinic(), chart.patient());
        for (Talk.Line line : talk.lines()) {
            Instant at = chart.days().at(chart.days().today().minusDays(line.daysAgo()), line.at());
            chart.patientRow("message", at)
                    .with("written_by", line.ofPatient() ? null : chart.clinician())
                    .with("written_at", at)
                    .with("body", chart.words(line.text()));
            state = state.after(line, at);
        }
        chart.add(talk.read() ? state.read() : state);
    }
}
