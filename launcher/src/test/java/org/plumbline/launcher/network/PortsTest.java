package org.plumbline.launcher.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.plumbline.launcher.Refusal;

class PortsTest {
    @Test
    void namesTheTakenPortAndTheOptionThatChangesIt() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            assertThatThrownBy(() -> Ports.claim(new Endpoint("127.0.0.1", port), "--port"))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("Port %d is taken: choose another with --port.", port);
        }
    }

    /** An outgoing connection takes a port of its own from 32768 on, at any moment between the claim and the server's start. */
    @Test
    void picksAFreePortForZeroThatNoConnectionTakes() {
        assertThat(Ports.claim(new Endpoint("127.0.0.1", 0), "--port").port()).isBetween(20_000, 32_000);
    }

    @Test
    void refusesAnAddressOfAnotherMachine() {
        assertThatThrownBy(() -> Ports.claim(new Endpoint("203.0.113.7", 0), "--port"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("--address");
    }

    @Test
    void refusesAPortThatCannotBe() {
        assertThatThrownBy(() -> new Endpoint("127.0.0.1", 99_999))
                .isInstanceOf(Refusal.class)
                .hasMessage("There is no port 99999: ports end at 65535.");
    }

    @Test
    void writesAddressesAsABrowserDoes() {
        assertThat(new Endpoint("127.0.0.1", 8080).uri()).hasToString("http://localhost:8080");
        assertThat(new Endpoint("192.0.2.9", 80).uri()).hasToString("http://192.0.2.9:80");
    }
}
