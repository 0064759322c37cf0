package org.plumbline.clinic.caseload;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.plumbline.caseload.CaseloadRow;
import org.plumbline.clinic.Notices;

/** A row of the caseload as the page shows it; what is not known is null. */
public final class Line {

    private static final int FULL = 100;
    private static final double BAR = 48;

    private final CaseloadRow row;
    private final Layout layout;
    private final Spark spark;

    Line(CaseloadRow row, Layout layout) {
        this.row = row;
        this.layout = layout;
        this.spark = layout.isShown(Column.PAIN) ? new Spark(row.painOfDays(layout.days())) : new Spark(List.of());
    }

    /** The patient's id. */
    public UUID getId() {
        return row.id();
    }

    /** Family name, given name. */
    public String getName() {
        return row.name();
    }

    /** The clinic's own number. */
    public String getNumber() {
        return row.number().orElse(null);
    }

    /** In whole years. */
    public int getAge() {
        return row.age();
    }

    /** The day of birth. */
    public LocalDate getBorn() {
        return row.born();
    }

    /** The stage's name. */
    public String getStage() {
        return row.stage().map(Enum::name).orElse(null);
    }

    /** The program's number. */
    public Integer getProgram() {
        return row.program().orElse(null);
    }

    /** The light's name. */
    public String getLight() {
        return row.light().map(Enum::name).orElse(null);
    }

    /** The latest score. */
    public Integer getPain() {
        return row.pain().orElse(null);
    }

    /** The day of the latest report. */
    public LocalDate getReported() {
        return row.painOn().orElse(null);
    }

    /** The day of the latest examination. */
    public LocalDate getSeen() {
        return row.examinedOn().orElse(null);
    }

    /** In percent. */
    public Integer getAdherence() {
        return row.adherence().orElse(null);
    }

    /** How wide the bar of adherence is. */
    public double getBar() {
        return row.adherence().orElse(0) * BAR / FULL;
    }

    /** The line of pain. */
    public String getPath() {
        return spark.path();
    }

    /** Its last point. */
    public String getLastPoint() {
        return spark.last();
    }

    /** What the line shows, in words. */
    public String getPainWords() {
        List<Integer> scores = spark.scores();
        return scores.isEmpty()
                ? Notices.text("caseload_list.note.nopain", layout.days())
                : Notices.text(
                        "caseload_list.note.pain",
                        layout.days(),
                        scores.get(0),
                        scores.get(scores.size() - 1),
                        Collections.max(scores));
    }

    /** On how many of the last days there was a session, in words. */
    public String getDoneWords() {
        long done = row.doneOnDays(layout.days()).stream().filter(each -> each).count();
        return Notices.text("caseload_list.note.done", layout.days(), done);
    }
}
