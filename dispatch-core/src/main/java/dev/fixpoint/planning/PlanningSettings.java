package dev.fixpoint.planning;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How much planning is done.
 *
 * @param horizonDays days planned ahead, today included, 1–14
 * @param quick least time to answer a change
 * @param perUnplanned added for each visit that has no technician yet
 * @param most longest time to answer a change
 * @param improvement length of one round of improvement while nothing changes
 * @param breath between two rounds of improvement, so that others get a turn
 * @param proposal how long a better plan is looked for when somebody asks
 * @param lateBy a visit not begun this long after its time makes the plan look again
 * @param heartbeat how often a plan looks at the clock when nothing else happens
 */
@ConfigurationProperties("fixpoint.planning")
record PlanningSettings(
        int horizonDays,
        Duration quick,
        Duration perUnplanned,
        Duration most,
        Duration improvement,
        Duration breath,
        Duration proposal,
        Duration lateBy,
        Duration heartbeat) {
    Duration budgetFor(long unplanned) {
        var wanted = quick.plus(perUnplanned.multipliedBy(unplanned));
        return wanted.compareTo(most) > 0 ? most : wanted;
    }
}
