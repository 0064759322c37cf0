package org.plumbline.launcher.seed;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** How far a thread is read and answered: whoever writes has read what was there, and answers it. */
record ThreadState(UUID tenant, UUID patient, Instant last, Instant ofPatient, Instant ofClinic) implements Change {

    static ThreadState none(UUID tenant, UUID patient) {
        return new ThreadState(tenant, patient, Instant.EPOCH, Instant.EPOCH, Instant.EPOCH);
    }

    ThreadState after(Talk.Line line, Instant at) {
        return new ThreadState(
                tenant, patient, at, line.ofPatient() ? at : ofPatient, line.ofPatient() ? ofClinic : at);
    }

    /** The clinic has read and settled all of it. */
    ThreadState read() {
        return new ThreadState(tenant, patient, last, ofPatient, last);
    }

    @Override
    public String sql() {
        return "insert into message_thread (tenant_id, patient_id, last_at, patient_wrote_at, patient_read_until,"
                + " clinic_read_until, settled_until) values (?, ?, ?, ?, ?, ?, ?)";
    }

    @Override
    public List<Object> parameters() {
        return List.of(tenant, patient, last, ofPatient, last, ofClinic, ofClinic);
    }
}
