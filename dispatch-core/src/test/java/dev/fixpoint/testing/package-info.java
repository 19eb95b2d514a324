/** What tests of every module share. */
@NullMarked
package dev.fixpoint.testing;

import org.jspecify.annotations.NullMarked;
