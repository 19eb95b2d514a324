package dev.fixpoint.solver.cli;

import dev.fixpoint.solver.RoutePlan;
import dev.fixpoint.solver.RouteProblem;
import dev.fixpoint.solver.verdicts.Verdict;
import java.nio.file.Path;

/** A problem from a file, together with how plans of it are written and judged. */
interface LoadedProblem {
    RouteProblem problem();

    /** What a second of the problem is in the units of its file. */
    double unitsPerSec();

    Report report(RoutePlan plan);

    Verdict check(Path solution);

    /** @param text the plan in the form of its format */
    record Report(String text, Verdict verdict) {}
}
