package org.plumbline.launcher.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.plumbline.launcher.Refusal;

/** The lock of the operating system, which ends with its process, however that ends. */
record DirectoryLock(Path file, FileChannel channel) implements AutoCloseable {
    static final String NAME = "lock";

    static DirectoryLock on(Path directory) {
        Path file = directory.resolve(NAME);
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isFree(channel)) {
                return new DirectoryLock(file, channel);
            }
            channel.close();
        } catch (IOException e) {
            throw DataDirectory.notWritable(directory, e);
        }
        throw new Refusal("The data directory %s is in use by another run: stop that, or choose another with --data."
                .formatted(directory));
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
