package org.plumbline.clinic.program;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.curation.Template;
import org.plumbline.knowledge.Exercise;
import org.plumbline.program.Instruction;
import org.plumbline.program.Prescription;
import org.plumbline.program.ProgramLine;
import org.plumbline.program.ProposedProgram;
import org.plumbline.program.Weekdays;
import org.plumbline.program.Weeks;
import org.plumbline.reasoning.ProposedExercise;

/** One exercise on the builder, with all that the clinician may say of it. */
public final class LineForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int NEXT_PHASE = 2;

    private final LinesForm lines;

    @SuppressWarnings("serial")
    private final ProposedProgram.Line offered;

    private ExerciseCard card;
    private final List<PhaseForm> phases = new ArrayList<>();
    private String note = "";
    private boolean practised;

    LineForm(LinesForm lines, ProposedProgram.Line offered) {
        this.lines = lines;
        this.offered = offered;
        take(offered.proposed());
    }

    LineForm saying(List<ProgramLine> said) {
        phases.clear();
        said.forEach(phase -> phases.add(new PhaseForm(
                this,
                phase.instruction().weeks().first(),
                new DoseForm(phase.dose(), phase.instruction().days()))));
        note = said.get(0).instruction().note();
        practised = said.get(0).instruction().practised();
        return this;
    }

    /** As many phases as a form that comes back has. */
    LineForm with(int number) {
        while (phases.size() < number) {
            addPhase();
        }
        return this;
    }

    /** One prescription for each dose; a week is in the last phase that begins in it or before. */
    Stream<Prescription> prescriptions() {
        return IntStream.range(0, phases.size()).mapToObj(i -> {
            ProgramLine line = line(i);
            return new Prescription(
                    line.exercise(), line.side(), offered.hypothesis(), line.dose(), line.instruction());
        });
    }

    /** What the patient is told in a week. */
    Optional<ProgramLine> lineIn(int week) {
        return IntStream.range(0, phases.size())
                .mapToObj(this::line)
                .filter(line -> line.instruction().weeks().contain(week))
                .findFirst();
    }

    private ProgramLine line(int phase) {
        PhaseForm form = phases.get(phase);
        Instruction instruction = new Instruction(form.getDose().weekdays(), weeks(phase), note, practised);
        return new ProgramLine(
                exercise().id(),
                proposed().side(),
                proposed().dysfunction(),
                form.getDose().value(),
                instruction);
    }

    /** To the week before the next dose; one that is out of order is shown for a week, and refused. */
    private Weeks weeks(int phase) {
        int from = phases.get(phase).from();
        int to = phase + 1 == phases.size() ? Weeks.END : phases.get(phase + 1).from() - 1;
        return new Weeks(from, Math.max(from, to));
    }

    /** Whether each dose begins in a later week than the one before. */
    boolean isInOrder() {
        return IntStream.range(1, phases.size())
                .allMatch(i -> phases.get(i).from() > phases.get(i - 1).from());
    }

    Template.Line templateLine() {
        return new Template.Line(
                exercise().id(),
                proposed().dysfunction(),
                card.trained(),
                phases.get(0).getDose().value());
    }

    /** Takes it into the program. */
    public void add() {
        lines.add(this);
    }

    /** Takes it out of the program. */
    public void remove() {
        lines.remove(this);
    }

    /** Has it done earlier. */
    public void up() {
        lines.move(this, -1);
    }

    /** Has it done later. */
    public void down() {
        lines.move(this, 1);
    }

    /** Begins another dose two weeks after the last one began. */
    public void addPhase() {
        PhaseForm last = phases.get(phases.size() - 1);
        DoseForm dose = new DoseForm(last.getDose().value(), last.getDose().weekdays());
        phases.add(new PhaseForm(this, Math.min(last.from() + NEXT_PHASE, Weeks.END), dose));
    }

    void drop(PhaseForm phase) {
        phases.remove(phase);
    }

    /** Takes another exercise that does the same work in its place, with its own dose. */
    void take(ProposedExercise other) {
        card = lines.card(other);
        phases.clear();
        phases.add(new PhaseForm(this, 1, new DoseForm(other.dose(), Weekdays.FREE)));
    }

    /** The other exercises that do the same work, the best first. */
    public List<AlternativeCard> getAlternatives() {
        return Stream.concat(Stream.of(offered.proposed()), offered.alternatives().stream())
                .filter(choice -> !choice.exercise().equals(exercise()))
                .map(choice -> new AlternativeCard(this, lines.card(choice)))
                .toList();
    }

    ProposedProgram.Line offered() {
        return offered;
    }

    ProposedExercise proposed() {
        return card.proposed();
    }

    private Exercise exercise() {
        return proposed().exercise();
    }

    /** What it is, and why. */
    public ExerciseCard getCard() {
        return card;
    }

    /** Its doses, the first from the program's first week on. */
    public List<PhaseForm> getPhases() {
        return phases;
    }

    /** Words to the patient about it. */
    public String getNote() {
        return note;
    }

    public void setNote(String words) {
        note = words == null ? "" : words;
    }

    /** Whether the patient did it in the clinic, and it was seen to be right. */
    public boolean isPractised() {
        return practised;
    }

    public void setPractised(boolean done) {
        practised = done;
    }
}
