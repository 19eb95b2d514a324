package dev.fixpoint.planning;

import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.UnitId;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.visits.OpenVisit;
import dev.fixpoint.visits.VisitDispatch;
import dev.fixpoint.visits.VisitName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Somebody has to go at once: who best, and who gives way. */
@Service
public class EmergencyDispatch {
    private static final int MOST = 5;

    private final Boards boards;
    private final PlanTravel travel;
    private final EmergencySearch search;
    private final Verdicts verdicts;
    private final HandChanges changes;
    private final PlanRetries retries;
    private final FirmLocks locks;
    private final VisitDispatch visits;

    EmergencyDispatch(
            Boards boards,
            PlanTravel travel,
            EmergencySearch search,
            Verdicts verdicts,
            HandChanges changes,
            PlanRetries retries,
            FirmLocks locks,
            VisitDispatch visits) {
        this.boards = boards;
        this.travel = travel;
        this.search = search;
        this.verdicts = verdicts;
        this.changes = changes;
        this.retries = retries;
        this.locks = locks;
        this.visits = visits;
    }

    /** The best technicians, what each would cost and whom displace. Nothing is changed. */
    public EmergencyOptions propose(VisitId visit, UnitId caller) {
        var territory = visits.territoryOf(visit, caller);
        var seen = boards.recent(territory, List.of(visit));
        return options(seen.board(), urgent(seen.board(), visit), seen.version());
    }

    /**
     * Sends a technician; the plan rearranges the rest afterwards.
     *
     * @throws dev.fixpoint.shared.Refusal {@code plan-moved-on} if a route was changed since; {@code emergency-gone} with
     *     the {@code options} left, if the technician is no way out any more
     */
    public Verdict send(VisitId visit, TechnicianId technician, Decision decision, UnitId caller) {
        var territory = visits.territoryOf(visit, caller);
        return retries.call(() -> {
            changes.hold(territory);
            var board = boards.now(territory, List.of(visit));
            var urgent = urgent(board, visit);
            var way = search.find(board, urgent, MOST).stream()
                    .filter(one -> one.technician().equals(technician))
                    .findFirst()
                    .orElseThrow(() -> PlanningProblem.EMERGENCY_GONE
                            .refuse(board.nameOf(technician))
                            .with("options", options(board, urgent, decision.seenVersion())));
            var change = new HandChanges.Change(territory, way.moves(), way.orders(), RevisionReason.EMERGENCY, null);
            var verdict = changes.make(change, decision);
            visits.makeEmergency(visit, decision.by());
            return verdict;
        });
    }

    private OpenVisit urgent(BoardCopy board, VisitId visit) {
        var urgent = board.visit(visit).orElseThrow(() -> PlanningProblem.NOT_OPEN.refuse(visit.value()));
        locks.refuse(board, List.of(visit));
        return urgent;
    }

    private EmergencyOptions options(BoardCopy board, OpenVisit urgent, long version) {
        var ways = search.find(board, urgent, MOST);
        var names = visits.names(ways.stream()
                .flatMap(way -> way.displaced().stream())
                .map(displaced -> displaced.visit().id())
                .distinct()
                .toList());
        return new EmergencyOptions(
                version,
                ways.stream().map(way -> option(way, board, names, version)).toList());
    }

    private EmergencyOption option(
            EmergencySearch.Way way, BoardCopy board, Map<VisitId, VisitName> names, long version) {
        var change = new Rearrangement(board, way.moves(), way.orders(), travel);
        return new EmergencyOption(
                way.technician(),
                board.nameOf(way.technician()),
                way.arrivesAt(),
                verdicts.of(change, version),
                way.displaced().stream().map(one -> shown(one, board, names)).toList());
    }

    private static EmergencyOption.DisplacedVisit shown(
            EmergencySearch.Displaced one, BoardCopy board, Map<VisitId, VisitName> names) {
        var name = Optional.ofNullable(names.get(one.visit().id()));
        return new EmergencyOption.DisplacedVisit(
                one.visit().id(),
                name.map(VisitName::number).orElse(null),
                name.map(VisitName::customer).orElse(null),
                one.visit().promised(),
                one.visit().placement().orElseThrow().startsAt(),
                one.move()
                        .target()
                        .map(to -> new EmergencyOption.NewTechnician(
                                to.technician(), board.nameOf(to.technician()), to.at()))
                        .orElse(null));
    }
}
