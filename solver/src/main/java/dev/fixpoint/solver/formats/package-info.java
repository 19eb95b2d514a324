/** Problems and plans as text: the published benchmark formats and a JSON format of our own, read and written. */
@NullMarked
package dev.fixpoint.solver.formats;

import org.jspecify.annotations.NullMarked;
