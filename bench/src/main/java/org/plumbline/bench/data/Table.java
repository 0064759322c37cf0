package org.plumbline.bench.data;

/** The tables that are written, in an order that their foreign keys allow; each begins with its clinic. */
public enum Table {
    CLINIC("clinic", "id, name, language, zone, country"),
    MEMBER("member", "id, user_id, clinic_id, name, role, active"),
    PATIENT("patient", "id, user_id, clinic_id, given_name, family_name, folded_name, birth_date, sex"),
    CONSENT("consent", "id, patient_id, answer, text_version, language, answered_at"),
    ASSESSMENT(
            "assessment",
            "id, patient_id, examined_on, onset_on, provokes, eases, provoked_by, eased_by, tasks, conditions, medications"),
    PAIN_AREA("pain_area", "id, assessment_id, region, intensity"),
    RED_FLAG_ANSWER("red_flag_answer", "id, assessment_id, question, yes"),
    FINDING("finding", "id, assessment_id, test, side, value, unit, valid"),
    HYPOTHESIS(
            "hypothesis",
            "id, assessment_id, dysfunction, side, verdict, score, status, reason, decided_by, decided_at"),
    PROGRAM(
            "program",
            "id, patient_id, assessment_id, number, kind, starts_on, ends_on, assigned_by, assigned_at, replaced_at"),
    PRESCRIBED_EXERCISE(
            "prescribed_exercise",
            "id, program_id, position, exercise, side, hypothesis_id, dysfunction,"
                    + " sets, repetitions, hold_seconds, rest_seconds, days_per_week"),
    RETEST("retest", "id, patient_id, hypothesis_id, test, side, due_on, baseline"),
    EXERCISE_SESSION("exercise_session", "id, done_on, patient_id, program_id"),
    EXERCISE_LOG("exercise_log", "id, done_on, session_id, prescribed_exercise_id, recorded_at"),
    PAIN_REPORT("pain_report", "id, reported_on, patient_id, score, region, relation, note, felt_at, recorded_at"),
    SUBMISSION("submission", "key, patient_id, answer, recorded_at");

    private final String table;
    private final String columns;

    Table(String table, String columns) {
        this.table = table;
        this.columns = "tenant_id, " + columns;
    }

    /** The table's name in the database. */
    public String table() {
        return table;
    }

    String copy() {
        return "copy %s (%s) from stdin".formatted(table, columns);
    }
}
