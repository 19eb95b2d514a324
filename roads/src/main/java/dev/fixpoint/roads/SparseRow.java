package dev.fixpoint.roads;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Seconds from one place to many, of which most may be absent. A bit for each place and two bytes for each that is present;
 * where most are present, two bytes for each place.
 */
final class SparseRow {
    /** The longest time that can be kept, in seconds: 18 hours. */
    static final int MOST_SECONDS = 65_534;

    static final int ABSENT = 65_535;

    private final int length;
    private final long[] present;
    private final char[] before;
    private final char[] seconds;

    private SparseRow(int length, long[] present, char[] seconds) {
        this.length = length;
        this.present = present;
        this.seconds = seconds;
        before = new char[present.length];
        for (int word = 1; word < present.length; word++) {
            before[word] = (char) (before[word - 1] + Long.bitCount(present[word - 1]));
        }
    }

    /**
     * @param all by place: seconds up to {@link #MOST_SECONDS}, or {@link #ABSENT}; copied
     * @param length how many of them count, up to 65,535
     */
    static SparseRow of(char[] all, int length) {
        var present = new long[words(length)];
        int count = 0;
        for (int place = 0; place < length; place++) {
            if (all[place] != ABSENT) {
                present[place >>> 6] |= 1L << place;
                count++;
            }
        }
        if (2 * count + 10 * present.length >= 2 * length) {
            return new SparseRow(length, new long[0], Arrays.copyOf(all, length));
        }
        var seconds = new char[count];
        int next = 0;
        for (int place = 0; place < length; place++) {
            if (all[place] != ABSENT) {
                seconds[next++] = all[place];
            }
        }
        return new SparseRow(length, present, seconds);
    }

    private static int words(int length) {
        return (length + 63) >>> 6;
    }

    int length() {
        return length;
    }

    /** Seconds to a place, or {@link #ABSENT}. */
    int get(int place) {
        if (present.length == 0) {
            return seconds[place];
        }
        long word = present[place >>> 6];
        long bit = 1L << place;
        return (word & bit) == 0 ? ABSENT : seconds[before[place >>> 6] + Long.bitCount(word & (bit - 1))];
    }

    /** What it takes in memory, without the objects' headers (about 80 bytes). */
    long bytes() {
        return 8L * present.length + 2L * before.length + 2L * seconds.length;
    }

    /** How many bytes {@link #write} needs. */
    int writtenBytes() {
        return 12 + 8 * present.length + 2 * seconds.length;
    }

    void write(ByteBuffer to) {
        to.putInt(length).putInt(present.length).putInt(seconds.length);
        to.asLongBuffer().put(present);
        to.position(to.position() + 8 * present.length);
        to.asCharBuffer().put(seconds);
        to.position(to.position() + 2 * seconds.length);
    }

    static SparseRow read(ByteBuffer from) {
        int length = from.getInt();
        var present = new long[from.getInt()];
        var seconds = new char[from.getInt()];
        from.asLongBuffer().get(present);
        from.position(from.position() + 8 * present.length);
        from.asCharBuffer().get(seconds);
        from.position(from.position() + 2 * seconds.length);
        return new SparseRow(length, present, seconds);
    }
}
