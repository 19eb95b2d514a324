/** The solver against others: the same files, time and threads, every plan driven by the same check. */
@NullMarked
package dev.fixpoint.benchmarks.contest;

import org.jspecify.annotations.NullMarked;
