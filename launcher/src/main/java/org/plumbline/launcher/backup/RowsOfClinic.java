package org.plumbline.launcher.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/**
 * The rows of one clinic, out of the rows of all. A row is a line, for COPY writes line ends within a value in another
 * way; the clinic's id is its first field.
 */
final class RowsOfClinic extends InputStream {
    private final BufferedInputStream rows;
    private final byte[] prefix;
    private boolean inRow;

    RowsOfClinic(InputStream rows, UUID clinic) {
        this.rows = new BufferedInputStream(rows, 1 << 16);
        this.prefix = (clinic + "\t").getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    /** Reads no further than the end of a row. */
    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (!inRow && !findRow()) {
            return -1;
        }
        int count = 0;
        while (inRow && count < length) {
            int next = rows.read();
            if (next < 0) {
                inRow = false;
                return count == 0 ? -1 : count;
            }
            target[offset + count++] = (byte) next;
            inRow = next != '\n';
        }
        return count;
    }

    private boolean findRow() throws IOException {
        while (!inRow) {
            rows.mark(prefix.length);
            byte[] begin = rows.readNBytes(prefix.length);
            if (begin.length == 0) {
                return false;
            }
            rows.reset();
            inRow = Arrays.equals(begin, prefix);
            if (!inRow) {
                skipRow();
            }
        }
        return true;
    }

    private void skipRow() throws IOException {
        int next = rows.read();
        while (next >= 0 && next != '\n') {
            next = rows.read();
        }
    }
}
