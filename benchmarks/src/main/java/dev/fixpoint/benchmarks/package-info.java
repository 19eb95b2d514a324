/** Measures a running Fixpoint from outside, over loopback HTTP. */
@NullMarked
package dev.fixpoint.benchmarks;

import org.jspecify.annotations.NullMarked;
