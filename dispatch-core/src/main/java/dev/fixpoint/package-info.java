/** Fixpoint: one package per feature. */
@NullMarked
package dev.fixpoint;

import org.jspecify.annotations.NullMarked;
