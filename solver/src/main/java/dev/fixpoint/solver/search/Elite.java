package dev.fixpoint.solver.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** The best plans that separate walks have ended with, shared by all threads. */
final class Elite {
    private static final int MOST = 8;

    /** With fewer plans than this there is nothing worth combining. */
    private static final int FEWEST = 4;

    /** @param routes job indices in order, by shift index */
    record Member(int[][] routes, double value) {}

    private final List<Member> members = new ArrayList<>();

    /** Keeps a plan unless as good a one is there or many are better. */
    synchronized void add(int[][] routes, double value) {
        if (members.stream().anyMatch(member -> member.value == value)) {
            return;
        }
        members.add(new Member(routes, value));
        members.sort(Comparator.comparingDouble(Member::value));
        if (members.size() > MOST) {
            members.removeLast();
        }
    }

    synchronized Optional<Member> best() {
        return members.stream().findFirst();
    }

    synchronized List<int[][]> plans() {
        return members.stream().map(Member::routes).toList();
    }

    synchronized boolean isReady() {
        return members.size() >= FEWEST;
    }

    /** Two different plans, the better first. */
    synchronized List<Member> pair(SplittableRandom random) {
        int one = random.nextInt(members.size());
        int other = random.nextInt(members.size() - 1);
        other += other >= one ? 1 : 0;
        return List.of(members.get(Math.min(one, other)), members.get(Math.max(one, other)));
    }
}
