package dev.fixpoint.solver.search;

import dev.fixpoint.solver.timeline.IndexedProblem;

/**
 * Routes as linked nodes, one array per property. Nodes 0 to n−1 are the jobs, then one start node and one end node for each
 * shift. What a step of the walk adds is kept by node and summed by route.
 */
class RouteColumns {
    /** Numbers kept for each node, and for the step to it. */
    static final int NODE = 8;

    static final int STEP = 4;

    private static final int NEXT = 0;
    private static final int PREV = 1;
    private static final int SHIFT = 2;
    private static final int PLACE = 3;
    private static final int FREE = 4;
    private static final int LATEST = 5;
    private static final int LEG = 6;
    private static final int MARK = 7;

    private static final int WAITING = 0;
    private static final int COST = 1;
    private static final int HARD = 2;
    private static final int RESTS = 3;

    final IndexedProblem problem;
    final int jobCount;
    final int shiftCount;

    /** Eight numbers for each node in one line of the processor's cache: see the accessors. */
    private final int[] nodes;

    /** Four numbers for each node that are needed less often. */
    private final long[] steps;

    private int marks;

    final int[] count;
    final long[] travelSec;
    final long[] waitingSec;
    /** What is left in the van where there is one kind of load, else 0; not below 0, as jobs that need nothing still fit. */
    final long[] room;

    final int[][] used;
    final long[] routeCost;
    final long[] visitCost;
    final long[] visitHard;
    final long[] leftSec;
    final long[] routeHard;

    RouteColumns(IndexedProblem problem) {
        this.problem = problem;
        jobCount = problem.jobCount();
        shiftCount = problem.shiftCount();
        nodes = new int[(jobCount + 2 * shiftCount) * NODE];
        steps = new long[(jobCount + 2 * shiftCount) * STEP];
        count = new int[shiftCount];
        travelSec = new long[shiftCount];
        waitingSec = new long[shiftCount];
        room = new long[shiftCount];
        used = new int[shiftCount][problem.loadKinds()];
        routeCost = new long[shiftCount];
        visitCost = new long[shiftCount];
        visitHard = new long[shiftCount];
        leftSec = new long[shiftCount];
        routeHard = new long[shiftCount];
    }

    void measureRoom(int shift) {
        room[shift] = problem.loadKinds() == 1 ? Math.max(0, problem.room(shift, used[shift])) : 0;
    }

    int startOf(int shift) {
        return jobCount + shift;
    }

    int endOf(int shift) {
        return jobCount + shiftCount + shift;
    }

    int first(int shift) {
        return next(startOf(shift));
    }

    int last(int shift) {
        return prev(endOf(shift));
    }

    boolean isJob(int node) {
        return node < jobCount;
    }

    int next(int node) {
        return nodes[node * NODE + NEXT];
    }

    int prev(int node) {
        return nodes[node * NODE + PREV];
    }

    /** How many jobs of its route come before a job. */
    int positionOf(int job) {
        int position = 0;
        for (int node = prev(job); isJob(node); node = prev(node)) {
            position++;
        }
        return position;
    }

    void link(int one, int other) {
        nodes[one * NODE + NEXT] = other;
        nodes[other * NODE + PREV] = one;
    }

    /** The shift of a node; {@link IndexedProblem#NONE} for a job left out. */
    int shiftOf(int node) {
        return nodes[node * NODE + SHIFT];
    }

    void setShiftOf(int node, int shift) {
        nodes[node * NODE + SHIFT] = shift;
    }

    int place(int node) {
        return nodes[node * NODE + PLACE];
    }

    void setPlace(int node, int place) {
        nodes[node * NODE + PLACE] = place;
    }

    /** End of service at a node; at a start node the start of the shift. */
    long freeSec(int node) {
        return nodes[node * NODE + FREE];
    }

    void setFreeSec(int node, long sec) {
        nodes[node * NODE + FREE] = (int) sec;
    }

    /** The latest arrival at a node that still keeps the rest of the route, breaks aside. */
    long latestSec(int node) {
        return nodes[node * NODE + LATEST];
    }

    void setLatestSec(int node, long sec) {
        nodes[node * NODE + LATEST] = (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, sec));
    }

    /** Travel to a node from the one before. */
    int legSec(int node) {
        return nodes[node * NODE + LEG];
    }

    void setLegSec(int node, int sec) {
        nodes[node * NODE + LEG] = sec;
    }

    /** A mark that no node has. */
    int newMark() {
        return ++marks;
    }

    /** Marks a node; false if it has this mark already. */
    boolean mark(int node, int mark) {
        boolean isNew = nodes[node * NODE + MARK] != mark;
        nodes[node * NODE + MARK] = mark;
        return isNew;
    }

    long stepWaitingSec(int node) {
        return steps[node * STEP + WAITING];
    }

    void setStepWaitingSec(int node, long sec) {
        steps[node * STEP + WAITING] = sec;
    }

    long stepCost(int node) {
        return steps[node * STEP + COST];
    }

    void setStepCost(int node, long cost) {
        steps[node * STEP + COST] = cost;
    }

    long stepHard(int node) {
        return steps[node * STEP + HARD];
    }

    void setStepHard(int node, long hard) {
        steps[node * STEP + HARD] = hard;
    }

    /** Forgets what the step to a job adds, before it is measured anew. */
    void clearStep(int job) {
        setLegSec(job, 0);
        setStepWaitingSec(job, 0);
        setStepCost(job, 0);
        setStepHard(job, 0);
    }

    /** Breaks taken or passed until a node. */
    int rests(int node) {
        return (int) steps[node * STEP + RESTS];
    }

    void setRests(int node, int rests) {
        steps[node * STEP + RESTS] = rests;
    }

    /** Copies all about a node to a place of a snapshot. */
    void save(int node, int[] toNodes, long[] toSteps, int at) {
        System.arraycopy(nodes, node * NODE, toNodes, at * NODE, NODE);
        System.arraycopy(steps, node * STEP, toSteps, at * STEP, STEP);
    }

    /** Copies all about a node from a place of a snapshot, its neighbours included. */
    void restore(int node, int[] fromNodes, long[] fromSteps, int at) {
        System.arraycopy(fromNodes, at * NODE, nodes, node * NODE, NODE);
        System.arraycopy(fromSteps, at * STEP, steps, node * STEP, STEP);
    }

    /** Job indices in order, by shift index. */
    public int[][] toArrays() {
        var arrays = new int[shiftCount][];
        for (int shift = 0; shift < shiftCount; shift++) {
            arrays[shift] = toArray(shift);
        }
        return arrays;
    }

    /** Job indices of one route in order. */
    int[] toArray(int shift) {
        var jobs = new int[count[shift]];
        int at = 0;
        for (int job = first(shift); isJob(job); job = next(job)) {
            jobs[at++] = job;
        }
        return jobs;
    }
}
