package dev.fixpoint.benchmarks.contest;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;

/** The most heap in use since it was last asked to begin, garbage not yet collected included. */
final class PeakHeap {
    private static final long MEGABYTE = 1 << 20;

    private PeakHeap() {}

    static void begin() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** Whole megabytes: an upper bound, as parts of the heap need not be fullest at the same moment. */
    static long megabytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / MEGABYTE;
    }
}
