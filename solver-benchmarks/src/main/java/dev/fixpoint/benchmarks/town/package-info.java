/** Made-up but lifelike days of field service, the same for a seed every time. */
@NullMarked
package dev.fixpoint.benchmarks.town;

import org.jspecify.annotations.NullMarked;
