/** How long single steps take, by JMH; see bin/bench-solver-jmh. State is made in constructors, so nothing is null. */
@NullMarked
package dev.fixpoint.benchmarks.micro;

import org.jspecify.annotations.NullMarked;
