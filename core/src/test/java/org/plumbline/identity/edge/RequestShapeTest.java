package org.plumbline.identity.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestShapeTest {

    private static final int FORM = 1024 * 1024;
    private static final int JSON = 64 * 1024;
    private static final int FILES = 8 * 1024 * 1024;
    private static final String WITH_FILES = "multipart/form-data; boundary=x";

    @Test
    void letsPagesAndFormsThrough() {
        assertThat(RequestShape.refusalOf(Request.of("GET").get())).isEmpty();
        assertThat(RequestShape.refusalOf(Request.of("HEAD").get())).isEmpty();
        assertThat(RequestShape.refusalOf(Request.of("POST").ofLength(FORM).get()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK", "OPTIONS", "PUT", "DELETE", "PATCH", "CONNECT", "PROPFIND", "get", "FOO"})
    void refusesEveryOtherMethod(String method) {
        refuses(Request.of(method), 405);
    }

    @Test
    void refusesABodyThatIsTooLong() {
        refuses(Request.of("POST").ofLength(FORM + 1), 413);
        refuses(Request.of("POST").header("Content-Type", "application/json").ofLength(JSON + 1), 413);
    }

    @Test
    void letsFilesThroughToThePageThatTakesThem() {
        Request upload = Request.of("POST").header("Content-Type", WITH_FILES).at(Application.UPLOADS);

        assertThat(RequestShape.refusalOf(upload.ofLength(FILES).get())).isEmpty();
        refuses(upload.ofLength(FILES + 1), 413);
        refuses(Request.of("POST").header("Content-Type", WITH_FILES).ofLength(FORM + 1), 413);
        refuses(Request.of("POST").at(Application.UPLOADS).ofLength(FORM + 1), 413);
    }

    @Test
    void refusesABodyThatHidesItsLength() {
        refuses(Request.of("POST").ofLength(5).header("Transfer-Encoding", "chunked"), 411);
        refuses(Request.of("GET").header("Transfer-Encoding", "chunked"), 411);
    }

    @Test
    void refusesTwoNamesForOneServer() {
        refuses(Request.of("GET").header("Host", "plumbline.example").header("Host", "elsewhere.example"), 400);
    }

    @Test
    void refusesALongAddressManyParametersAndLargeHeaders() {
        refuses(Request.of("GET").asking("q=" + "a".repeat(4096)), 414);
        refuses(Request.of("GET").asking("a&".repeat(201)), 400);
        refuses(Request.of("GET").header("X", "a".repeat(16 * 1024)), 431);
    }

    private static void refuses(Request request, int status) {
        assertThat(RequestShape.refusalOf(request.get())).hasValue(status);
    }
}
