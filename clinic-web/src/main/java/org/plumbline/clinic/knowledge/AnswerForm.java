package org.plumbline.clinic.knowledge;

import java.io.Serializable;
import java.util.List;
import org.plumbline.knowledge.Answer;
import org.plumbline.knowledge.ImbalanceSide;
import org.plumbline.knowledge.RelativeSide;
import org.plumbline.knowledge.Text;

/** What an exercise answers, and why, as it is entered. */
public final class AnswerForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Where the clinic's own stands among those that answer the same: before them, for the clinic chose it. */
    private static final int FIRST = 0;

    private String dysfunction;
    private ImbalanceSide half = ImbalanceSide.LONG;
    private RelativeSide trained = RelativeSide.BOTH;
    private String reason;

    List<Answer> answers() {
        return dysfunction == null || reason == null || reason.isBlank()
                ? List.of()
                : List.of(new Answer(
                        dysfunction, half, trained, new Text(reason.strip(), reason.strip()), FIRST, List.of()));
    }

    /** The dysfunction's id. */
    public String getDysfunction() {
        return dysfunction;
    }

    public void setDysfunction(String id) {
        dysfunction = id;
    }

    /** Which half of its imbalance. */
    public ImbalanceSide getHalf() {
        return half;
    }

    public void setHalf(ImbalanceSide chosen) {
        half = chosen;
    }

    /** The side to train. */
    public RelativeSide getTrained() {
        return trained;
    }

    public void setTrained(RelativeSide chosen) {
        trained = chosen;
    }

    /** Why, in one clause for the patient. */
    public String getReason() {
        return reason;
    }

    public void setReason(String words) {
        reason = words;
    }
}
