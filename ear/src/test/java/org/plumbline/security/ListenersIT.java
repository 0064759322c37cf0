package org.plumbline.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Tally;

/** What the product's processes listen on, as Linux tells: unless told otherwise, this machine alone reaches any of it. */
@RedTeam
class ListenersIT {

    /** The web, the port for operators, Keycloak's and PostgreSQL's. */
    private static final int AT_LEAST = 4;

    private static final int ADDRESS = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;
    private static final String LISTENS = "0A";
    private static final String LOOPBACK = "(?:|0{16}FFFF0000)0100007F|0{24}01000000";

    @Test
    void areReachedFromThisMachineAlone(Ground ground) throws IOException {
        Map<String, String> open = listening();
        Set<String> ours =
                processes(ground.data()).flatMap(ListenersIT::sockets).collect(Collectors.toSet());
        open.keySet().retainAll(ours);

        Tally tally = new Tally("listening ports × addresses");
        open.values()
                .forEach(address -> tally.expect(address.replaceAll(":.*", "").matches(LOOPBACK), address));
        tally.close();
        assertThat(open).hasSizeGreaterThanOrEqualTo(AT_LEAST);
    }

    /** Addresses that somebody listens on, by the socket's number. */
    private static Map<String, String> listening() throws IOException {
        Map<String, String> found = new LinkedHashMap<>();
        for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            for (String line : Files.readAllLines(Path.of(table))) {
                String[] columns = line.strip().split("\\s+", -1);
                if (columns[STATE].equals(LISTENS)) {
                    found.put(columns[INODE], columns[ADDRESS]);
                }
            }
        }
        return found;
    }

    /** The servers that run on a data directory, with their children: those that it keeps a record of, and PostgreSQL's. */
    private static Stream<ProcessHandle> processes(Path data) throws IOException {
        List<Path> records = new ArrayList<>(List.of(data.resolve("postgresql/postmaster.pid")));
        try (Stream<Path> files = Files.list(data.resolve("run/processes"))) {
            files.forEach(records::add);
        }
        List<ProcessHandle> found = new ArrayList<>();
        for (Path each : records) {
            long pid = Long.parseLong(Files.readString(each).split("\\s+", 2)[0]);
            ProcessHandle.of(pid).ifPresent(server -> {
                found.add(server);
                server.descendants().forEach(found::add);
            });
        }
        return found.stream();
    }

    private static Stream<String> sockets(ProcessHandle process) {
        try (Stream<Path> files = Files.list(Path.of("/proc/" + process.pid() + "/fd"))) {
            return files
                    .map(ListenersIT::target)
                    .filter(target -> target.startsWith("socket:["))
                    .map(target -> target.replaceAll("[^0-9]", ""))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String target(Path file) {
        try {
            return Files.readSymbolicLink(file).toString();
        } catch (IOException e) {
            // It was closed meanwhile.
            return "";
        }
    }
}
