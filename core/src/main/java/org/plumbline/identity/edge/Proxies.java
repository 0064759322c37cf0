package org.plumbline.identity.edge;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/** The proxies in front of us, as ranges of addresses: {@code 10.0.0.0/8, ::1}. */
final class Proxies {

    private final List<Range> ranges;

    private Proxies(List<Range> ranges) {
        this.ranges = ranges;
    }

    /** @throws IllegalArgumentException where a part is no address and no range */
    static Proxies parse(String text) {
        return new Proxies(Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(Range::parse)
                .toList());
    }

    boolean contain(InetAddress address) {
        return ranges.stream().anyMatch(range -> range.contains(address.getAddress()));
    }

    /**
     * Addresses that begin alike.
     *
     * @param start one of them
     * @param bits how many bits they have in common
     */
    private record Range(InetAddress start, int bits) {

        static Range parse(String text) {
            String[] parts = text.split("/", 2);
            InetAddress start = Addresses.parse(parts[0])
                    .orElseThrow(() -> new IllegalArgumentException("plumbline.proxies holds no address: " + text));
            int all = start.getAddress().length * Byte.SIZE;
            int bits = parts.length == 1 ? all : Integer.parseInt(parts[1]);
            if (bits < 0 || bits > all) {
                throw new IllegalArgumentException("plumbline.proxies holds no range: " + text);
            }
            return new Range(start, bits);
        }

        boolean contains(byte[] address) {
            byte[] ours = start.getAddress();
            if (address.length != ours.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % Byte.SIZE;
                if (((address[bit / Byte.SIZE] ^ ours[bit / Byte.SIZE]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
