package org.plumbline.security;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.fixture.Tally;
import org.plumbline.identity.Who;

/** Knows what an answer must be like, and what both clinics had when it was made. */
final class Oracle {

    private static final int FORBIDDEN = 403;

    private final Ground ground;
    private final Tally tally;
    private final Map<String, String> ours;
    private final Map<String, String> theirs;

    Oracle(Ground ground, Tally tally) {
        this.ground = ground;
        this.tally = tally;
        // Before the sums: an invitation that was taken back in a test before is made again.
        ground.cast().client(Actor.INVITED);
        this.ours = ground.records().sums(ground.clinics().ours().id());
        this.theirs = ground.records().sums(ground.clinics().theirs().id());
    }

    Ground ground() {
        return ground;
    }

    /** Whether somebody whom the rule names was let in, and everybody else refused or sent to sign in. */
    boolean isAsTheRuleSays(WebPage page, Actor actor, Answer answer) {
        if (page.named().contains(Who.ANYONE) || actor.isNamedBy(page.named(), page.application())) {
            return answer.isTaken();
        }
        if (!actor.isIn(page.application())) {
            return answer.asksToSignIn();
        }
        return actor == Actor.INVITED ? isLedToTheQuestion(answer) : answer.status() == FORBIDDEN;
    }

    private static boolean isLedToTheQuestion(Answer answer) {
        return answer.isRedirect() && answer.location().endsWith("/portal/welcome.xhtml");
    }

    /** What nobody may tell somebody. */
    Marks mustNotKnow(Actor actor) {
        Marks strange = (actor.isOurs() ? ground.theirMarks() : ground.ourMarks());
        return switch (actor) {
            case NOBODY, STALE_PATIENT, STALE_CLINICIAN -> strange.and(ground.ourMarks());
            case INVITED -> strange.and(ground.marks(Actor.PATIENT)).and(ground.marks(Actor.OTHER_PATIENT));
            case PATIENT -> strange.and(ground.marks(Actor.OTHER_PATIENT));
            case OTHER_PATIENT -> strange.and(ground.marks(Actor.PATIENT));
            default -> strange;
        };
    }

    /** An answer must be no fault, and tell nothing that the actor must not know. What was asked may be said again. */
    void keepsQuiet(Actor actor, Answer answer, String asked) {
        tally.expect(!answer.isFault(), asked + ": " + answer);
        List<String> told = mustNotKnow(actor).in(answer, asked);
        tally.expect(told.isEmpty(), asked + ": " + answer + " tells " + told);
    }

    /** One more thing that must be as it is. */
    void expect(boolean held, String what) {
        tally.expect(held, what);
    }

    /** Also, it must be the same as the answer to a made-up id. */
    void knowsNothing(Actor actor, Answer answer, Answer none, String asked) {
        keepsQuiet(actor, answer, asked);
        tally.expect(answer.unlike(none).isEmpty(), asked + ": " + answer + " unlike none, " + answer.unlike(none));
    }

    /** What somebody sends who was not shown the page: refused, sent to sign in, or shown the page anew. */
    void refuses(WebPage page, Actor actor, Answer answer, String what) {
        boolean isNamed = actor.isNamedBy(page.named(), page.application());
        boolean isOut = answer.asksToSignIn() || answer.status() == FORBIDDEN || isLedToTheQuestion(answer);
        boolean isShownAnew = isNamed && (answer.location() + answer.body()).contains(page.path());
        tally.expect(isOut || isShownAnew, what + ": " + answer);
    }

    /** Both clinics must have what they had. */
    void nothingChanged(String after) {
        tally.expect(changed().isEmpty(), after + " changed " + changed());
    }

    /** The other clinic must have what it had. */
    void theirsIsWhole(String after) {
        String changed = differences(theirs, ground.clinics().theirs().id());
        tally.expect(changed.isEmpty(), after + " changed the other clinic's " + changed);
    }

    private String changed() {
        return Stream.of(
                        differences(ours, ground.clinics().ours().id()),
                        differences(theirs, ground.clinics().theirs().id()))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" and of the other clinic "));
    }

    private String differences(Map<String, String> before, UUID clinic) {
        Map<String, String> now = new LinkedHashMap<>(ground.records().sums(clinic));
        now.entrySet().removeIf(sum -> sum.getValue().equals(before.get(sum.getKey())));
        return String.join(", ", now.keySet());
    }
}
