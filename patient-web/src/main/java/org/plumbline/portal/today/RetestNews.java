package org.plumbline.portal.today;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.course.RetestCourse;
import org.plumbline.course.ViewOwnProgress;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Person;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.portal.progress.RetestCard;
import org.plumbline.retest.PlannedRetest;
import org.plumbline.retest.RetestOf;
import org.plumbline.retest.ViewOwnRetests;

/** What was measured again since the patient's last session, and what came out. */
@Named
@RequestScoped
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class RetestNews {

    private final TodayPage today;
    private final LastTime last;
    private final ViewOwnRetests retests;
    private final ViewOwnProgress progress;
    private final Person person;
    private List<RetestCard> cards;

    @Inject
    RetestNews(TodayPage today, LastTime last, ViewOwnRetests retests, ViewOwnProgress progress, Person person) {
        this.today = today;
        this.last = last;
        this.retests = retests;
        this.progress = progress;
        this.person = person;
    }

    RetestNews() {
        this(null, null, null, null, null);
    }

    /**
     * Each with its result, as Progress tells it; several that say the same are told once. What was measured on the day of the last
     * session itself may have come after it, and is told too.
     */
    public List<RetestCard> getCards() {
        if (cards == null) {
            boolean any =
                    retests.withHypotheses().stream().map(RetestOf::retest).anyMatch(this::isNew);
            cards = any ? told() : List.of();
        }
        return cards;
    }

    private List<RetestCard> told() {
        return progress.own().retests().stream()
                .filter(one -> isNew(one.of().retest()))
                .map(this::card)
                .collect(Collectors.toMap(
                        card -> card.getName() + card.getKey(), card -> card, (one, other) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private RetestCard card(RetestCourse course) {
        return new RetestCard(course, today.catalogue(), person.getLocale());
    }

    private boolean isNew(PlannedRetest retest) {
        return retest.measuredOn().filter(day -> !day.isBefore(last.day())).isPresent();
    }
}
