package org.plumbline.launcher.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RowsOfClinicTest {
    private static final UUID OURS = UUID.fromString("11111111-1111-4111-8111-111111111111");
    private static final UUID THEIRS = UUID.fromString("22222222-2222-4222-8222-222222222222");

    @Test
    void keepsOneClinicsRowsByteForByte() throws IOException {
        assertThat(only(row(OURS, "Núñez\\nin two lines") + row(THEIRS, "hers") + row(OURS, THEIRS + "\t")))
                .isEqualTo(row(OURS, "Núñez\\nin two lines") + row(OURS, THEIRS + "\t"));
    }

    @Test
    void findsNothingWhereTheIdStandsInAnotherField() throws IOException {
        assertThat(only(row(THEIRS, OURS + "\t"))).isEmpty();
        assertThat(only("")).isEmpty();
        assertThat(only("x\n\n")).isEmpty();
    }

    @Test
    void keepsThemHoweverTheyAreRead() throws IOException {
        StringBuilder all = new StringBuilder();
        StringBuilder ours = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            String row = row(i % 7 < 3 ? OURS : THEIRS, "x".repeat(i % 97 * (i % 500 == 0 ? 3000 : 1)));
            all.append(row);
            ours.append(i % 7 < 3 ? row : "");
        }
        for (int size : new int[] {1, 36, 1000, 100_000}) {
            assertThat(inPieces(all.toString(), size)).as("%d at a time", size).isEqualTo(ours.toString());
        }
    }

    private static String inPieces(String rows, int size) throws IOException {
        ByteArrayOutputStream found = new ByteArrayOutputStream();
        try (InputStream only =
                new RowsOfClinic(new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)), OURS)) {
            byte[] piece = new byte[size];
            for (int read = only.read(piece); read >= 0; read = only.read(piece)) {
                found.write(piece, 0, read);
            }
        }
        return found.toString(StandardCharsets.UTF_8);
    }

    private static String row(UUID clinic, String rest) {
        return "%s\t%s\n".formatted(clinic, rest);
    }

    private static String only(String rows) throws IOException {
        try (InputStream found =
                new RowsOfClinic(new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)), OURS)) {
            return new String(found.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
