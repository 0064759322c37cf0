package org.plumbline.reminder;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.plumbline.tenancy.CurrentTenant;

/** Puts rows into the queue, in the running transaction: what is rolled back was never planned. */
@ApplicationScoped
class ReminderJobs {

    static final String TABLE = "reminder_job";
    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("reminder");

    private final SchedulerClient client;
    private final CurrentTenant tenant;

    @Inject
    ReminderJobs(DataSource dataSource, CurrentTenant tenant) {
        this.client = SchedulerClient.Builder.create(dataSource, List.of())
                .tableName(TABLE)
                .build();
        this.tenant = tenant;
    }

    ReminderJobs() {
        this.client = null;
        this.tenant = null;
    }

    /** Plans when to remind a patient of the bound clinic next. */
    void plan(UUID patient, int revision, Instant next) {
        ReminderJob job = new ReminderJob(tenant.id(), patient, revision);
        client.scheduleIfNotExists(TASK.instance(job.toString()).build(), next);
    }
}
