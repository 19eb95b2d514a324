package dev.fixpoint.roads;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.CRC32;

/**
 * A {@link TripTable} on disk, written at its end only. A batch that was cut off by a crash, or changed since, is dropped
 * with all that follow it. Used by whoever holds the lock of the file.
 */
final class TripFile implements AutoCloseable {
    private static final long MAGIC = 0x4649_5854_5249_5031L; // FIXTRIP1
    private static final int HEADER = 24;

    private final FileChannel file;
    private final UUID name;
    private long end;

    /** Opens the file, begins it if it is new, and waits for its lock. */
    static TripFile locked(Path path) throws IOException {
        var file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            file.lock(); // until the file is closed
            return new TripFile(file);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private TripFile(FileChannel file) throws IOException {
        this.file = file;
        var header = ByteBuffer.allocate(HEADER);
        while (header.hasRemaining() && file.read(header, header.position()) >= 0) {}
        header.flip();
        end = HEADER;
        name = header.remaining() == HEADER && header.getLong() == MAGIC
                ? new UUID(header.getLong(), header.getLong())
                : begin();
    }

    private UUID begin() throws IOException {
        var fresh = UUID.randomUUID();
        file.truncate(0);
        write(
                ByteBuffer.allocate(HEADER)
                        .putLong(MAGIC)
                        .putLong(fresh.getMostSignificantBits())
                        .putLong(fresh.getLeastSignificantBits())
                        .flip(),
                0);
        return fresh;
    }

    /** Changes when the file is begun anew. */
    UUID name() {
        return name;
    }

    /** Where the next batch goes. */
    long end() {
        return end;
    }

    /** Forgets everything; the file must be opened again to be used. */
    void clear() throws IOException {
        file.truncate(0);
    }

    /** The table with all whole batches from this position on, which become part of what {@link #end} is behind. */
    TripTable readFrom(long position, TripTable table) throws IOException {
        end = position;
        var wider = table;
        while (end < file.size()) {
            var batch = new ArrayList<TripTable.Entry>();
            try {
                long next = readBatch(end, wider.size(), batch);
                wider = wider.plus(batch);
                end = next;
            } catch (EOFException cutOff) {
                file.truncate(end);
            }
        }
        return wider;
    }

    private long readBatch(long position, int known, List<TripTable.Entry> batch) throws IOException {
        int count = read(position, 4).getInt();
        long at = position + 4;
        for (int i = 0; i < count; i++) {
            var head = read(at, 12);
            int bytes = head.getInt();
            long sum = head.getLong();
            var body = read(at + 12, bytes);
            if (sum(body) != sum) {
                throw new EOFException("Damaged at " + at);
            }
            batch.add(new TripTable.Entry(body.getLong(), SparseRow.read(body), SparseRow.read(body)));
            at += 12 + bytes;
        }
        boolean fits = batch.stream()
                .allMatch(entry -> entry.in().length() == known && entry.out().length() == known + count);
        if (count <= 0 || !fits) {
            throw new EOFException("No batch at " + position);
        }
        return at;
    }

    private ByteBuffer read(long position, int bytes) throws IOException {
        if (bytes < 0 || position + bytes > file.size()) {
            throw new EOFException("Cut off at " + position);
        }
        var buffer = ByteBuffer.allocate(bytes);
        while (buffer.hasRemaining()) {
            if (file.read(buffer, position + buffer.position()) < 0) {
                throw new EOFException("Cut off at " + position);
            }
        }
        return buffer.flip();
    }

    private static long sum(ByteBuffer body) {
        var sum = new CRC32();
        sum.update(body.duplicate());
        return sum.getValue();
    }

    void append(List<TripTable.Entry> batch) throws IOException {
        long at = write(ByteBuffer.allocate(4).putInt(batch.size()).flip(), end);
        for (var entry : batch) {
            int bytes = 8 + entry.out().writtenBytes() + entry.in().writtenBytes();
            var body = ByteBuffer.allocate(bytes).putLong(entry.key());
            entry.out().write(body);
            entry.in().write(body);
            body.flip();
            at = write(ByteBuffer.allocate(12).putInt(bytes).putLong(sum(body)).flip(), at);
            at = write(body, at);
        }
        end = at;
    }

    private long write(ByteBuffer bytes, long position) throws IOException {
        long at = position;
        while (bytes.hasRemaining()) {
            at += file.write(bytes, at);
        }
        return at;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
