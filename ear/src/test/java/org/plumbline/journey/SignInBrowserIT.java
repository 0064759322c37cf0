package org.plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The way to Keycloak and back, as somebody with bad intentions would like to walk it. */
@Journey
class SignInBrowserIT {

    private static final int NOT_AVAILABLE = 503;

    private final Wire wire = new Wire();

    @Test
    void anAnswerThatNobodyAskedForIsDropped(Site site) {
        for (String query :
                List.of("", "?code=c", "?state=s", "?code=c&state=s", "?code=c&state=&iss=x", "?error=e&state=s")) {
            HttpResponse<String> answer = wire.get(site.clinic("/signin/callback" + query));
            assertThat(answer.statusCode()).as(query).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location"))
                    .hasValue(site.clinic("/").toString());
        }
    }

    @Test
    void anAnswerIsTakenOnce(People people) {
        Screen clinician = people.somebody(Device.DESK);
        List<String> answers = new ArrayList<>();
        clinician.page().onRequest(request -> {
            if (request.url().contains("/signin/callback?")) {
                answers.add(request.url());
            }
        });
        People.signIn(clinician, people.site().clinic("/"), Demo.ANA).arriveAt("/today/list.xhtml");
        clinician.part("signout").click();
        clinician.arriveAt("/signedout.xhtml");
        assertThat(answers).hasSize(1);
        clinician.open(URI.create(answers.get(0)));
        new SignInForm(clinician);
        Screen thief = people.somebody(Device.DESK);
        thief.open(URI.create(answers.get(0)));
        new SignInForm(thief);
    }

    @Test
    void aForgedCodeGrantsNothing(People people) {
        Screen somebody = people.somebody(Device.DESK).expecting(NOT_AVAILABLE);
        somebody.open(people.site().clinic("/caseload/list.xhtml"));
        String address = somebody.address().toString();
        String state = address.replaceFirst(".*[?&]state=", "").replaceFirst("&.*", "");
        String issuer = address.replaceFirst("(/realms/plumbline).*", "$1");
        somebody.open(people.site().clinic("/signin/callback?code=forged&state=" + state + "&iss=" + issuer));
        assertThat(somebody.see("h1").textContent())
                .isEqualTo(Words.clinic(Words.ENGLISH).get("error_page.title.503"));
        somebody.go("/caseload/list.xhtml");
        new SignInForm(somebody);
    }

    @Test
    void leadsNowhereElseAfterwards(People people) {
        Screen clinician = people.staff(Demo.ANA).arriveAt("/caseload/list.xhtml");
        String host = clinician.address().getAuthority();
        clinician
                .page()
                .context()
                .clearCookies(
                        new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName("plumbline-clinic"));
        for (String path : List.of(
                "/caseload/list.xhtml?target=https://elsewhere.example/",
                "/caseload/list.xhtml?x=//elsewhere.example",
                "/caseload/list.xhtml?x=%0d%0aLocation:%20https://elsewhere.example",
                "/?redirect_uri=https%3A%2F%2Felsewhere.example")) {
            clinician.go(path).arriveAt(path.startsWith("/?") ? "/today/list.xhtml" : "/caseload/list.xhtml");
            assertThat(clinician.address().getAuthority()).as(path).isEqualTo(host);
        }
        for (String path : List.of("//elsewhere.example/a.xhtml", "/%5celsewhere.example/a.xhtml")) {
            HttpResponse<String> answer = wire.get(people.site().clinic(path));
            assertThat(answer.statusCode()).as(path).isGreaterThanOrEqualTo(400);
        }
    }

    @Test
    void asksMembersAgainWhoWereIdle(Site site) {
        assertThat(address(site.clinic("/caseload/list.xhtml"))).contains("max_age=900");
        assertThat(address(site.portal("/today/today.xhtml"))).contains("max_age=2592000");
    }

    private String address(URI page) {
        return wire.get(page).headers().firstValue("Location").orElseThrow();
    }
}
