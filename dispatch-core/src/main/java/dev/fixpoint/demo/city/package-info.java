/** Yunzhou, a city of our own making: streets, water, parks, districts and addresses. */
@NullMarked
package dev.fixpoint.demo.city;

import org.jspecify.annotations.NullMarked;
