package org.plumbline.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Tally;
import org.plumbline.identity.Who;

/** Every method of every endpoint of the deployed EAR, called by everybody, with their own records and with others'. */
@RedTeam
class EndpointsIT {

    private static final int FORBIDDEN = 403;

    @Test
    void sayWhoMayCallThem(Ground ground) {
        assertThat(ground.deployed().endpoints()).hasSizeGreaterThan(2);
        assertThat(ground.deployed().endpoints())
                .as("endpoints without a rule beside them")
                .allSatisfy(endpoint ->
                        assertThat(endpoint.rule()).as(endpoint.toString()).isPresent());
    }

    @Test
    void answerThoseWhomTheirRuleNames(Ground ground) {
        Tally tally = new Tally("endpoints × actors");
        Oracle oracle = new Oracle(ground, tally);
        for (Endpoint endpoint : ground.deployed().endpoints()) {
            Call own = own(ground, endpoint);
            Actor.all().filter(Actor::isOurs).forEach(actor -> {
                Answer answer = own.anew().by(actor);
                String what = actor + " calls " + own;
                tally.expect(isAsTheRuleSays(endpoint, actor, answer), what + ": " + answer);
                // The audit names the ids that its own people asked for in vain; so do the other groups' tests.
                if (!own.toString().contains("/api/audit")) {
                    oracle.keepsQuiet(actor, answer, what);
                }
            });
        }
        oracle.theirsIsWhole("calling endpoints");
        tally.close();
    }

    @Test
    void reachNothingOfOthers(Ground ground) {
        Tally tally = new Tally("endpoints × actors × others' records");
        for (Endpoint endpoint : ground.deployed().endpoints()) {
            Call own = own(ground, endpoint);
            Oracle oracle = new Oracle(ground, tally);
            for (Input input :
                    endpoint.inputs().stream().filter(Input::namesARow).toList()) {
                Scope.intruders()
                        .filter(actor -> actor.isNamedBy(endpoint.named(), endpoint.application()))
                        .forEach(actor -> reach(own, input, actor, oracle));
            }
            oracle.nothingChanged(endpoint + " with others' ids");
        }
        tally.close();
    }

    private static void reach(Call own, Input input, Actor actor, Oracle oracle) {
        Answer none = own.with(input, UUID.randomUUID().toString()).anew().by(actor);
        for (UUID id : own.ground().others(actor)) {
            Call foreign = own.with(input, id.toString()).anew();
            oracle.knowsNothing(actor, foreign.by(actor), none, actor + " calls " + foreign);
        }
    }

    private static boolean isAsTheRuleSays(Endpoint endpoint, Actor actor, Answer answer) {
        if (endpoint.named().contains(Who.ANYONE)) {
            return !answer.isFault();
        }
        if (!actor.isIn(endpoint.application())) {
            return answer.asksToSignIn();
        }
        boolean named = actor.isNamedBy(endpoint.named(), endpoint.application());
        return named ? answer.status() != FORBIDDEN && !answer.isFault() : answer.status() == FORBIDDEN;
    }

    /** Those of ours whom its rule names. */
    static Stream<Actor> callers(Endpoint endpoint) {
        return Actor.all().filter(actor -> actor.isOurs() && actor.isNamedBy(endpoint.named(), endpoint.application()));
    }

    /** A call that is taken from whom the rule names: found by trying our own records. */
    static Call own(Ground ground, Endpoint endpoint) {
        Call usual = Call.usual(ground, endpoint);
        List<Actor> callers = callers(endpoint).toList();
        List<UUID> rows = ground.records().of(ground.clinics().ours().id()).values().stream()
                .flatMap(List::stream)
                .toList();
        Stream<Call> calls = endpoint.inputs().stream()
                .filter(Input::namesARow)
                .reduce(
                        Stream.of(usual),
                        (found, input) ->
                                found.flatMap(call -> rows.stream().map(id -> call.with(input, id.toString()))),
                        Stream::concat);
        return calls.filter(call -> call.by(callers.get(0)).isTaken())
                .findFirst()
                .orElse(usual);
    }
}
