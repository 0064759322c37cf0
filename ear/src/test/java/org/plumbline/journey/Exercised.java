package org.plumbline.journey;

import org.plumbline.launcher.demo.DemoPatient;

/** What the clinic has of one patient since yesterday, of what the player told. */
final class Exercised {

    private final BehindThePages rows;
    private final DemoPatient patient;

    Exercised(Site site, DemoPatient patient) {
        this.rows = new BehindThePages(site);
        this.patient = patient;
    }

    /** Takes it all away. */
    Exercised forget() {
        rows.write(
                "delete from exercise_log l using exercise_session s, patient p where s.tenant_id = l.tenant_id and s.done_on"
                        + " = l.done_on and s.id = l.session_id and p.tenant_id = s.tenant_id and p.id = s.patient_id"
                        + " and s.done_on > current_date - 2 and p.user_id = ?",
                patient.userId());
        rows.forget(patient, "exercise_skip");
        rows.write(
                "delete from pain_report where reported_on > current_date - 2 and patient_id ="
                        + " (select id from patient where user_id = ?)",
                patient.userId());
        return this;
    }

    /** Exercises done. */
    int logs() {
        return rows.count(
                "select count(*) from exercise_log l join exercise_session s on (s.tenant_id, s.done_on, s.id) ="
                        + " (l.tenant_id, l.done_on, l.session_id) join patient p on (p.tenant_id, p.id) ="
                        + " (s.tenant_id, s.patient_id) where s.done_on > current_date - 2 and p.user_id = ?",
                patient.userId());
    }

    /** Exercises left out. */
    int skips() {
        return ofMine("exercise_skip", "skipped_on");
    }

    /** Reports of pain. */
    int pains() {
        return ofMine("pain_report", "reported_on");
    }

    private int ofMine(String table, String day) {
        return rows.count(
                "select count(*) from " + table
                        + " t join patient p on (p.tenant_id, p.id) = (t.tenant_id, t.patient_id)" + " where t." + day
                        + " > current_date - 2 and p.user_id = ?",
                patient.userId());
    }
}
