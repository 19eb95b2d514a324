package dev.fixpoint.warranties;

import dev.fixpoint.shared.Money;

/**
 * What a service costs when nothing covers it.
 *
 * @param callOut for coming
 * @param labour for the usual work
 * @param most the most a customer is asked for without having agreed to more; parts included
 * @param mendsFaults whether it does what warranties promise, unlike installation and maintenance
 */
public record ServicePrice(
        String serviceType, Money callOut, Money labour, Money most, boolean mendsFaults, long version) {}
