package org.plumbline.identity.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientAddressTest {

    @Test
    void isWhoConnectsUnlessToldOfAProxy() {
        assertThat(seen("", "198.51.100.1", "203.0.113.9")).isEqualTo("198.51.100.1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // proxies | peer | X-Forwarded-For | client
                "10.0.0.0/8 | 10.1.2.3 | 203.0.113.9 | 203.0.113.9",
                "10.0.0.0/8 | 10.1.2.3 | 1.1.1.1, 203.0.113.9 | 203.0.113.9",
                "10.0.0.0/8 | 10.1.2.3 | 1.1.1.1, 203.0.113.9, 10.9.9.9 | 203.0.113.9",
                "10.0.0.0/8 | 10.1.2.3 | 10.9.9.9 | 10.9.9.9",
                "10.0.0.0/8 | 11.1.2.3 | 203.0.113.9 | 11.1.2.3",
                "10.1.2.3 | 10.1.2.3 | 203.0.113.9 | 203.0.113.9",
                "10.1.2.3 | 10.1.2.4 | 203.0.113.9 | 10.1.2.4",
                "::1, 10.0.0.0/9 | ::1 | 203.0.113.9, 10.127.0.1 | 203.0.113.9",
                "10.0.0.0/8 | 10.1.2.3 | 203.0.113.9, localhost | 10.1.2.3",
                "10.0.0.0/8 | 10.1.2.3 | 203.0.113.9, 999.1.1.1 | 10.1.2.3",
                "10.0.0.0/8 | 10.1.2.3 | 203.0.113.9, | 10.1.2.3",
            })
    void isTheLastOneThatNoProxyOfOursIs(String proxies, String peer, String forwarded, String client) {
        assertThat(seen(proxies, peer, forwarded)).isEqualTo(client);
    }

    @Test
    void readsSeveralLinesAsOne() {
        Request request = Request.of("GET")
                .from("10.1.2.3")
                .header("X-Forwarded-For", "203.0.113.1")
                .header("X-Forwarded-For", "203.0.113.2");
        assertThat(ClientAddress.of(request.get(), Proxies.parse("10.0.0.0/8"))
                        .address()
                        .getHostAddress())
                .isEqualTo("203.0.113.2");
    }

    @Test
    void countsANetworkOfTheNewKindAsOneClient() {
        assertThat(key("2001:db8:1:2::1"))
                .isEqualTo(key("2001:db8:1:2:ffff::9"))
                .isNotEqualTo(key("2001:db8:1:3::1"));
        assertThat(key("203.0.113.1")).isNotEqualTo(key("203.0.113.2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0/8"})
    void refusesToStartWithWhatIsNoRange(String proxies) {
        assertThatThrownBy(() -> Proxies.parse(proxies)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String seen(String proxies, String peer, String forwarded) {
        Request request = Request.of("GET").from(peer).header("X-Forwarded-For", forwarded);
        String text = ClientAddress.of(request.get(), Proxies.parse(proxies))
                .address()
                .getHostAddress();
        return text.equals("0:0:0:0:0:0:0:1") ? "::1" : text;
    }

    private static String key(String peer) {
        return ClientAddress.of(Request.of("GET").from(peer).get(), Proxies.parse(""))
                .key();
    }
}
