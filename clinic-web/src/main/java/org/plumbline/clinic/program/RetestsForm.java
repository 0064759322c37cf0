package org.plumbline.clinic.program;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plumbline.knowledge.Retest;
import org.plumbline.program.RetestOn;

/** When each finding that the program answers is measured again: when the catalogue says, or on a day that is chosen. */
public final class RetestsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LinesForm lines;
    private final PeriodForm period;

    @SuppressWarnings("serial")
    private final Map<UUID, LocalDate> chosen = new HashMap<>();

    RetestsForm(LinesForm lines, PeriodForm period) {
        this.lines = lines;
        this.period = period;
    }

    List<RetestOn> value() {
        return getAll().stream()
                .map(line -> new RetestOn(line.hypothesis(), line.getDay()))
                .toList();
    }

    /** One for each finding that the program answers. */
    public List<Line> getAll() {
        return lines.getChosen().stream()
                .filter(line -> line.offered().hypothesis().isPresent())
                .map(line -> new Line(
                        line.offered().hypothesis().get(),
                        line.proposed().dysfunction().orElseThrow()))
                .distinct()
                .map(line -> line.of(this))
                .toList();
    }

    /** A finding and the day on which it is measured again. */
    public static final class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        private final UUID hypothesis;
        private final String dysfunction;
        private RetestsForm form;

        Line(UUID hypothesis, String dysfunction) {
            this.hypothesis = hypothesis;
            this.dysfunction = dysfunction;
        }

        Line of(RetestsForm owner) {
            form = owner;
            return this;
        }

        UUID hypothesis() {
            return hypothesis;
        }

        private Shelf shelf() {
            return form.lines.shelf();
        }

        private Retest retest() {
            return shelf().catalogue().dysfunction(dysfunction).retest();
        }

        /** What is measured, and for which finding. */
        public String getName() {
            return shelf().catalogue().test(retest().test()).name().in(shelf().locale());
        }

        /** The day: the catalogue's, by the program's first day, where none is chosen. */
        public LocalDate getDay() {
            return form.chosen.getOrDefault(
                    hypothesis, form.period.getStartsOn().plusWeeks(retest().weeks()));
        }

        /** Another day than the catalogue's; the catalogue's own stays tied to the first day. */
        public void setDay(LocalDate day) {
            if (day == null) {
                form.chosen.remove(hypothesis);
            } else if (!day.equals(getDay())) {
                form.chosen.put(hypothesis, day);
            }
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Line line && hypothesis.equals(line.hypothesis);
        }

        @Override
        public int hashCode() {
            return hypothesis.hashCode();
        }
    }
}
