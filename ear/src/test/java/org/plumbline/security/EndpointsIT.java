package org.plumbline.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Tally;
import org.plumbline.identity.Who;

/** Every method of every endpoint of the deployed EAR, called by everybody, with their own records and with others'. */
@RedTeam
class EndpointsIT {

    private static final int REFUSED = 400;
    private static final int FORBIDDEN = 403;
    private static final int DEEP = 20_000;

    private static final Map<String, String> BODIES = Map.of(
            "application/json", "[".repeat(DEEP) + "]".repeat(DEEP),
            "application/json; charset=utf-16", "{\"role\":\"ADMIN\",\"tenant\":\"x\"}",
            "application/problem+json", "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP),
            "application/xml", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>",
            "text/xml", "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;'>]><x>&b;</x>",
            "application/x-java-serialized-object", "\u00ac\u00ed\0\5sr",
            "multipart/form-data; boundary=x",
                    "--x\r\nContent-Disposition: form-data; name=\"key\"\r\n\r\n1\r\n--x--\r\n",
            "text/plain", "key=1&role=ADMIN",
            "application/octet-stream", "\0".repeat(DEEP),
            "application/yaml", "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader []]");

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

    /** A body of another kind than a form is refused, however deep it is and whatever it would have a reader fetch. */
    @Test
    void takeNoOtherKindOfBody(Ground ground) {
        Tally tally = new Tally("endpoints × bodies of other kinds");
        Oracle oracle = new Oracle(ground, tally);
        for (Endpoint endpoint : ground.deployed().endpoints()) {
            for (Actor actor : callers(endpoint).limit(1).toList()) {
                BODIES.forEach((type, body) -> {
                    Answer answer = sent(ground.cast().client(actor), Call.usual(ground, endpoint), type, body);
                    String what = endpoint + " with " + type + " of " + body.length();
                    tally.expect(answer.status() >= REFUSED && !answer.isFault(), what + ": " + answer);
                    oracle.keepsQuiet(actor, answer, what);
                });
            }
        }
        oracle.nothingChanged("bodies of other kinds");
        tally.close();
    }

    private static Answer sent(Client client, Call call, String type, String body) {
        String origin = call.address().resolve("/").toString().replaceAll("/$", "");
        return client.send(HttpRequest.newBuilder(call.address())
                .header("Content-Type", type)
                .header("Origin", origin)
                .POST(BodyPublishers.ofString(body)));
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
