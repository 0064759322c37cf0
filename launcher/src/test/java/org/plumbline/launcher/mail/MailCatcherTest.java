package org.plumbline.launcher.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.launcher.network.Endpoint;

class MailCatcherTest {
    private final MailCatcher catcher = MailCatcher.start(new Endpoint("127.0.0.1", 0));

    @AfterEach
    void stop() {
        catcher.close();
    }

    @Test
    void showsWhatCameNewestFirst() throws Exception {
        assertThat(read("/").body()).contains("No mail yet");
        send("ana@one.example", "First", "Hello");
        send("tom@one.example", "Segunda: ñandú", "Hola, señora");

        assertThat(catcher.caught()).extracting(CaughtMail::subject).containsExactly("Segunda: ñandú", "First");
        assertThat(read("/").body())
                .containsSubsequence("tom@one.example", "Segunda: ñandú", "ana@one.example", "First");
        assertThat(read("/mail/2").body()).contains("Hola, señora");
    }

    @Test
    void makesALinkOfWhatIsOneAndTextOfAllElse() throws Exception {
        send(
                "ana@one.example",
                "<b>bold</b>",
                "<script>x</script> javascript:alert(1) https://one.example/?a=1&b=\"2\"");

        assertThat(read("/").body()).contains("&lt;b&gt;bold").doesNotContain("<b>bold");
        assertThat(read("/mail/1").body())
                .contains("&lt;script&gt;", "<a href=\"https://one.example/?a=1&amp;b=\" ")
                .doesNotContain("<script", "href=\"javascript");
    }

    @Test
    void letsNothingRunAndNoOtherPageReadIt() throws Exception {
        HttpResponse<String> list = read("/");
        assertThat(list.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'", "frame-ancestors 'none'")
                        .doesNotContain("unsafe"));
        assertThat(statusFor("attacker.example")).startsWith("HTTP/1.1 403");
        assertThat(statusFor(catcher.page().getAuthority())).startsWith("HTTP/1.1 200");
    }

    @Test
    void hasNoOtherPages() throws Exception {
        assertThat(read("/mail/7").statusCode()).isEqualTo(404);
        assertThat(read("/mail/99999999999999999999").statusCode()).isEqualTo(404);
        assertThat(read("/favicon.ico").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> read(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(catcher.page() + path)).build(), BodyHandlers.ofString());
    }

    private String statusFor(String host) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), catcher.page().getPort())) {
            String request = "GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void send(String to, String subject, String text) throws Exception {
        Properties server = new Properties();
        server.setProperty("mail.smtp.host", catcher.smtp().address());
        server.setProperty("mail.smtp.port", Integer.toString(catcher.smtp().port()));
        MimeMessage message = new MimeMessage(Session.getInstance(server));
        message.setFrom("plumbline@one.example");
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, "UTF-8");
        message.setText(text, "UTF-8");
        Transport.send(message);
    }
}
