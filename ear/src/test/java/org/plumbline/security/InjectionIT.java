package org.plumbline.security;

import java.net.http.HttpRequest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Tally;

/** Every input that pages and endpoints have, with what is not meant for it: nothing is evaluated, shown raw, or broken by it. */
@RedTeam
class InjectionIT {

    private static final Pattern TABLE = Pattern.compile("cw\\(\"DataTable\",\"[^\"]*\",\\{id:\"([^\"]+)\"");
    private static final List<String> HEADERS = List.of(
            "Referer",
            "User-Agent",
            "Accept-Language",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Proto",
            "X-Request-Id",
            "Accept",
            "Range",
            "Content-Type");
    private static final int REFUSED = 400;
    private static final int NO_FORM = 415;
    private static final String ELSEWHERE = "evil.example";
    private static final String LONG = "x".repeat(4000);
    private static final List<String> EXTRA =
            List.of("tenant", "tenantId", "role", "signedBy", "version", "createdAt", "patient", "patientId", "id");

    @Test
    void addressesTakeNothingButValues(Ground ground) {
        Tally tally = new Tally("injection × parameters of pages");
        Oracle oracle = new Oracle(ground, tally);
        Visits visits = new Visits(ground);
        for (WebPage page : ground.deployed().pages()) {
            Actor actor = new Opening(ground, page).opener();
            Map<String, String> own = new Opening(ground, page).query();
            Stream.concat(page.parameters().stream(), Stream.of("lang"))
                    .forEach(parameter -> Payloads.all()
                            .forEach(payload -> harmless(
                                    tally,
                                    page + " with " + parameter,
                                    payload,
                                    () -> visits.open(page, Visits.with(own, parameter, payload), actor))));
        }
        oracle.nothingChanged("payloads in addresses");
        tally.close();
    }

    @Test
    void endpointsTakeNothingButValues(Ground ground) {
        Tally tally = new Tally("injection × inputs of endpoints");
        Oracle oracle = new Oracle(ground, tally);
        for (Endpoint endpoint : ground.deployed().endpoints()) {
            Call own = EndpointsIT.own(ground, endpoint);
            for (Actor actor : EndpointsIT.callers(endpoint).limit(1).toList()) {
                endpoint.inputs()
                        .forEach(input -> Payloads.all()
                                .forEach(payload -> harmless(
                                        tally,
                                        endpoint + " with " + input.name(),
                                        payload,
                                        () -> own.anew().with(input, payload).by(actor))));
            }
        }
        oracle.theirsIsWhole("payloads in endpoints");
        tally.close();
    }

    /** As unasked for; an endpoint that takes JSON takes no form at all. */
    private static boolean isRefused(Answer answer) {
        return answer.status() == REFUSED || answer.status() == NO_FORM;
    }

    /** Fields that nobody asked for, and each field twice: refused, and not only left unread. */
    @Test
    void endpointsTakeNoMoreThanTheyAskFor(Ground ground) {
        Tally tally = new Tally("mass assignment and doubled fields × endpoints");
        Oracle oracle = new Oracle(ground, tally);
        String theirs = ground.clinics().theirs().id().toString();
        for (Endpoint endpoint : ground.deployed().endpoints()) {
            Call own = EndpointsIT.own(ground, endpoint);
            for (Actor actor : EndpointsIT.callers(endpoint).limit(1).toList()) {
                Client client = ground.cast().client(actor);
                Set<String> more = new LinkedHashSet<>(EXTRA);
                endpoint.inputs().forEach(input -> more.add(input.name()));
                more.forEach(name -> {
                    Call call = own.anew().with(new Input(Input.Place.QUERY, name, String.class), theirs);
                    Answer inQuery = call.by(client, Map.of(), Form.of());
                    Answer inForm = own.anew().by(client, Map.of(), Form.of(name, theirs));
                    tally.expect(isAsked(endpoint, name) || isRefused(inQuery), call + ": " + inQuery);
                    tally.expect(
                            isRefused(inForm) || endpoint.verb().equals("GET"),
                            endpoint + " with more " + name + ": " + inForm);
                });
            }
        }
        oracle.theirsIsWhole("more fields than asked for");
        tally.close();
    }

    private static boolean isAsked(Endpoint endpoint, String name) {
        return endpoint.inputs().stream()
                .anyMatch(input ->
                        input.place() == Input.Place.QUERY && input.name().equals(name));
    }

    @Test
    void formsTakeNothingButValues(Ground ground) {
        Tally tally = new Tally("injection × fields of forms");
        Oracle oracle = new Oracle(ground, tally);
        Stage.all(ground)
                .forEach(stage -> stage.shapes()
                        .forEach(shape -> Payloads.all()
                                .forEach(payload -> stage.shown(shape, stage.actor())
                                        .limit(1)
                                        .forEach(trigger -> {
                                            Form filled = new Form(stage.texts(trigger)
                                                    .map(name -> Map.entry(name, payload))
                                                    .toList());
                                            String what = trigger.source() + " of " + stage.page() + " with "
                                                    + filled.names();
                                            harmless(
                                                    tally,
                                                    what,
                                                    payload,
                                                    () -> trigger.by(stage.client(), trigger.address(), filled));
                                        }))));
        oracle.theirsIsWhole("payloads in forms");
        Stage.startOver(ground);
        tally.close();
    }

    /** Page, sort and filter of a table, as its script would send them. */
    @Test
    void tablesSortByWhatTheyOffer(Ground ground) {
        Tally tally = new Tally("injection × tables");
        Oracle oracle = new Oracle(ground, tally);
        Stage.all(ground)
                .forEach(stage -> stage.states()
                        .limit(1)
                        .forEach(state -> TABLE.matcher(state.body())
                                .results()
                                .map(match -> match.group(1))
                                .forEach(table -> Payloads.all()
                                        .forEach(payload -> stage.states()
                                                .limit(1)
                                                .forEach(fresh -> Trigger.table(fresh, table, payload)
                                                        .forEach(trigger -> harmless(
                                                                tally,
                                                                table + " of " + stage.page(),
                                                                payload,
                                                                () -> trigger.by(stage.client()))))))));
        oracle.nothingChanged("payloads in tables");
        tally.close();
    }

    @Test
    void headersAreNotBelieved(Ground ground) {
        Tally tally = new Tally("injection × headers");
        List<String> values = List.of("<script>alert(1)</script>", "#{7919*6997}", ELSEWHERE, LONG);
        int turn = 0;
        for (WebPage page : ground.deployed().pages()) {
            // Another one than on the page before, whatever the number of headers.
            turn++;
            for (String name : HEADERS) {
                for (String value : Scope.inTurn(values, turn + HEADERS.indexOf(name))) {
                    HttpRequest.Builder request = HttpRequest.newBuilder(new Visits(ground).address(page, Map.of()))
                            .header(name, value);
                    Answer answer = ground.cast().client(Actor.NOBODY).thief().send(request);
                    harmless(tally, page + " with " + name, value, () -> answer);
                    tally.expect(!answer.location().contains(ELSEWHERE), page + " leads to " + answer.location());
                }
            }
        }
        tally.close();
    }

    private static void harmless(Tally tally, String what, String payload, Supplier<Answer> attempt) {
        Answer answer = attempt.get();
        String named = what + " = " + payload.substring(0, Math.min(30, payload.length())) + ": " + answer;
        tally.expect(!answer.isFault(), named);
        tally.expect(Payloads.effects(answer).isEmpty(), named + " shows " + Payloads.effects(answer));
    }
}
