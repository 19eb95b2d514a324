/** The packaged product, started as real processes and used as people use it. */
@NullMarked
package dev.fixpoint.e2e;

import org.jspecify.annotations.NullMarked;
