package org.plumbline.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Tally;
import org.plumbline.identity.Application;
import org.plumbline.launcher.demo.DemoClinics;

/** Sessions can't be stolen, fixed, forged or kept. */
@RedTeam
class SessionsIT {

    private static final int FORBIDDEN = 403;
    private static final int FIRST_ERROR = 400;

    /** Not implemented: what a server says to a method that it does not know. */
    private static final int UNKNOWN = 501;

    private static final List<Map<String, String>> ELSEWHERE = List.of(
            Map.of("Origin", "https://elsewhere.example"),
            Map.of("Origin", "null"),
            Map.of("Sec-Fetch-Site", "cross-site"));

    @Test
    void anotherSiteSendsNothing(Ground ground) {
        Tally tally = new Tally("other sites × actions and endpoints");
        Oracle oracle = new Oracle(ground, tally);
        for (Map<String, String> headers : ELSEWHERE) {
            ground.deployed().endpoints().stream()
                    .filter(endpoint -> !endpoint.verb().equals("GET"))
                    .forEach(endpoint -> EndpointsIT.callers(endpoint).forEach(actor -> {
                        Answer answer =
                                Call.usual(ground, endpoint).by(ground.cast().client(actor), headers, Form.of());
                        tally.expect(answer.status() == FORBIDDEN, endpoint + " from " + headers + ": " + answer);
                    }));
            Stage.all(ground)
                    .forEach(stage -> stage.triggers().forEach(trigger -> {
                        Answer answer = stage.client()
                                .post(trigger.address(), trigger.form().and(trigger.call()), headers);
                        tally.expect(
                                answer.status() == FORBIDDEN, trigger.source() + " from " + headers + ": " + answer);
                    }));
        }
        oracle.nothingChanged("forms of other sites");
        tally.close();
    }

    @Test
    void pagesAreReadAndFormsSentInNoOtherWay(Ground ground) {
        Tally tally = new Tally("pages × methods");
        Oracle oracle = new Oracle(ground, tally);
        for (WebPage page : ground.deployed().pages()) {
            Actor actor = new Opening(ground, page).opener();
            Map<String, String> own = new Opening(ground, page).query();
            for (String method : List.of("PUT", "DELETE", "PATCH", "TRACE", "OPTIONS", "PROPFIND", "HEAD")) {
                HttpRequest.Builder request = HttpRequest.newBuilder(new Visits(ground).address(page, own))
                        .method(method, BodyPublishers.noBody());
                Answer answer = ground.cast().client(actor).send(request);
                tally.expect(
                        !method.equals("TRACE") || answer.status() >= FIRST_ERROR, method + " " + page + ": " + answer);
                tally.expect(!answer.isFault() || answer.status() == UNKNOWN, method + " " + page + ": " + answer);
            }
        }
        oracle.nothingChanged("other methods");
        tally.close();
    }

    @Test
    void everyPageRefusesFramesAndIsNotKept(Ground ground) {
        Tally tally = new Tally("pages × headers of the signed-in");
        for (WebPage page : ground.deployed().pages()) {
            Actor actor = new Opening(ground, page).opener();
            Answer answer = new Visits(ground).open(page, new Opening(ground, page).query(), actor);
            Map.of(
                            "content-security-policy", "frame-ancestors 'none'",
                            "cache-control", "no-store",
                            "x-content-type-options", "nosniff")
                    .forEach((name, value) -> tally.expect(
                            answer.headers().firstValue(name).orElse("").contains(value), page + " has no " + name));
            tally.expect(!answer.body().contains("jsessionid"), page + " shows a session id");
        }
        tally.close();
    }

    @Test
    void signingInGivesANewSession(Ground ground) {
        for (Application application : Application.values()) {
            Actor actor = application == Application.CLINIC ? Actor.CLINICIAN : Actor.PATIENT;
            Client client = new Client();
            client.get(ground.address(application, "/"));
            Client fixed = client.thief();
            String planted = client.cookies(ground.address(application, "/"));
            SignIn.at(client, ground.clinics().userName(actor), DemoClinics.PASSWORD, ground.address(application, "/"));
            assertThat(client.cookies(ground.address(application, "/"))).isNotEqualTo(planted);
            assertThat(fixed.get(ground.address(application, "/")).asksToSignIn())
                    .isTrue();
        }
    }

    @Test
    void nobodyIsSignedInByACallbackThatNobodyBegan(Ground ground) {
        Client client = new Client();
        for (String query : List.of(
                "?code=x&state=y",
                "?code=x",
                "?state=",
                "?error=access_denied",
                "?code=x&code=y&state=1&state=2",
                "")) {
            Answer answer = client.get(ground.address(Application.CLINIC, "/signin/callback" + query));
            assertThat(answer.isRedirect() || answer.status() == FORBIDDEN)
                    .as(query)
                    .isTrue();
            assertThat(client.get(ground.address(Application.CLINIC, "/")).asksToSignIn())
                    .isTrue();
        }
    }

    /** One application's session is nothing in the other, under whatever name it comes. */
    @Test
    void aSessionIsGoodInOneApplicationOnly(Ground ground) {
        String portal = ground.cast().client(Actor.PATIENT).cookies(ground.address(Application.PORTAL, "/"));
        String stolen = portal.substring(portal.indexOf('=') + 1).split(";", 2)[0];
        for (WebPage page : ground.deployed().pages()) {
            if (page.application() == Application.CLINIC) {
                HttpRequest.Builder request = HttpRequest.newBuilder(new Visits(ground).address(page, Map.of()))
                        .header("Cookie", "plumbline-clinic=" + stolen + "; __Host-plumbline-clinic=" + stolen);
                Answer answer = new Client().send(request);
                assertThat(answer.asksToSignIn() || !page.named().contains(org.plumbline.identity.Who.CLINICIAN))
                        .as("%s", page)
                        .isTrue();
            }
        }
    }

    /** A draft's page that is still open when the draft is signed can't change it any more. */
    @Test
    void whatIsSignedMeanwhileIsNotChangedByAnOpenPage(Ground ground) {
        Sql sql = ground.sql();
        UUID clinic = ground.clinics().ours().id();
        List<Trigger> open = Stage.all(ground)
                .filter(stage -> stage.page().parameters().contains("id"))
                .flatMap(Stage::triggers)
                .filter(trigger -> isDraft(sql, trigger))
                .toList();
        sql.change(
                "update assessment set signed_at = now(), signed_by = (select id from member where tenant_id = ? limit 1),"
                        + " catalogue_version = (select max(catalogue_version) from assessment where tenant_id = ?)"
                        + " where tenant_id = ? and signed_at is null",
                clinic,
                clinic,
                clinic);
        Tally tally = new Tally("open pages × records signed meanwhile");
        Oracle oracle = new Oracle(ground, tally);
        open.forEach(trigger -> oracle.keepsQuiet(
                Actor.CLINICIAN, trigger.by(ground.cast().client(Actor.CLINICIAN)), trigger.source()));
        oracle.nothingChanged("pages that were open");
        Stage.startOver(ground);
        tally.close();
    }

    private static boolean isDraft(Sql sql, Trigger trigger) {
        return Pattern.compile("id=([0-9a-f-]{36})")
                .matcher(trigger.address().toString())
                .results()
                .anyMatch(id -> !sql.texts(
                                "select 1 from assessment where id = ? and signed_at is null",
                                UUID.fromString(id.group(1)))
                        .isEmpty());
    }
}
