package org.plumbline.clinic.visit;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.clinic.Addresses;
import org.plumbline.visit.PlannedVisit;
import org.plumbline.visit.VisitDetails;
import org.plumbline.visit.Where;

/** A visit, as it is typed: a new one, or one that is changed. */
public class VisitForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_MINUTES = 30;

    /** A form that is sent twice plans one visit. It travels with the page, which may outlive this. */
    private UUID key = UuidCreator.getTimeOrderedEpoch();

    private PlannedVisit.Key changed;
    private LocalDate day;
    private LocalTime time;
    private Integer minutes = USUAL_MINUTES;
    private String member;
    private String where;

    private VisitForm(PlannedVisit.Key changed) {
        this.changed = changed;
    }

    /** A form for a new visit. */
    static VisitForm empty() {
        return new VisitForm(null);
    }

    /** A form that changes a visit. */
    static VisitForm of(PlannedVisit visit) {
        VisitForm form = new VisitForm(visit.key());
        form.day = visit.time().at().toLocalDate();
        form.time = visit.time().at().toLocalTime();
        form.minutes = visit.time().minutes();
        form.member = visit.member().id().toString();
        form.where = visit.place();
        return form;
    }

    UUID key() {
        return key;
    }

    /** The visit that is changed; nothing where it is a new one. */
    Optional<PlannedVisit.Key> changed() {
        return Optional.ofNullable(changed);
    }

    /**
     * What was typed.
     *
     * @throws org.plumbline.visit.VisitRefused where it can't be
     */
    VisitDetails typed() {
        return new VisitDetails(UUID.fromString(member), day.atTime(time), minutes, new Where(where));
    }

    /** From now on it changes this version, which was seen. */
    void changes(int version) {
        changed = new PlannedVisit.Key(changed.id(), changed.patient(), version, changed.changedAt());
    }

    /** Whether it changes a visit that is planned. */
    public boolean isChange() {
        return changed != null;
    }

    /** What the form was made from: another version is another form. */
    public String getShape() {
        return changed == null ? "new" : changed.id() + " " + changed.version();
    }

    public String getKey() {
        return key.toString();
    }

    public void setKey(String sent) {
        key = Addresses.id(sent);
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate chosen) {
        day = chosen;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime typed) {
        time = typed;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer typed) {
        minutes = typed;
    }

    public String getMember() {
        return member;
    }

    public void setMember(String id) {
        member = id;
    }

    public String getWhere() {
        return where;
    }

    public void setWhere(String typed) {
        where = typed;
    }
}
