package dev.fixpoint.fieldwork;

import dev.fixpoint.fieldwork.Versions.Side;
import dev.fixpoint.visits.FieldVisits;
import dev.fixpoint.visits.Report;
import dev.fixpoint.visits.ReportKind;
import dev.fixpoint.visits.VisitProblem;
import dev.fixpoint.visits.Visits;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The steps of a visit. */
@Component
class ReportEffect implements CommandEffect {
    private final Visits visits;
    private final FieldVisits field;
    private final Checklists checklists;

    ReportEffect(Visits visits, FieldVisits field, Checklists checklists) {
        this.visits = visits;
        this.field = field;
        this.checklists = checklists;
    }

    @Override
    public Set<CommandKind> kinds() {
        return Arrays.stream(CommandKind.values())
                .filter(k -> k.report().isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void apply(Received received) {
        var command = received.command();
        var kind = command.kind().report().orElseThrow();
        refuseOvertaken(received, kind);
        if (kind.possibleFrom(received.visit().state())) {
            check(received, kind);
        }
        var report = new Report(command.id(), kind, received.at(), command.where(), command.reason());
        visits.report(command.visit(), received.technician(), report, received.by());
        if (kind == ReportKind.FAIL && command.followUp()) {
            field.followUp(command.visit(), received.by());
        }
    }

    private void check(Received received, ReportKind kind) {
        if (kind == ReportKind.CHECK_IN) {
            Fence.check(
                    received.visit(),
                    received.command().where(),
                    received.command().reason());
        }
        if (kind == ReportKind.COMPLETE) {
            checklists.refuseOpen(received.visit());
        }
    }

    /** The phone showed another state than there is, and what it reports does not go with it. */
    private static void refuseOvertaken(Received received, ReportKind kind) {
        var state = received.visit().state();
        var seen = received.command().seen();
        if (seen == null || seen == state || kind.possibleFrom(state)) {
            return;
        }
        var possible = ReportKind.possibleIn(state);
        var mine = new Side(kind.to(), true, null, received.at(), received.by());
        throw new FieldConflict(
                VisitProblem.TRANSITION
                        .refuse(received.visit().number(), state.text(), ReportKind.inWords(possible))
                        .with("allowed", possible),
                new Versions(mine, Side.of(state, true)));
    }
}
