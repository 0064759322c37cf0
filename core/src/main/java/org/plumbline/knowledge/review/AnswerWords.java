package org.plumbline.knowledge.review;

import org.plumbline.knowledge.Answer;

/** Says how an exercise answers a dysfunction: which side is trained, why, and how early it is proposed. */
final class AnswerWords {
    private AnswerWords() {}

    static String of(Answer answer, Scribe scribe) {
        return scribe.say(
                "answer_words",
                scribe.say("side_" + scribe.key(answer.trained())),
                scribe.text(answer.reason()),
                answer.order());
    }
}
