package org.plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How large a request may be, and how many there may be. */
@ExtendWith(TlsSite.Sites.class)
class LimitsBrowserIT {

    private static final String STRANGER = "127.0.0.6";
    private static final int BURST = 120;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST | Content-Length: 1048577 | 413",
                "POST | Transfer-Encoding: chunked | 411",
                "GET | X: %d16384 | 431",
                "PUT | Content-Length: 0 | 405",
                "POST | Origin: https://elsewhere.example | 403"
            })
    void oneAnswerTellsWhyARequestIsRefused(String method, String header, int status, TlsSite site) {
        String[] request = {
            method + " /portal/api/pain HTTP/1.1",
            TlsSite.HOST,
            "Accept: application/json",
            header.replace("%d16384", "a".repeat(16_384)),
            header.startsWith("Content-Length") || header.startsWith("Transfer") ? "X-A: b" : "Content-Length: 0"
        };
        Raw answer = site.ask(STRANGER, request);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"status\":" + status, "\"instance\":\"urn:uuid:");
    }

    @Test
    void aLongAddressIsRefusedOnOurPage(TlsSite site) {
        Raw answer = site.get(STRANGER, "/portal/today/today.xhtml?q=" + "a".repeat(5000));
        assertThat(answer.status()).isEqualTo(414);
        assertThat(answer.body()).contains("class=\"reference\"");
    }

    @Test
    void aProgramThatIsNotSignedInIsToldSo(TlsSite site) {
        Raw answer = site.ask(STRANGER, "GET /portal/api/pain HTTP/1.1", TlsSite.HOST, "Accept: application/json");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body()).contains("\"reference\":");
    }

    @Test
    void aSignUpThatIsSwitchedOffIsNotThere(TlsSite site) {
        for (String page :
                List.of("/clinic/signup.xhtml", "/clinic/signup/confirm.xhtml", "/clinic/signup/terms.xhtml")) {
            assertThat(site.get(STRANGER, page).status()).as(page).isEqualTo(404);
        }
    }

    @Test
    void aLimitHoldsWhateverAStrangerWritesOfProxies(TlsSite site) {
        List<Raw> answers = IntStream.range(0, 2 * BURST)
                .mapToObj(i -> site.ask(
                        "127.0.0.4",
                        "GET /portal/signedout.xhtml HTTP/1.1",
                        TlsSite.HOST,
                        "X-Forwarded-For: 203.0.113." + i % 250,
                        "X-Real-IP: 203.0.113." + i % 250,
                        "Forwarded: for=203.0.113." + i % 250))
                .toList();
        assertThat(answers).anySatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(429);
            assertThat(answer.header("Retry-After").orElseThrow()).matches("[1-9][0-9]*");
            Careful.is(answer);
        });
        assertThat(site.get("127.0.0.5", "/portal/signedout.xhtml").status()).isEqualTo(200);
    }

    @Test
    void behindAProxyTheLastAddressCountsAndNoEarlierOne(TlsSite site) {
        List<Integer> answers = IntStream.range(0, 2 * BURST)
                .mapToObj(i -> byProxy(site, "203.0.113." + i % 250 + ", 198.51.100.7"))
                .toList();
        assertThat(answers).contains(429);
        assertThat(byProxy(site, "198.51.100.8")).isEqualTo(200);
    }

    private static int byProxy(TlsSite site, String forwarded) {
        return site.ask(
                        TlsSite.PROXY,
                        "GET /portal/signedout.xhtml HTTP/1.1",
                        TlsSite.HOST,
                        "X-Forwarded-For: " + forwarded)
                .status();
    }
}
