package dev.fixpoint.planning;

import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.solver.EmergencyFinder;
import dev.fixpoint.solver.EmergencyProposal;
import dev.fixpoint.solver.Job;
import dev.fixpoint.solver.TimeSpan;
import dev.fixpoint.solver.Weights;
import dev.fixpoint.visits.OpenVisit;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds who can serve an emergency on a copy of the plan. */
@Component
class EmergencySearch {
    /** Above everything else, so that everything else may give way. */
    private static final int PRIORITY = 5;

    /** Whoever cannot come by then is no help. */
    private static final Duration SOON = Duration.ofHours(36);

    private final PlanTravel travel;

    EmergencySearch(PlanTravel travel) {
        this.travel = travel;
    }

    /** A way, as moves of the plan and the order of every route that changes. */
    record Way(
            TechnicianId technician,
            Instant arrivesAt,
            List<Move> moves,
            Map<String, List<VisitId>> orders,
            List<Displaced> displaced) {}

    /** Who gives way, and for what. */
    record Displaced(OpenVisit visit, Move move) {}

    List<Way> find(BoardCopy board, OpenVisit urgent, int most) {
        var situation = board.situation().without(urgent.id());
        var problem = new PlanProblem(situation, travel, Weights.standard());
        var pieces = situation.work().stream().collect(Collectors.toMap(WorkPiece::id, Function.identity()));
        var now = situation.second(situation.now());
        var job = Job.of(
                        PlanProblem.jobId(urgent.id()),
                        problem.places().size(),
                        Math.toIntExact(urgent.duration().toSeconds()))
                .windows(List.of(new TimeSpan(now, now + SOON.toSeconds())))
                .skills(urgent.skills())
                .priority(PRIORITY)
                .excludedTechnicians(urgent.excludedTechnicians().stream()
                        .map(technician -> technician.value().toString())
                        .collect(Collectors.toSet()))
                .build();
        var around = travel.around(problem.places(), urgent.location());
        return new EmergencyFinder(problem.problem(), problem.start())
                .find(job, around, most).stream()
                        .filter(proposal -> isOfVisits(proposal, situation))
                        .map(proposal -> way(proposal, urgent, board, pieces))
                        .toList();
    }

    /** Times kept for people who are booking do not give way. */
    private static boolean isOfVisits(EmergencyProposal proposal, FieldSituation situation) {
        return proposal.displaced().stream()
                .noneMatch(displaced -> situation.kept().contains(PlanProblem.visitId(displaced.jobId())));
    }

    private static Way way(
            EmergencyProposal proposal, OpenVisit urgent, BoardCopy board, Map<String, WorkPiece> pieces) {
        var situation = board.situation();
        var piece = Objects.requireNonNull(pieces.get(proposal.shiftId()));
        var displaced = proposal.displaced().stream()
                .map(one -> displaced(one, board, pieces))
                .toList();
        var moves = new ArrayList<Move>();
        moves.add(Move.urgentlyTo(
                urgent.id(), new WishedPlace(piece.technician(), situation.moment(proposal.startSec()), null)));
        displaced.forEach(one -> moves.add(one.move()));
        var orders = proposal.routes().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        route -> route.getValue().stream()
                                .map(PlanProblem::visitId)
                                .toList()));
        return new Way(
                piece.technician(), situation.moment(proposal.arriveSec()), List.copyOf(moves), orders, displaced);
    }

    private static Displaced displaced(
            EmergencyProposal.Displaced one, BoardCopy board, Map<String, WorkPiece> pieces) {
        var visit = PlanProblem.visitId(one.jobId());
        var move = one.to()
                .map(to -> Move.to(
                        visit,
                        new WishedPlace(
                                Objects.requireNonNull(pieces.get(to.shiftId())).technician(),
                                board.situation().moment(to.startSec()),
                                null),
                        null))
                .orElseGet(() -> Move.aside(visit));
        return new Displaced(board.visit(visit).orElseThrow(), move);
    }
}
