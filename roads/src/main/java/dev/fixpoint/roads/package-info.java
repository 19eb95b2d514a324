/**
 * Travel times on the roads of an OpenStreetMap extract, for problems of the solver. No Spring, no SQL.
 *
 * <p>Times are whole seconds, lengths metres, coordinates degrees of WGS 84, longitude first.
 */
@NullMarked
package dev.fixpoint.roads;

import org.jspecify.annotations.NullMarked;
