package org.plumbline.launcher.backup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/**
 * The rows of one clinic, out of the rows of all. A row is a line, for COPY writes line ends within a value in another
 * way; the clinic's id is its first field.
 */
final class RowsOfClinic extends FilterInputStream {
    private static final int PIECE = 1 << 16;

    private final byte[] prefix;
    private final byte[] piece = new byte[PIECE];
    private int next;
    private int end;
    private boolean inRow;

    RowsOfClinic(InputStream rows, UUID clinic) {
        super(rows);
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
        if ((!inRow && !findRow()) || (next == end && !readOn())) {
            return -1;
        }
        int stop = endOfRow(Math.min(end, next + length));
        int count = stop - next;
        System.arraycopy(piece, next, target, offset, count);
        next = stop;
        inRow = piece[stop - 1] != '\n';
        return count;
    }

    /** Goes on to the beginning of the clinic's next row. */
    private boolean findRow() throws IOException {
        while (end - next >= prefix.length || readOn()) {
            if (end - next >= prefix.length) {
                inRow = Arrays.equals(piece, next, next + prefix.length, prefix, 0, prefix.length);
                if (inRow) {
                    return true;
                }
                skipRow();
            }
        }
        return false;
    }

    private void skipRow() throws IOException {
        do {
            next = endOfRow(end);
        } while (piece[next - 1] != '\n' && readOn());
    }

    /** Where the row in hand ends, its line end included; the limit, if it doesn't end before. */
    private int endOfRow(int limit) {
        int at = next;
        while (at < limit && piece[at] != '\n') {
            at++;
        }
        return Math.min(at + 1, limit);
    }

    /** Reads more behind what isn't done with yet; false at the end. */
    private boolean readOn() throws IOException {
        System.arraycopy(piece, next, piece, 0, end - next);
        end -= next;
        next = 0;
        int more = in.read(piece, end, PIECE - end);
        end += Math.max(more, 0);
        return more >= 0;
    }
}
