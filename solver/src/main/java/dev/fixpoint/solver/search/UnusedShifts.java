package dev.fixpoint.solver.search;

import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.ShiftClasses;
import java.util.Arrays;

/** The shifts without jobs, by class. Adding one twice, or removing one that is not there, does nothing. */
final class UnusedShifts {
    private final ShiftClasses classes;
    private final int[][] members;
    private final int[] sizes;
    private final int[] positions;
    private int count;

    /** All shifts are unused at first. */
    UnusedShifts(ShiftClasses classes, int shiftCount) {
        this.classes = classes;
        sizes = new int[classes.count()];
        for (int shift = 0; shift < shiftCount; shift++) {
            sizes[classes.of(shift)]++;
        }
        members = new int[classes.count()][];
        for (int c = 0; c < members.length; c++) {
            members[c] = new int[sizes[c]];
            sizes[c] = 0;
        }
        positions = new int[shiftCount];
        Arrays.fill(positions, IndexedProblem.NONE);
        for (int shift = shiftCount - 1; shift >= 0; shift--) {
            add(shift);
        }
    }

    void add(int shift) {
        if (positions[shift] == IndexedProblem.NONE) {
            int c = classes.of(shift);
            positions[shift] = sizes[c];
            members[c][sizes[c]++] = shift;
            count++;
        }
    }

    void remove(int shift) {
        int at = positions[shift];
        if (at != IndexedProblem.NONE) {
            int c = classes.of(shift);
            int moved = members[c][--sizes[c]];
            members[c][at] = moved;
            positions[moved] = at;
            positions[shift] = IndexedProblem.NONE;
            count--;
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** An unused shift of the class, or {@link IndexedProblem#NONE}. */
    int any(int shiftClass) {
        return sizes[shiftClass] == 0 ? IndexedProblem.NONE : members[shiftClass][sizes[shiftClass] - 1];
    }

    int size(int shiftClass) {
        return sizes[shiftClass];
    }

    int get(int shiftClass, int index) {
        return members[shiftClass][index];
    }
}
