package org.plumbline.clinic.program;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.program.Basis;
import org.plumbline.program.Period;
import org.plumbline.program.ProgramKind;
import org.plumbline.program.ProgramOrder;

/** A program as it is being built. */
public final class ProgramForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_WEEKS = 6;
    private static final int WARNS_FROM = 5;
    private static final int ASKS_WHY_OVER = 6;

    private List<LineForm> lines;

    @NotNull
    private LocalDate startsOn;

    @NotNull
    @Min(1)
    @Max(26)
    private Integer weeks = USUAL_WEEKS;

    private String reason;
    private boolean considered;

    ProgramForm(List<LineForm> lines, LocalDate today) {
        this.lines = lines;
        this.startsOn = today;
    }

    void begin(List<LineForm> others) {
        lines = others;
    }

    ProgramOrder order(UUID assessment) {
        return new ProgramOrder(
                new Basis(assessment, isGeneral() ? ProgramKind.GENERAL : ProgramKind.TARGETED, reason, considered),
                Period.ofWeeks(startsOn, weeks),
                getChosen().stream().map(LineForm::prescription).toList());
    }

    /** The exercises in the program. */
    public List<LineForm> getChosen() {
        return lines.stream().filter(LineForm::isChosen).toList();
    }

    /** The exercises that are proposed and not in the program. */
    public List<LineForm> getOthers() {
        return lines.stream().filter(line -> !line.isChosen()).toList();
    }

    /** Every exercise that was proposed. */
    public List<LineForm> getLines() {
        return lines;
    }

    /** What the form was made from: the exercises that were proposed. */
    public String getShape() {
        return lines.stream().map(LineForm::proposedId).collect(Collectors.joining(","));
    }

    /** Which exercise each line holds now, and a minus before one that is not in the program. */
    public String getChoice() {
        return lines.stream().map(LineForm::choice).collect(Collectors.joining(","));
    }

    /** Takes a choice of these lines' own exercises; any other is left out. */
    public void setChoice(String choice) {
        List<String> words = choice == null ? List.of() : List.of(choice.split(",", -1));
        if (words.size() == lines.size()) {
            IntStream.range(0, words.size()).forEach(i -> lines.get(i).choose(words.get(i)));
        }
    }

    /** How long a session takes, in whole minutes. */
    public int getMinutes() {
        return (int)
                Math.ceil(getChosen().stream().mapToDouble(LineForm::minutes).sum());
    }

    /** Whether no finding is answered, so that the clinician must say why. */
    public boolean isGeneral() {
        return getChosen().stream().allMatch(LineForm::isStayActive);
    }

    /** Whether there are so many exercises that some will be left out. */
    public boolean isMany() {
        return exercises() >= WARNS_FROM;
    }

    /** Whether a reason is asked for. */
    public boolean isReasonAsked() {
        return isGeneral() || getChosen().size() > ASKS_WHY_OVER;
    }

    private long exercises() {
        return getChosen().stream().filter(line -> !line.isStayActive()).count();
    }

    /** The first day. */
    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate day) {
        startsOn = day;
    }

    /** How long, in weeks, 1 to 26. */
    public Integer getWeeks() {
        return weeks;
    }

    public void setWeeks(Integer number) {
        weeks = number;
    }

    /** Whether the clinician has considered what the gate asks to consider. */
    public boolean isConsidered() {
        return considered;
    }

    public void setConsidered(boolean thought) {
        considered = thought;
    }

    /** Why nothing is targeted, or why there are so many. */
    public String getReason() {
        return reason;
    }

    public void setReason(String words) {
        reason = words;
    }
}
