package dev.fixpoint.solver.timeline;

import dev.fixpoint.solver.Link;
import dev.fixpoint.solver.RouteProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Jobs tied to each other, by index. Jobs connected by any links are one group; a group is a sequence of steps, each one job
 * or several together, in an order in which no step follows a later one.
 */
public final class Links {
    /** A job that starts so many seconds after the end of another. */
    record Following(int first, int second, long leastSec, long mostSec) {}

    private final int[] groupOf;
    private final int[][][] steps;
    private final List<Following> followings = new ArrayList<>();
    private final int[] stepOf;

    Links(RouteProblem problem, Map<String, Integer> jobIndex) {
        int n = problem.jobs().size();
        stepOf = new int[n];
        Arrays.setAll(stepOf, job -> job);
        var together = new ArrayList<int[]>();
        for (var link : problem.links()) {
            switch (link) {
                case Link.Together team -> team(team, jobIndex, together);
                case Link.Following f -> {
                    if (jobIndex.containsKey(f.firstId()) && jobIndex.containsKey(f.secondId())) {
                        followings.add(new Following(
                                jobIndex.get(f.firstId()),
                                jobIndex.get(f.secondId()),
                                f.leastDelaySec(),
                                f.mostDelaySec()));
                    }
                }
            }
        }
        together.forEach(team -> Arrays.stream(team).forEach(job -> stepOf[job] = team[0]));
        groupOf = new int[n];
        steps = groups(n);
    }

    private static void team(Link.Together team, Map<String, Integer> jobIndex, List<int[]> together) {
        int[] jobs = team.jobIds().stream()
                .filter(jobIndex::containsKey)
                .mapToInt(jobIndex::get)
                .sorted()
                .toArray();
        if (jobs.length > 1) {
            together.add(jobs);
        }
    }

    private int[][][] groups(int n) {
        var root = new int[n];
        Arrays.setAll(root, job -> job);
        IntStream.range(0, n).forEach(job -> join(root, job, stepOf[job]));
        followings.forEach(f -> join(root, f.first, f.second));
        var members = new HashMap<Integer, List<Integer>>();
        IntStream.range(0, n)
                .forEach(job -> members.computeIfAbsent(find(root, job), _ -> new ArrayList<>())
                        .add(job));
        Arrays.fill(groupOf, IndexedProblem.NONE);
        var groups = new ArrayList<int[][]>();
        members.values().stream()
                .filter(group -> group.size() > 1)
                .sorted(Comparator.comparing(List::getFirst))
                .forEach(group -> {
                    group.forEach(job -> groupOf[job] = groups.size());
                    groups.add(inOrder(group));
                });
        return groups.toArray(int[][][]::new);
    }

    private int[][] inOrder(List<Integer> group) {
        var open = new ArrayList<>(
                group.stream().map(job -> stepOf[job]).distinct().toList());
        var ordered = new ArrayList<int[]>();
        while (!open.isEmpty()) {
            int next = open.stream()
                    .filter(step -> followings.stream()
                            .noneMatch(f -> stepOf[f.second] == step && open.contains(stepOf[f.first])))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("Jobs follow each other in a circle"));
            open.remove((Integer) next);
            ordered.add(group.stream()
                    .filter(job -> stepOf[job] == next)
                    .mapToInt(job -> job)
                    .toArray());
        }
        return ordered.toArray(int[][]::new);
    }

    private static void join(int[] root, int one, int other) {
        root[find(root, one)] = find(root, other);
    }

    private static int find(int[] root, int job) {
        int at = job;
        while (root[at] != at) {
            at = root[at];
        }
        return at;
    }

    public boolean isEmpty() {
        return steps.length == 0;
    }

    public int groupCount() {
        return steps.length;
    }

    /** The group of a job, or {@link IndexedProblem#NONE} for one that is on its own. */
    public int groupOf(int job) {
        return groupOf[job];
    }

    public boolean isLinked(int job) {
        return groupOf[job] != IndexedProblem.NONE;
    }

    /** Jobs that start together, in an order in which they can be planned. */
    public int[][] steps(int group) {
        return steps[group];
    }

    /** All jobs of a group, in an order in which they can be planned. */
    public int[] jobs(int group) {
        return Arrays.stream(steps[group]).flatMapToInt(Arrays::stream).toArray();
    }

    /** A job that starts so many seconds after the end of another. */
    @FunctionalInterface
    public interface FollowingVisitor {
        void visit(int first, int second, long leastSec, long mostSec);
    }

    public void forEachFollowing(FollowingVisitor visitor) {
        followings.forEach(f -> visitor.visit(f.first, f.second, f.leastSec, f.mostSec));
    }

    List<Following> followings() {
        return followings;
    }
}
