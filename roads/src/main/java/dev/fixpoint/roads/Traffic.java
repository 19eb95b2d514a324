package dev.fixpoint.roads;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;

/**
 * How much longer a trip takes by hour of the week, in percent of the time on empty roads: 100 is empty, 150 half as long
 * again. A trip drives each hour at that hour's speed (Ichoua, Gendreau, Potvin 2003), so who leaves later never arrives
 * earlier. Hours are those of the clock on the wall; the week of a change of the clock is taken as any other.
 */
public final class Traffic {
    private static final int HOURS = 7 * 24;
    private static final int HOUR_SEC = 3600;
    private static final long WEEK_SEC = (long) HOURS * HOUR_SEC;
    private static final int LEAST_PERCENT = 10;
    private static final int MOST_PERCENT = 1000;

    /** Empty roads at all hours. */
    public static final Traffic NONE = new Traffic(100);

    /** What an hour's speed is counted in: millionths of a second on empty roads for each second. */
    private static final long FREE_SECOND = 1_000_000;

    private final long[] speed = new long[HOURS];

    private Traffic(int percent) {
        Arrays.fill(speed, speed(percent));
    }

    private static long speed(int percent) {
        return Math.ceilDiv(100 * FREE_SECOND, percent);
    }

    /**
     * Reads lines like {@code MONDAY,8,140}: day of the week, hour 0–23, percent 10–1,000. Hours that are not named have
     * 100; empty lines and lines that begin with # are skipped.
     *
     * @throws IllegalArgumentException naming the first line that cannot be read
     */
    public static Traffic of(List<String> lines) {
        var traffic = new Traffic(100);
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                traffic.read(line, i + 1);
            }
        }
        return traffic;
    }

    private void read(String line, int number) {
        try {
            var fields = line.split(",", -1);
            int day = DayOfWeek.valueOf(fields[0].strip()).ordinal();
            int hour = Integer.parseInt(fields[1].strip());
            int value = Integer.parseInt(fields[2].strip());
            if (fields.length != 3 || hour < 0 || hour > 23 || value < LEAST_PERCENT || value > MOST_PERCENT) {
                throw new IllegalArgumentException("out of range");
            }
            speed[day * 24 + hour] = speed(value);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException(
                    "Line %d is '%s'; it should be like MONDAY,8,140 with an hour of 0–23 and a percentage of 10–1000"
                            .formatted(number, line),
                    e);
        }
    }

    /** The same percentage at all hours, 10–1,000. */
    public static Traffic constant(int percent) {
        if (percent < LEAST_PERCENT || percent > MOST_PERCENT) {
            throw new IllegalArgumentException("Traffic is 10–1000 percent, not " + percent);
        }
        return new Traffic(percent);
    }

    /**
     * How long a trip takes that leaves now.
     *
     * @param departSec seconds since a Monday 00:00, any sign
     * @param freeSec seconds on empty roads, 0 or more
     * @return whole seconds, rounded up
     */
    public int seconds(long departSec, int freeSec) {
        long left = freeSec * FREE_SECOND;
        long at = departSec;
        while (left > 0) {
            long perSecond = speed[(int) (Math.floorMod(at, WEEK_SEC) / HOUR_SEC)];
            long untilNextHour = HOUR_SEC - Math.floorMod(at, (long) HOUR_SEC);
            at += Math.min(untilNextHour, Math.ceilDiv(left, perSecond));
            left -= perSecond * untilNextHour;
        }
        return (int) (at - departSec);
    }
}
