package org.plumbline.identity.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where a request comes from.
 *
 * <p>That is who connects to us; where that is a proxy that we were told of, it is the last one in {@code X-Forwarded-For}
 * that isn't. What stands left of it, anybody may have written.
 *
 * @param address the client's address
 */
record ClientAddress(InetAddress address) {

    private static final int NETWORK = 8;

    static ClientAddress of(HttpServletRequest request, Proxies proxies) {
        InetAddress peer = Addresses.parse(request.getRemoteAddr()).orElseGet(InetAddress::getLoopbackAddress);
        List<String> hops = Collections.list(request.getHeaders("X-Forwarded-For")).stream()
                .flatMap(line -> Arrays.stream(line.split(",", -1)))
                .collect(Collectors.toList());
        Collections.reverse(hops);
        return new ClientAddress(behind(peer, hops, proxies));
    }

    private static InetAddress behind(InetAddress peer, List<String> hops, Proxies proxies) {
        InetAddress known = peer;
        for (String hop : hops) {
            Optional<InetAddress> before = Addresses.parse(hop);
            if (!proxies.contain(known) || before.isEmpty()) {
                return known;
            }
            known = before.get();
        }
        return known;
    }

    /** Whom a limit counts: an address, or the network of one where each subscriber has a whole network (IPv6). */
    String key() {
        byte[] bytes = address.getAddress();
        int length = address instanceof Inet6Address ? NETWORK : bytes.length;
        return HexFormat.of().formatHex(bytes, 0, length);
    }
}
