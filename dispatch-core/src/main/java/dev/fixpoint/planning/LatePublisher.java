package dev.fixpoint.planning;

import dev.fixpoint.organisation.Territory;
import dev.fixpoint.solver.Weights;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a plan in force although somebody has booked or reported since its computation began. It is carried over to what is
 * there now while nobody else can change the plan, as a booking is: otherwise frequent bookings would keep every plan from
 * coming into force.
 */
@Component
class LatePublisher {
    private final PlanTable plans;
    private final SituationReader situations;
    private final PlanTravel travel;
    private final PlanPublisher publisher;

    LatePublisher(PlanTable plans, SituationReader situations, PlanTravel travel, PlanPublisher publisher) {
        this.plans = plans;
        this.situations = situations;
        this.travel = travel;
        this.publisher = publisher;
    }

    /**
     * @return false if the plan in force by now is as good
     * @throws dev.fixpoint.visits.StalePlan if a visit changed at this moment; try again
     */
    @Transactional
    boolean publish(Territory territory, CarriedPlan found, RevisionReason reason) {
        var head = plans.hold(territory.id());
        var situation = situations.read(territory);
        var problem = new PlanProblem(situation, travel, Weights.standard());
        var better = found.onto(problem);
        better.ifPresent(plan -> publisher.publish(territory.id(), head, situation, problem, plan, reason, true));
        return better.isPresent();
    }
}
