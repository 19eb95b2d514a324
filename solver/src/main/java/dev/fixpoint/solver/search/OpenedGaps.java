package dev.fixpoint.solver.search;

/** Where jobs were taken off routes since the last decision: good places to look first. Beyond its size it forgets. */
final class OpenedGaps {
    private final int[] before;
    private int size;

    OpenedGaps(int most) {
        before = new int[most];
    }

    /** @param node the node before the gap */
    void add(int node) {
        if (size < before.length && (size == 0 || before[size - 1] != node)) {
            before[size++] = node;
        }
    }

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    /** The node before a gap; it may have been taken off its route itself since. */
    int get(int index) {
        return before[index];
    }
}
