package org.plumbline.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Tally;

/**
 * Every action of every page, sent as no page would send it: to a foreign address, with another's state, for what isn't there. None of it
 * may change anything.
 */
@RedTeam
class ActionsIT {

    private static final int AT_LEAST = 15;

    /** One attempt on one trigger. */
    @FunctionalInterface
    private interface Attempt {
        void on(Stage stage, Trigger trigger, Oracle oracle);
    }

    @Test
    void areFoundInThePagesOfTheEar(Ground ground) {
        List<String> named = ground.deployed().pages().stream()
                .flatMap(page -> page.actions().stream())
                .distinct()
                .toList();
        int shown = Stage.all(ground).mapToInt(Stage::size).sum();
        System.out.printf("Red team: %d actions named in pages, %d buttons and fields that act%n", named.size(), shown);
        assertThat(named).hasSizeGreaterThan(AT_LEAST);
        assertThat(shown).isGreaterThan(AT_LEAST);
    }

    /** With the state of one's own page: another clinic's record in the address, and in the body. */
    @Test
    void cannotBeLedToOthersRecords(Ground ground) {
        attempt(ground, "actions × others' addresses", Oracle::theirsIsWhole, (stage, trigger, oracle) -> {
            for (String parameter : stage.page().parameters()) {
                String id = ground.sibling(trigger.address(), parameter);
                String nothing = UUID.randomUUID().toString();
                String what = trigger.source() + " of " + stage.page() + " with " + parameter + "=" + id;
                Stream.of(true, false).forEach(inAddress -> {
                    Optional<Answer> none = led(stage, trigger, inAddress, Form.of(parameter, nothing));
                    Optional<Answer> told = led(stage, trigger, inAddress, Form.of(parameter, id));
                    told.ifPresent(answer -> oracle.keepsQuiet(stage.actor(), answer, what));
                    if (none.isPresent() && told.isPresent()) {
                        String unlike = told.get().without(id).unlike(none.get().without(nothing));
                        oracle.expect(unlike.isEmpty(), what + " unlike none, " + unlike);
                    }
                });
            }
        });
    }

    /** Sent from the page as it is now, with a record named in its address, or in its body; not where it is shown no more. */
    private static Optional<Answer> led(Stage stage, Trigger trigger, boolean inAddress, Form named) {
        String bare = trigger.address().toString().split("\\?", 2)[0];
        return stage.shown(trigger.shape(), stage.actor())
                .findFirst()
                .map(shown -> inAddress
                        ? shown.by(stage.client(), URI.create(bare + "?" + named.encoded()), Form.of())
                        : shown.by(stage.client(), shown.address(), named));
    }

    /** With the state of a page that another session was shown. */
    @Test
    void needTheStateOfTheirOwnSession(Ground ground) {
        attempt(
                ground,
                "actions × states of other sessions",
                Oracle::nothingChanged,
                (stage, trigger, oracle) -> Actor.all()
                        .filter(actor -> actor != stage.actor())
                        .forEach(actor -> {
                            Answer answer = trigger.by(ground.cast().client(actor));
                            String what = actor + " sends " + trigger.source() + " of " + stage.page() + " for "
                                    + stage.actor();
                            oracle.keepsQuiet(actor, answer, what + trigger.address());
                            oracle.refuses(stage.page(), actor, answer, what);
                        }));
    }

    /** A button of another state of the page, which isn't shown in this one. */
    @Test
    void areOnlyTakenFromWhatIsShown(Ground ground) {
        attempt(
                ground,
                "actions × pages that don't show them",
                Oracle::nothingChanged,
                (stage, trigger, oracle) -> stage.states()
                        .filter(state -> Trigger.on(state)
                                .noneMatch(shown -> shown.source().equals(trigger.source())))
                        .flatMap(state -> Trigger.on(state).limit(1))
                        .forEach(other -> {
                            Trigger hidden = trigger.in(other.form());
                            Answer answer = hidden.by(stage.client(), other.address(), Form.of());
                            oracle.keepsQuiet(stage.actor(), answer, trigger.source() + " on " + other.address());
                        }));
    }

    @Test
    void areOnlyTakenFromRowsThatThereAre(Ground ground) {
        attempt(ground, "actions × rows that don't exist", Oracle::nothingChanged, (stage, trigger, oracle) -> {
            if (trigger.isInARow()) {
                Stream.of("9999", "-1", "2147483648", "x")
                        .map(row -> trigger.of(trigger.source().replaceAll(":\\d+:", ":" + row + ":")))
                        .forEach(missing -> oracle.keepsQuiet(
                                stage.actor(), missing.by(stage.client()), missing.source() + " of " + stage.page()));
            }
        });
    }

    @Test
    void takeNoValueThatWasNeverOffered(Ground ground) {
        attempt(
                ground,
                "actions × values never offered",
                Oracle::nothingChanged,
                (stage, trigger, oracle) -> stage.choices(trigger)
                        .forEach(choice -> Stream.of(
                                        "never-offered",
                                        ground.clinics().theirs().id().toString())
                                .forEach(value -> {
                                    Form changed = Form.of(choice, value);
                                    Answer answer = trigger.by(stage.client(), trigger.address(), changed);
                                    String what =
                                            trigger.source() + " of " + stage.page() + " with " + choice + "=" + value;
                                    oracle.keepsQuiet(stage.actor(), answer, what);
                                })));
    }

    /** Sent as they are meant to be, by all whom the page's rule names: the attempts above were refused for what they were. */
    @Test
    void areTakenFromWhomTheirPageNames(Ground ground) {
        Tally tally = new Tally("actions × actors");
        Oracle oracle = new Oracle(ground, tally);
        Stage.all(ground)
                .forEach(stage -> stage.shapes()
                        .forEach(shape -> Actor.all()
                                .filter(actor -> actor.isOurs()
                                        && actor.isNamedBy(
                                                stage.page().named(),
                                                stage.page().application()))
                                .forEach(actor -> stage.shown(shape, actor).forEach(trigger -> {
                                    Answer answer = trigger.by(ground.cast().client(actor));
                                    tally.expect(
                                            answer.isTaken(),
                                            actor + " sends " + trigger.source() + " of " + stage.page() + ": "
                                                    + answer);
                                    oracle.keepsQuiet(actor, answer, trigger.source());
                                }))));
        oracle.theirsIsWhole("actions on our own records");
        Stage.startOver(ground);
        tally.close();
    }

    private static void attempt(Ground ground, String group, BiConsumer<Oracle, String> after, Attempt attempt) {
        Tally tally = new Tally(group);
        Stage.all(ground).filter(stage -> stage.size() > 0).forEach(stage -> {
            Oracle oracle = new Oracle(ground, tally);
            stage.triggers().forEach(trigger -> attempt.on(stage, trigger, oracle));
            after.accept(oracle, group + " of " + stage.page());
        });
        tally.close();
    }
}
