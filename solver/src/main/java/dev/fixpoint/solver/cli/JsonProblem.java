package dev.fixpoint.solver.cli;

import dev.fixpoint.solver.RoutePlan;
import dev.fixpoint.solver.RouteProblem;
import dev.fixpoint.solver.formats.Timetable;
import dev.fixpoint.solver.verdicts.TimetableCheck;
import dev.fixpoint.solver.verdicts.Verdict;
import java.nio.file.Path;

/** A problem in the JSON format; plans of it are JSON too, with times. */
record JsonProblem(RouteProblem problem) implements LoadedProblem {
    @Override
    public double unitsPerSec() {
        return 1;
    }

    @Override
    public Report report(RoutePlan plan) {
        var timetable = Timetable.of(plan);
        return new Report(timetable.text(), TimetableCheck.of(problem, timetable));
    }

    @Override
    public Verdict check(Path solution) {
        return TimetableCheck.of(problem, Timetable.read(solution));
    }
}
