package org.plumbline.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Tally;

/** Every page of the deployed EAR, opened by everybody: with their own records, other patients', another clinic's and none. */
@RedTeam
class PagesIT {

    private static final int AT_LEAST = 15;

    /** What a request may say of its clinic and its sender, in its address, its headers and its cookies. */
    private static final List<String> CLAIMS =
            List.of("tenant", "tenant_id", "clinic", "organization", "user", "role", "patient", "member");

    @Test
    void sayWhoMayOpenThem(Ground ground) {
        assertThat(ground.deployed().pages()).hasSizeGreaterThan(AT_LEAST);
        assertThat(ground.deployed().pages())
                .as("pages without a rule beside their class")
                .allSatisfy(page -> assertThat(page.rule()).as(page.toString()).isPresent());
    }

    @Test
    void openForThoseWhomTheirRuleNames(Ground ground) {
        Tally tally = new Tally("pages × actors");
        Oracle oracle = new Oracle(ground, tally);
        Visits visits = new Visits(ground);
        for (WebPage page : ground.deployed().pages()) {
            Map<String, String> own = new Opening(ground, page).query();
            Actor.all().filter(Actor::isOurs).forEach(actor -> {
                Answer answer = visits.open(page, own, actor);
                String what = actor + " opens " + page + own;
                tally.expect(oracle.isAsTheRuleSays(page, actor, answer), what + ": " + answer);
                oracle.keepsQuiet(actor, answer, what);
            });
        }
        oracle.nothingChanged("opening pages");
        tally.close();
    }

    @Test
    void tellNothingOfOthersRecords(Ground ground) {
        Tally tally = new Tally("pages × actors × others' records");
        Oracle oracle = new Oracle(ground, tally);
        for (WebPage page : ground.deployed().pages()) {
            for (String parameter : page.parameters()) {
                Scope.intruders()
                        .filter(actor -> actor.isNamedBy(page.named(), page.application()))
                        .forEach(actor -> reach(page, parameter, actor, oracle));
            }
        }
        oracle.nothingChanged("opening others' records");
        tally.close();
    }

    private static void reach(WebPage page, String parameter, Actor actor, Oracle oracle) {
        Ground ground = oracle.ground();
        Visits visits = new Visits(ground);
        Map<String, String> own = new Opening(ground, page).query();
        String nothing = UUID.randomUUID().toString();
        Answer none = visits.open(page, Visits.with(own, parameter, nothing), actor);
        for (UUID id : ground.others(actor)) {
            Answer answer = visits.open(page, Visits.with(own, parameter, id.toString()), actor);
            String what = actor + " opens " + page + " with " + parameter + "=" + id;
            // A page that heeds no such parameter still names its own address.
            oracle.knowsNothing(actor, answer.without(id.toString()), none.without(nothing), what);
        }
    }

    /** Whatever a request says of the clinic or the caller by itself is not heard. */
    @Test
    void takeNobodysWordForWhoTheyAre(Ground ground) {
        Tally tally = new Tally("pages × claimed clinics and roles");
        Oracle oracle = new Oracle(ground, tally);
        Visits visits = new Visits(ground);
        String theirs = ground.clinics().theirs().id().toString();
        Map<String, String> headers = new LinkedHashMap<>();
        CLAIMS.forEach(name -> headers.put("X-" + name, name.equals("role") ? "ADMIN" : theirs));
        headers.put("Cookie", CLAIMS.stream().map(name -> name + "=" + theirs).collect(Collectors.joining("; ")));
        for (WebPage page : ground.deployed().pages()) {
            Map<String, String> own = new LinkedHashMap<>(new Opening(ground, page).query());
            CLAIMS.forEach(name -> own.putIfAbsent(name, name.equals("role") ? "ADMIN" : theirs));
            for (Actor actor : List.of(Actor.CLINICIAN, Actor.PATIENT, Actor.NOBODY)) {
                Answer answer = visits.open(page, own, actor, headers);
                String what = actor + " opens " + page + " and claims to be of " + theirs;
                oracle.keepsQuiet(actor, answer, what);
                tally.expect(oracle.isAsTheRuleSays(page, actor, answer), what + ": " + answer);
            }
        }
        tally.close();
    }
}
