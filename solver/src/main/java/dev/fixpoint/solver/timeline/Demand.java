package dev.fixpoint.solver.timeline;

import dev.fixpoint.solver.Job;
import java.util.Map;
import java.util.Set;

/** What a job asks of whoever does it, whatever the time. Many jobs ask for the same. */
record Demand(
        Map<String, Integer> skills,
        Set<String> tools,
        Map<String, Integer> needs,
        Set<String> onlyTechnicians,
        Set<String> excludedTechnicians) {
    static Demand of(Job job) {
        return new Demand(job.skills(), job.tools(), job.needs(), job.onlyTechnicians(), job.excludedTechnicians());
    }

    boolean isMetBy(Crew crew) {
        return hasAtLeast(crew.skills(), skills)
                && (crew.mayFetch() || isEquippedBy(crew))
                && !excludedTechnicians.contains(crew.technicianId())
                && (onlyTechnicians.isEmpty() || onlyTechnicians.contains(crew.technicianId()));
    }

    /** Whether the tools and parts are in the van. */
    boolean isEquippedBy(Crew crew) {
        return hasAtLeast(crew.stock(), needs) && crew.tools().containsAll(tools);
    }

    private static boolean hasAtLeast(Map<String, Integer> has, Map<String, Integer> needs) {
        for (var needed : needs.entrySet()) {
            if (has.getOrDefault(needed.getKey(), 0) < needed.getValue()) {
                return false;
            }
        }
        return true;
    }

    /** How long a job takes the crew, in per cent of its usual duration: as its least skill for it says. */
    int percent(Crew crew) {
        int level = skills.isEmpty() ? 0 : Integer.MAX_VALUE;
        for (var skill : skills.keySet()) {
            level = Math.min(level, crew.skills().getOrDefault(skill, 0));
        }
        return crew.pace().getOrDefault(level, 100);
    }
}
