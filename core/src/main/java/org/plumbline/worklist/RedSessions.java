package org.plumbline.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.plumbline.course.RedDay;
import org.plumbline.course.RedDays;
import org.plumbline.reasoning.course.Light;

/** Sessions with a red light. They are looked for as far back as the patient's page looks for reasons to ask red flags again. */
@ApplicationScoped
class RedSessions implements WorkSource {

    private static final int DAYS = 14;

    private final RedDays days;

    @Inject
    RedSessions(RedDays days) {
        this.days = days;
    }

    RedSessions() {
        this(null);
    }

    @Override
    public Stream<WorkEvent> events(Round round) {
        return days.since(round.today().minusDays(DAYS), round.reach()).stream().map(RedSessions::event);
    }

    private static WorkEvent event(RedDay red) {
        WorkKind kind = red.light().light() == Light.STOP ? WorkKind.STOP_LIGHT : WorkKind.RED_LIGHT;
        return WorkEvent.of(
                kind,
                red.patient(),
                WorkEvent.idOf(red.patient().id(), red.light().day(), red.grounds()),
                red.light().day());
    }
}
