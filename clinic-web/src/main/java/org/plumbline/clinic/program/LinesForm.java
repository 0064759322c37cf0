package org.plumbline.clinic.program;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.curation.Template;
import org.plumbline.program.ContinuedProgram;
import org.plumbline.program.Prescription;
import org.plumbline.program.ProgramLine;
import org.plumbline.program.ProposedProgram;
import org.plumbline.reasoning.ProposedExercise;

/** The exercises of a program as it is being built, in their order, and those that are at hand beside it. */
public final class LinesForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final Shelf shelf;

    private final List<LineForm> chosen = new ArrayList<>();
    private final List<LineForm> others = new ArrayList<>();
    private LineForm removed;
    private int removedFrom;
    private String moved;

    LinesForm(Shelf shelf) {
        this.shelf = shelf;
    }

    /** Begins with these, anew. What was in the program is at hand beside it. */
    void begin(List<ProposedProgram.Line> lines) {
        replace(lines.stream().map(line -> new LineForm(this, line)).toList());
    }

    /** Begins with what the patient has. */
    void goOn(List<ContinuedProgram.Line> lines) {
        replace(lines.stream()
                .map(line -> new LineForm(this, line.offered()).saying(line.phases()))
                .toList());
    }

    private void replace(List<LineForm> lines) {
        List<LineForm> before = Stream.concat(chosen.stream(), others.stream()).toList();
        chosen.clear();
        others.clear();
        removed = null;
        chosen.addAll(lines);
        before.stream().filter(line -> !has(line.proposed())).forEach(others::add);
    }

    /** Whether an exercise is in the program already, for the same finding on the same side. */
    boolean has(ProposedExercise proposed) {
        return chosen.stream().anyMatch(line -> Shelf.key(line.proposed()).equals(Shelf.key(proposed)));
    }

    void add(LineForm line) {
        others.remove(line);
        if (!has(line.proposed())) {
            chosen.add(line);
        }
    }

    /** Takes what the library offers into the program. */
    void add(ProposedProgram.Line line) {
        others.stream()
                .filter(one -> Shelf.key(one.proposed()).equals(Shelf.key(line.proposed())))
                .findFirst()
                .ifPresentOrElse(this::add, () -> add(new LineForm(this, line)));
    }

    void remove(LineForm line) {
        removedFrom = chosen.indexOf(line);
        removed = line;
        chosen.remove(line);
        others.add(line);
    }

    /** Puts back what was taken out last, where it was. */
    public void undo() {
        if (removed != null && others.remove(removed)) {
            chosen.add(Math.min(removedFrom, chosen.size()), removed);
        }
        removed = null;
    }

    /** Moves a line by some places. */
    void move(LineForm line, int by) {
        moveTo(chosen.indexOf(line), chosen.indexOf(line) + by);
    }

    /** Moves the line that was dragged: {@code from,to}. */
    public void drag() {
        String[] places = moved == null ? new String[0] : moved.split(",", -1);
        if (places.length == 2 && moved.matches("\\d{1,3},\\d{1,3}")) {
            moveTo(Integer.parseInt(places[0]), Integer.parseInt(places[1]));
        }
        moved = null;
    }

    private void moveTo(int from, int to) {
        if (from < chosen.size() && to >= 0 && to < chosen.size()) {
            chosen.add(to, chosen.remove(from));
        }
    }

    ExerciseCard card(ProposedExercise proposed) {
        return shelf.card(proposed);
    }

    Shelf shelf() {
        return shelf;
    }

    List<Prescription> prescriptions() {
        return chosen.stream().flatMap(LineForm::prescriptions).toList();
    }

    List<ProgramLine> linesIn(int week) {
        return chosen.stream().flatMap(line -> line.lineIn(week).stream()).toList();
    }

    List<Template.Line> templateLines() {
        return chosen.stream().map(LineForm::templateLine).toList();
    }

    /** Which exercises are in the program, in their order, with how many doses; behind a bar those that are at hand. */
    public String getChoice() {
        return new Choice(shelf, this).words(chosen, others);
    }

    /** Puts a form together again that came back after a sign-in; what this page can't offer is left out. */
    public void setChoice(String words) {
        if (words != null && !words.equals(getChoice())) {
            Choice choice = new Choice(shelf, this);
            List<LineForm> again = choice.chosen(words);
            others.clear();
            others.addAll(choice.others(words));
            chosen.clear();
            chosen.addAll(again);
        }
    }

    /** The exercises in the program. */
    public List<LineForm> getChosen() {
        return chosen;
    }

    /** The exercises that are at hand and not in the program. */
    public List<LineForm> getOthers() {
        return others;
    }

    /** What was taken out last and can be put back; empty where nothing was. */
    public String getRemoved() {
        return Optional.ofNullable(removed)
                .map(line -> line.getCard().getName())
                .orElse("");
    }

    /** From where to where a line was dragged. */
    public String getMoved() {
        return moved;
    }

    public void setMoved(String places) {
        moved = places;
    }
}
