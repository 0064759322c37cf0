package org.plumbline.clinic.knowledge;

import java.io.Serializable;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.plumbline.clinic.Notices;
import org.plumbline.curation.ChangeThreshold;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.ClinicalTest;
import org.plumbline.knowledge.Comparison;
import org.plumbline.knowledge.Measure;
import org.plumbline.knowledge.NamedCriterion;
import org.plumbline.knowledge.OwnLimit;
import org.plumbline.knowledge.Range;
import org.plumbline.knowledge.Threshold;

/** The limit of one criterion, and the clinic's own in its place. */
public final class LimitForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final NamedCriterion named;

    @SuppressWarnings("serial")
    private final Catalogue catalogue;

    private final Locale locale;

    @SuppressWarnings("serial")
    private final ChangeThreshold change;

    private Double limit;
    private Double upper;
    private String reason;

    LimitForm(NamedCriterion named, Catalogue catalogue, Locale locale, ChangeThreshold change) {
        this.named = named;
        this.catalogue = catalogue;
        this.locale = locale;
        this.change = change;
        named.criterion().threshold().ifPresent(threshold -> {
            limit = threshold.value();
            upper = threshold.upper().isPresent() ? threshold.upper().getAsDouble() : null;
        });
    }

    /** Puts the limit entered in the place of the catalogue's. */
    public String change() {
        if (limit == null) {
            Notices.refused("knowledge_catalogue.error.limit");
            return CataloguePage.AGAIN;
        }
        OwnLimit own = new OwnLimit(limit, upper == null ? OptionalDouble.empty() : OptionalDouble.of(upper));
        if (Refusals.isAccepted(() -> change.change(named.name(), own, reason))) {
            Notices.done("knowledge_catalogue.done.changed");
        }
        return CataloguePage.AGAIN;
    }

    /** Goes back to the limit of the catalogue. */
    public String restore() {
        if (Refusals.isAccepted(() -> change.restore(named.name(), reason))) {
            Notices.done("knowledge_catalogue.done.restored");
        }
        return CataloguePage.AGAIN;
    }

    /** Names it within the page, for stable ids: group and test. */
    public String getKey() {
        return named.name().substring(named.name().indexOf('/') + 1).replace('.', '-');
    }

    /** The test that it holds a finding of. */
    public String getTest() {
        return test().name().in(locale);
    }

    /** What meeting it does, as the end of a message key. */
    public String getGroup() {
        return named.group();
    }

    /** How the number is made, as the end of a message key. */
    public String getMeasure() {
        return named.criterion().measure().name();
    }

    /** How the number is held against the limit, as the end of a message key; empty where it is only seen or not. */
    public String getComparison() {
        return named.criterion()
                .threshold()
                .map(threshold -> threshold.comparison().name())
                .orElse("");
    }

    /** Whether it has a limit that can be changed. */
    public boolean isChangeable() {
        return named.criterion().threshold().isPresent();
    }

    /** Whether it has a lower and an upper limit. */
    public boolean isInterval() {
        return named.criterion()
                .threshold()
                .filter(threshold -> threshold.comparison() == Comparison.OUTSIDE)
                .isPresent();
    }

    /** Whether the limit is the clinic's own. */
    public boolean isOwn() {
        return catalogue.isOwn(named.name());
    }

    /** The catalogue's own limit. */
    public Threshold getOriginal() {
        return catalogue
                .original()
                .adaptationRules()
                .criterion(named.name())
                .threshold()
                .orElse(null);
    }

    /** The sign after the number; empty for ratios. */
    public String getUnit() {
        Measure measure = named.criterion().measure();
        return measure == Measure.RATIO || measure == Measure.SIDE_RATIO
                ? ""
                : test().unit().symbol();
    }

    /** Whether women and men have limits of their own. */
    public boolean isBySex() {
        return getFemale() != null || getMale() != null;
    }

    /** The limit for women; null where there is none of their own. */
    public Double getFemale() {
        return own(Threshold::female);
    }

    /** The limit for men; null where there is none of their own. */
    public Double getMale() {
        return own(Threshold::male);
    }

    private Double own(Function<Threshold, OptionalDouble> sex) {
        OptionalDouble limit = named.criterion().threshold().map(sex).orElse(OptionalDouble.empty());
        return limit.isPresent() ? limit.getAsDouble() : null;
    }

    /** Within which numbers a limit can be. */
    public Range getPlausible() {
        return OwnLimit.plausible(named.criterion(), test());
    }

    private ClinicalTest test() {
        return catalogue.test(named.criterion().test());
    }

    /** The limit that holds now, or is being entered; for an interval the lower one. */
    public Double getLimit() {
        return limit;
    }

    public void setLimit(Double number) {
        limit = number;
    }

    /** The upper limit of an interval. */
    public Double getUpper() {
        return upper;
    }

    public void setUpper(Double number) {
        upper = number;
    }

    /** Why it is changed. */
    public String getReason() {
        return reason;
    }

    public void setReason(String words) {
        reason = words;
    }
}
