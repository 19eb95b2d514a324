package dev.fixpoint.planning;

import java.util.List;

/**
 * Who can come to an emergency.
 *
 * @param planVersion of the plan that it was looked for in
 * @param options the best of each technician, best first
 */
public record EmergencyOptions(long planVersion, List<EmergencyOption> options) {}
