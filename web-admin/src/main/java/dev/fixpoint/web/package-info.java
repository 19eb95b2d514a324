/** HTTP for staff and customers, one controller per feature of the core. */
@NullMarked
package dev.fixpoint.web;

import org.jspecify.annotations.NullMarked;
