package org.plumbline.reminder;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.plumbline.mail.Postman;
import org.plumbline.tenancy.TenantWork;

/**
 * The worker that reminds the patients of every clinic when their moments come; without a mail server they wait.
 *
 * <p>Several servers may each run one: a row of the queue is in the hands of one at a time, and of one whose server ended
 * another takes it up within some minutes. The queue says when; that nobody is reminded twice is {@link RemindPatient}'s.
 */
@ApplicationScoped
public class ReminderQueue {

    private static final Logger LOG = System.getLogger(ReminderQueue.class.getName());

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);
    private static final Duration BETWEEN_SIGNS_OF_LIFE = Duration.ofSeconds(30);
    private static final int SIGNS_MISSED = 4;
    private static final Duration UNTIL_TRIED_AGAIN = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int THREADS = 2;

    private final DataSource dataSource;
    private final ManagedThreadFactory threads;
    private final TenantWork work;
    private final RemindPatient remind;
    private final Postman postman;
    private final Clock clock;

    private Scheduler scheduler;

    @Inject
    ReminderQueue(
            DataSource dataSource,
            ManagedThreadFactory threads,
            TenantWork work,
            RemindPatient remind,
            Postman postman,
            Clock clock) {
        this.dataSource = dataSource;
        this.threads = threads;
        this.work = work;
        this.remind = remind;
        this.postman = postman;
        this.clock = clock;
    }

    ReminderQueue() {
        this(null, null, null, null, null, null);
    }

    /** Begins to remind, until it is stopped; once begun, it goes on. */
    public synchronized void start() {
        if (postman.isThere()) {
            begin();
        }
    }

    synchronized void begin() {
        if (scheduler == null) {
            scheduler = scheduler();
            scheduler.start();
        }
    }

    /** Reminds no more, when those in hand are done. */
    public synchronized void stop() {
        if (scheduler != null) {
            scheduler.stop();
            scheduler = null;
        }
    }

    private Scheduler scheduler() {
        return Scheduler.create(
                        dataSource,
                        List.of(Tasks.custom(ReminderJobs.TASK)
                                .onFailure(new FailureHandler.OnFailureRetryLater<>(UNTIL_TRIED_AGAIN))
                                .onDeadExecutionRevive()
                                .execute((job, context) -> run(job))))
                .tableName(ReminderJobs.TABLE)
                .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
                .clock(clock::instant)
                .pollingInterval(BETWEEN_LOOKS)
                .heartbeatInterval(BETWEEN_SIGNS_OF_LIFE)
                .missedHeartbeatsLimit(SIGNS_MISSED)
                .shutdownMaxWait(PATIENCE)
                // The server's own threads: they know the application, and end with it.
                .threads(THREADS)
                .executorService(Executors.newFixedThreadPool(THREADS, threads))
                .dueExecutor(Executors.newSingleThreadExecutor(threads))
                .housekeeperExecutor(Executors.newScheduledThreadPool(THREADS, threads))
                .build();
    }

    private CompletionHandler<Void> run(TaskInstance<Void> instance) {
        try {
            ReminderJob job = ReminderJob.parse(instance.getId());
            return work.ask(job.clinic(), () -> remind.remind(job.patient(), job.revision()))
                    .<CompletionHandler<Void>>map(next -> (done, queue) -> queue.reschedule(done, next))
                    .orElse((done, queue) -> queue.remove());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "reminder " + instance.getId() + " fails; it is tried again in a minute", e);
            throw e;
        }
    }
}
