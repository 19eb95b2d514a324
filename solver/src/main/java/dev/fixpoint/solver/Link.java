package dev.fixpoint.solver;

import java.util.List;

/** What ties jobs to each other across routes. */
public sealed interface Link permits Link.Together, Link.Following {
    /**
     * Jobs of different technicians that start at the same second: a visit for two or more. All of them are planned, or none.
     *
     * @param jobIds at least two jobs, one for each technician
     */
    record Together(List<String> jobIds) implements Link {
        public Together {
            jobIds = List.copyOf(jobIds);
            if (jobIds.size() < 2 || jobIds.stream().distinct().count() < jobIds.size()) {
                throw new IllegalArgumentException("Together needs two or more different jobs, not " + jobIds);
            }
        }
    }

    /**
     * A job that starts some time after another has ended, whoever does either; never without it.
     *
     * @param leastDelaySec from the end of the first to the start of the second, may be negative
     * @param mostDelaySec not less than {@code leastDelaySec}
     */
    record Following(String firstId, String secondId, long leastDelaySec, long mostDelaySec) implements Link {
        public Following {
            if (firstId.equals(secondId) || mostDelaySec < leastDelaySec) {
                throw new IllegalArgumentException("%s cannot follow %s after %d to %d s"
                        .formatted(secondId, firstId, leastDelaySec, mostDelaySec));
            }
        }
    }
}
