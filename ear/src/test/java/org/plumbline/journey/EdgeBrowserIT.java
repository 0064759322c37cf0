package org.plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer carries behind TLS, and what the server has to say by itself: nothing. */
@ExtendWith(TlsSite.Sites.class)
class EdgeBrowserIT {

    private static final String STRANGER = "127.0.0.3";

    static Stream<String> addresses() {
        return Stream.of("/clinic", "/portal")
                .flatMap(war -> Stream.of(
                                "/",
                                "/signedout.xhtml",
                                "/choose.xhtml",
                                "/nothing",
                                "/nothing/here.xhtml",
                                "/api/nothing",
                                "/errors/answer",
                                "/errors/page.xhtml",
                                "/j_security_check",
                                "/WEB-INF/web.xml",
                                "/signin/callback",
                                "/signout",
                                "/jakarta.faces.resource/tokens.css.xhtml?ln=look",
                                "/jakarta.faces.resource/none.css.xhtml?ln=look")
                        .map(path -> war + path));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void everyAnswerIsCareful(String address, TlsSite site) {
        for (String method : List.of("GET", "HEAD", "POST", "OPTIONS", "PUT", "TRACK")) {
            Raw answer = site.ask(
                    clientFor(address), method + " " + address + " HTTP/1.1", TlsSite.HOST, "Content-Length: 0");
            assertThat(answer.status()).as("%s %s", method, address).isPositive();
            Careful.is(answer);
        }
    }

    @Test
    void cookiesAreOfThisHostAlone(TlsSite site) {
        for (String war : List.of("clinic", "portal")) {
            Raw answer = site.get(STRANGER, "/" + war + "/?lang=es");
            assertThat(answer.all("Set-Cookie"))
                    .hasSize(2)
                    .allSatisfy(cookie -> assertThat(cookie)
                            .startsWith("__")
                            .contains("; Path=/", "; Secure", "; HttpOnly")
                            .containsIgnoringCase("; SameSite=Lax")
                            .doesNotContainIgnoringCase("domain="))
                    .anySatisfy(cookie -> assertThat(cookie).startsWith("__Host-lang-" + war + "=es."));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/clinic/signedout.xhtml", "/portal/choose.xhtml", "/clinic/nothing", "/portal/api/x"})
    void nobodyGetsASessionForLooking(String address, TlsSite site) {
        assertThat(site.get(STRANGER, address).all("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1",
                "GET /nothing HTTP/1.1",
                "GET /health HTTP/1.1",
                "GET /health/ready HTTP/1.1",
                "GET /metrics HTTP/1.1",
                "GET /openapi HTTP/1.1",
                "GET /management HTTP/1.1",
                "GET /__asadmin/version HTTP/1.1",
                "GET /clinic/../ HTTP/1.1",
                "GET /clinic/%00 HTTP/1.1",
                "TRACE /clinic/ HTTP/1.1",
                "TRACE / HTTP/1.1",
                "TRACK / HTTP/1.1",
                "OPTIONS * HTTP/1.1",
                "NONSENSE"
            })
    void theServerItselfHasNothingToSay(String request, TlsSite site) {
        Raw answer = site.ask(STRANGER, request, TlsSite.HOST, "Content-Length: 0");
        assertThat(answer.body()).isEmpty();
        assertThat(String.join(" ", answer.headers())).doesNotContainIgnoringCase("payara");
        assertThat(answer.all("Server")).isEmpty();
    }

    /** The server completes an address by its last slash before our door is asked. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/clinic",
                "/portal",
                "/clinic/caseload",
                "/portal/pain",
                "/clinic/WEB-INF",
                "/clinic/WEB-INF;/web.xml",
                "http://elsewhere.example/clinic"
            })
    void nothingLeadsToTheHostThatARequestNames(String address, TlsSite site) {
        for (String name : List.of("Host", "X-Forwarded-Host", "Forwarded")) {
            String host = name.equals("Host") ? "Host: elsewhere.example" : TlsSite.HOST;
            String forged = name.equals("Host") ? "X: y" : name + ": host=elsewhere.example";
            Raw answer = site.ask(clientFor(address), "GET " + address + " HTTP/1.1", host, forged);
            assertThat(String.join(" ", answer.headers()) + answer.body())
                    .as("%s by %s", address, name)
                    .doesNotContain("elsewhere.example");
        }
    }

    /** Whatever a proxy in front could read in another way than we do. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transfer-Encoding : chunked",
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding: identity",
                "Content-Length: 0\r\nContent-Length: 5",
                "Content-Length: -1",
                "Content-Length: +1",
                "Content-Length: 1x",
                "Content-Length: 0\r\nHost: elsewhere.example"
            })
    void aRequestThatCanBeReadInTwoWaysIsRefused(String headers, TlsSite site) {
        Raw answer = site.ask(STRANGER, "POST /clinic/signout HTTP/1.1", TlsSite.HOST, headers);
        assertThat(answer.status()).as(headers).isIn(400, 411, 501);
        assertThat(answer.body()).doesNotContain("HTTP/1.1");
    }

    @Test
    void nobodyChangesTheLanguageOfAConnection(TlsSite site) {
        Raw answer = site.ask(
                STRANGER,
                "GET /clinic/signedout.xhtml HTTP/1.1",
                TlsSite.HOST,
                "Connection: Upgrade, HTTP2-Settings",
                "Upgrade: h2c",
                "HTTP2-Settings: AAMAAABkAAQAAP__");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.all("Upgrade")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tokens.css.xhtml?ln=../WEB-INF",
                "web.xml.xhtml?ln=..%2FWEB-INF",
                "..%2F..%2FWEB-INF%2Fweb.xml.xhtml",
                "tokens.css.xhtml?ln=look&loc=../..",
                "tokens.css.xhtml?con=../../WEB-INF",
                "tokens.css.xhtml?con=..%2F..%2FWEB-INF&ln=look",
                "web.xml.xhtml?con=WEB-INF",
                "messages.properties.xhtml?ln=org/plumbline/clinic",
                "%2e%2e/WEB-INF/web.xml.xhtml"
            })
    void noFileOfTheServerIsReachedByAResource(String resource, TlsSite site) {
        Raw answer = site.get(STRANGER, "/clinic/jakarta.faces.resource/" + resource);
        assertThat(answer.body()).doesNotContain("<web-app", "plumbline.application", "error_page.");
        assertThat(answer.status() == 200 && !answer.body().contains("--")).isFalse();
    }

    /** So many requests are too many from one address. */
    private static String clientFor(String address) {
        return "127.0.1." + (1 + Math.floorMod(address.hashCode(), 250));
    }
}
