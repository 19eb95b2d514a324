package dev.fixpoint.imports;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Weekdays as people write them in a file: {@code 1-5} or {@code 1;2;6}, Monday being 1. */
final class Hours {
    private Hours() {}

    static Set<DayOfWeek> days(String text) {
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .flatMapToInt(Hours::span)
                .mapToObj(DayOfWeek::of)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static IntStream span(String text) {
        var ends = text.split("-", 2);
        int first = Integer.parseInt(ends[0]);
        int last = Integer.parseInt(ends[ends.length - 1]);
        if (last < first) {
            throw new IllegalArgumentException(text);
        }
        return IntStream.rangeClosed(first, last);
    }
}
