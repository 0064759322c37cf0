package org.plumbline.portal.pain;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.plumbline.course.PainDiary;
import org.plumbline.course.ViewOwnDiary;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Person;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.pain.PainReport;

/** The pain diary: how pain went over four weeks, in words, as a picture and as a table. */
@Named
@RequestScoped
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class DiaryPage {

    private static final int MOST_ROWS = 40;

    private final ViewOwnDiary view;
    private final Person person;
    private PainDiary diary;
    private PainChart chart;

    @Inject
    DiaryPage(ViewOwnDiary view, Person person) {
        this.view = view;
        this.person = person;
    }

    DiaryPage() {
        this(null, null);
    }

    /** Whether nothing was reported for four weeks. */
    public boolean isSilent() {
        return diary().reports().isEmpty();
    }

    /** From what to what pain went; null where that can't be told yet. */
    public PainDiary.Went getWent() {
        return diary().went().orElse(null);
    }

    /** The key of the sentence that says so. */
    public String getWords() {
        PainDiary.Went went = getWent();
        String how = went.first() == went.last() ? "stayed" : "went";
        return "pain_diary.note." + how + (went.atRest() ? ".rest" : "");
    }

    /** On how many days pain was reported. */
    public int getDays() {
        return diary().worst().size();
    }

    /** The picture. */
    public PainChart getChart() {
        if (chart == null) {
            chart = new PainChart(diary(), person.getLocale());
        }
        return chart;
    }

    /** The reports, the newest first: not more than one wants to go through on a phone. */
    public List<PainReport> getReports() {
        List<PainReport> newestFirst = new ArrayList<>(diary().reports());
        Collections.reverse(newestFirst);
        return newestFirst.stream().limit(MOST_ROWS).toList();
    }

    private PainDiary diary() {
        if (diary == null) {
            diary = view.own();
        }
        return diary;
    }
}
