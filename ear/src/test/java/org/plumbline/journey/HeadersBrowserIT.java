package org.plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every answer says before its first word. */
@Tag("security")
@Journey
class HeadersBrowserIT {

    /** Pages that show nothing of anybody. */
    private static final Set<String> FOR_ANYBODY = Set.of(
            "/signup.xhtml",
            "/signup/confirm.xhtml",
            "/signup/terms.xhtml",
            "/spent.xhtml",
            "/signedout.xhtml",
            "/unknown.xhtml",
            "/choose.xhtml",
            "/factor.xhtml",
            "/gone.xhtml",
            "/newsletter/confirm.xhtml",
            "/newsletter/unsubscribe.xhtml");

    private final Wire wire = new Wire();

    @Test
    void everyPageSendsStrangersToKeycloak(Site site) {
        assertThat(closed(site)).hasSizeGreaterThan(5).allSatisfy(page -> {
            HttpResponse<String> answer = wire.get(page);
            assertThat(answer.statusCode()).as("%s", page).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElseThrow())
                    .contains("/realms/plumbline/protocol/openid-connect/auth?", "code_challenge_method=S256")
                    .doesNotContain("jsessionid");
            isCareful(answer.headers());
        });
    }

    @Test
    void openPagesAndErrorsAreAsCareful(Site site) {
        List<URI> pages = Stream.concat(
                        Tour.open(site).stream(), Stream.of(site.clinic("/nothing"), site.portal("/nothing")))
                .toList();
        assertThat(pages).allSatisfy(page -> {
            HttpHeaders headers = wire.get(page).headers();
            isCareful(headers);
            assertThat(headers.allValues("Content-Security-Policy")).hasSize(1).allSatisfy(HeadersBrowserIT::isStrict);
        });
    }

    @Test
    void filesMayBeKeptAndTellNothing(Site site) {
        URI file = site.portal("/jakarta.faces.resource/tokens.css.xhtml?ln=look");
        HttpResponse<String> answer = wire.get(file);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        saysNothingOfTheServer(answer.headers());
    }

    /** The length of a compressed page tells what is in it to a site that may put words of its own into it. */
    @Test
    void pagesAndFilesComeCompressedButForOtherSites(Site site) {
        URI page = site.clinic("/signedout.xhtml");
        URI file = site.clinic("/jakarta.faces.resource/parts.css.xhtml?ln=look");
        for (URI address : List.of(page, file)) {
            assertThat(encoding(address, "same-origin")).as("%s", address).hasValue("gzip");
        }
        assertThat(encoding(page, "cross-site")).isNotEqualTo(Optional.of("gzip"));
        assertThat(encoding(page, "same-site")).isNotEqualTo(Optional.of("gzip"));
    }

    private Optional<String> encoding(URI address, String from) {
        return wire.compressed(address, from).headers().firstValue("Content-Encoding");
    }

    private static List<URI> closed(Site site) {
        return Stream.concat(
                        Wire.pages("clinic-web").stream()
                                .filter(page -> !FOR_ANYBODY.contains(page))
                                .map(site::clinic),
                        Wire.pages("patient-web").stream()
                                .filter(page -> !FOR_ANYBODY.contains(page))
                                .map(site::portal))
                .toList();
    }

    private static void isCareful(HttpHeaders headers) {
        saysNothingOfTheServer(headers);
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Cache-Control")).hasValue("no-store");
        assertThat(headers.allValues("Set-Cookie"))
                .allSatisfy(cookie ->
                        assertThat(cookie).containsIgnoringCase("HttpOnly").containsIgnoringCase("SameSite=Lax"));
    }

    private static void isStrict(String policy) {
        assertThat(policy)
                .contains("default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'");
        assertThat(policy)
                .containsPattern("script-src 'self'( 'nonce-[^']+')?(;|$)")
                .doesNotContain("unsafe-eval");
        assertThat(policy).containsPattern("style-src 'self'( 'nonce-[^']+')?(;|$)");
    }

    private static void saysNothingOfTheServer(HttpHeaders headers) {
        assertThat(headers.map()).doesNotContainKeys("server", "Server", "x-powered-by", "X-Powered-By");
    }
}
