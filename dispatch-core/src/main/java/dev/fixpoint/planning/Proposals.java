package dev.fixpoint.planning;

import dev.fixpoint.organisation.Territories;
import dev.fixpoint.organisation.Territory;
import dev.fixpoint.planning.ProposedPart.ProposedMove;
import dev.fixpoint.shared.TerritoryId;
import dev.fixpoint.shared.UnitId;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Better plans for people to look at before anything moves: all of it, parts of it, or none. */
@Service
public class Proposals {
    private static final Logger LOG = LoggerFactory.getLogger(Proposals.class);

    private final Plans plans;
    private final Territories territories;
    private final Boards boards;
    private final ProposalSearch search;
    private final ProposalTable proposals;
    private final HandChanges changes;
    private final FirmLocks locks;
    private final PlanRetries retries;
    private final PlanningSettings settings;
    private final Clock clock;
    private final ProposalSearches searches = new ProposalSearches();

    /** One search after the other: each takes a processor for seconds, and people are waiting for the others. */
    private final ExecutorService searching = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("proposals").daemon().factory());

    Proposals(
            Plans plans,
            Territories territories,
            Boards boards,
            ProposalSearch search,
            ProposalTable proposals,
            HandChanges changes,
            FirmLocks locks,
            PlanRetries retries,
            PlanningSettings settings,
            Clock clock) {
        this.plans = plans;
        this.territories = territories;
        this.boards = boards;
        this.search = search;
        this.proposals = proposals;
        this.changes = changes;
        this.locks = locks;
        this.retries = retries;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Begins to look for a better plan of what is selected. Nothing is changed.
     *
     * @throws dev.fixpoint.shared.Refusal {@code searches-full} if as many as may are being looked for already
     */
    public Proposal propose(TerritoryId territory, PlanSelection selection, String by, UnitId caller) {
        plans.reach(territory, caller);
        if (selection.from() != null && selection.to() != null && selection.to().isBefore(selection.from())) {
            throw PlanningProblem.DATES_REVERSED.refuse().at("to", "reversed");
        }
        var waiting = searches.enter(territory);
        try {
            return begin(territory, selection, by, caller, waiting);
        } catch (RuntimeException e) {
            searches.leave(territory);
            throw e;
        }
    }

    private Proposal begin(TerritoryId territory, PlanSelection selection, String by, UnitId caller, int waiting) {
        var id = UUID.randomUUID();
        var now = clock.instant();
        var readyBy = now.plus(settings.proposal().multipliedBy(waiting));
        proposals.begin(id, territory, 0, by, now, readyBy);
        var where = territories.find(territory).orElseThrow();
        searching.execute(() -> search(id, where, selection));
        return get(territory, id, caller);
    }

    private void search(UUID id, Territory territory, PlanSelection selection) {
        try {
            var seen = boards.recent(territory.id(), List.of());
            proposals.found(
                    id,
                    seen.version(),
                    search.search(seen.board(), seen.version(), selection, territory.zone(), settings.proposal()));
        } catch (RuntimeException e) {
            LOG.error("No better plan of {} could be looked for", territory.code(), e);
            proposals.failed(id);
        } finally {
            searches.leave(territory.id());
        }
    }

    /** @throws dev.fixpoint.shared.Refusal {@code no-such-proposal} */
    public Proposal get(TerritoryId territory, UUID id, UnitId caller) {
        plans.reach(territory, caller);
        return proposals.find(id, territory, clock.instant()).orElseThrow(PlanningProblem.NO_PROPOSAL::refuse);
    }

    /**
     * Puts parts of it in force, all of them or none, as one revision.
     *
     * @throws dev.fixpoint.shared.Refusal {@code proposal-decided} if somebody has accepted one of them already;
     *     {@code plan-moved-on} if their routes were changed since; otherwise as for any change by hand
     */
    public Proposal accept(TerritoryId territory, UUID id, Set<Integer> parts, String by, UnitId caller) {
        var proposal = get(territory, id, caller);
        retries.call(() -> {
            changes.hold(territory);
            if (parts.isEmpty() || proposals.hold(id, parts) < parts.size()) {
                throw PlanningProblem.PROPOSAL_DECIDED.refuse().at("parts", "decided");
            }
            var moves =
                    proposals.moves(id, parts).stream().map(ProposedMove::move).toList();
            var ids = moves.stream().map(Move::visit).toList();
            locks.refuse(boards.now(territory, ids), ids);
            var verdict = changes.make(
                    HandChanges.Change.of(territory, moves, RevisionReason.REOPTIMISED),
                    new Decision(by, proposal.version(), null));
            proposals.accepted(id, parts, verdict.planVersion());
            return verdict;
        });
        return get(territory, id, caller);
    }

    /** Throws it away; what was accepted of it stays. */
    public void discard(TerritoryId territory, UUID id, UnitId caller) {
        plans.reach(territory, caller);
        proposals.delete(id, territory);
    }

    @PreDestroy
    void stop() {
        searching.shutdownNow();
    }
}
