package dev.fixpoint.visits;

import dev.fixpoint.shared.SharedProblem;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.TerritoryId;
import dev.fixpoint.shared.TimeWindow;
import dev.fixpoint.shared.VisitId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One planned attendance of a work order; what the solver plans and a technician reports. */
@Entity
class Visit {
    private static final int EMERGENCY = 5;

    @Id
    private UUID id;

    private UUID workOrderId;
    private String number;

    @Enumerated(EnumType.STRING)
    private VisitState state;

    private @Nullable UUID territoryId;
    private int durationMinutes;
    private int priority;
    private @Nullable Instant deadline;
    private @Nullable UUID preferredTechnicianId;
    private boolean promised;
    private @Nullable Instant departedAt;
    private @Nullable Instant arrivedAt;
    private @Nullable Instant startedAt;
    private @Nullable Instant finishedAt;
    private Instant requestedAt;
    private @Nullable UUID followsVisitId;

    @ElementCollection
    @CollectionTable(name = "visit_skill", joinColumns = @JoinColumn(name = "visit_id"))
    @MapKeyColumn(name = "skill")
    @Column(name = "level")
    private Map<String, Integer> skills = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "visit_window", joinColumns = @JoinColumn(name = "visit_id"))
    private Set<ArrivalWindow> windows = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "visit_excluded_technician", joinColumns = @JoinColumn(name = "visit_id"))
    @Column(name = "technician_id")
    private Set<UUID> excludedTechnicians = new HashSet<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Visit() {}

    Visit(
            WorkOrder workOrder,
            NewWorkOrder request,
            ServiceType type,
            @Nullable TerritoryId territory,
            @Nullable Instant deadline,
            Instant now) {
        this.id = VisitId.next().value();
        this.workOrderId = workOrder.id().value();
        this.number = workOrder.number() + "-1";
        this.state = VisitState.PLANNED;
        this.territoryId = territory == null ? null : territory.value();
        this.durationMinutes = request.durationMinutes() == null ? type.durationMinutes() : request.durationMinutes();
        this.priority = request.priority();
        this.deadline = deadline;
        this.preferredTechnicianId = request.preferredTechnician() == null
                ? null
                : request.preferredTechnician().value();
        this.requestedAt = now;
        this.skills.putAll(type.skills());
        request.windows().forEach(w -> windows.add(openWindow(w, now)));
        request.excludedTechnicians().forEach(t -> excludedTechnicians.add(t.value()));
    }

    /**
     * The visit that goes on with what this one could not complete: the same work at any time, with nothing promised.
     *
     * @param nth among the visits of the work order
     */
    Visit followUp(int nth, Instant now) {
        if (state != VisitState.FAILED) {
            throw VisitProblem.NOT_FAILED.refuse(number, state.text());
        }
        var next = new Visit();
        next.id = VisitId.next().value();
        next.workOrderId = workOrderId;
        next.number = number.replaceFirst("-\\d+$", "-" + nth);
        next.state = VisitState.PLANNED;
        next.territoryId = territoryId;
        next.durationMinutes = durationMinutes;
        next.priority = priority;
        next.deadline = deadline;
        next.preferredTechnicianId = preferredTechnicianId;
        next.requestedAt = now;
        next.followsVisitId = id;
        next.skills.putAll(skills);
        next.excludedTechnicians.addAll(excludedTechnicians);
        return next;
    }

    private static ArrivalWindow openWindow(TimeWindow window, Instant now) {
        if (!window.to().isAfter(now)) {
            throw VisitProblem.WINDOW_PAST.refuse(window.from(), window.to()).at("windows", "past");
        }
        return ArrivalWindow.of(window);
    }

    /** Applies a technician's report; the placement follows separately. */
    void apply(Report report) {
        if (!report.kind().possibleFrom(state)) {
            var possible = ReportKind.possibleIn(state);
            throw VisitProblem.TRANSITION
                    .refuse(number, state.text(), ReportKind.inWords(possible))
                    .with("state", state)
                    .with("allowed", possible);
        }
        if (report.kind().needsReason()
                && (report.reason() == null || report.reason().isBlank())) {
            throw VisitProblem.REASON_NEEDED.refuse(report.kind().text()).at("reason", "required");
        }
        state = report.kind().to();
        switch (report.kind()) {
            case ACCEPT, PAUSE, RESUME -> {}
            case EN_ROUTE -> departedAt = report.at();
            case CHECK_IN -> arrivedAt = report.at();
            case START -> startedAt = report.at();
            case COMPLETE, FAIL -> finishedAt = report.at();
        }
    }

    void cancel() {
        refuseUnlessOpen();
        state = VisitState.CANCELLED;
    }

    /** Keeps only the window that the customer has now been promised. */
    void promise(TimeWindow window) {
        promised = true;
        windows.retainAll(Set.of(ArrivalWindow.of(window)));
    }

    /** Takes the promise back for a window of the customer's choice, which has to be promised anew. */
    void wish(TimeWindow window, Instant now) {
        refuseUnlessOpen();
        promised = false;
        windows.clear();
        windows.add(openWindow(window, now));
    }

    /** @param minutes 5–720 */
    void expect(int minutes) {
        refuseUnlessOpen();
        durationMinutes = minutes;
    }

    /** @return whether it was none before */
    boolean makeEmergency() {
        var isNew = priority < EMERGENCY;
        priority = EMERGENCY;
        return isNew;
    }

    void refuseUnlessOpen() {
        state.refuseUnlessOpen(number);
    }

    void refuseUnlessSeen(long seenVersion) {
        if (version != seenVersion) {
            throw SharedProblem.STALE.refuse(seenVersion, version);
        }
    }

    Optional<TimeWindow> windowAround(Instant moment) {
        return windows.stream()
                .map(ArrivalWindow::asWindow)
                .filter(w -> w.contains(moment))
                .findFirst();
    }

    VisitId id() {
        return new VisitId(id);
    }

    String number() {
        return number;
    }

    VisitState state() {
        return state;
    }

    Optional<TerritoryId> territory() {
        return Optional.ofNullable(territoryId).map(TerritoryId::new);
    }

    UUID workOrder() {
        return workOrderId;
    }

    int durationMinutes() {
        return durationMinutes;
    }

    boolean promised() {
        return promised;
    }

    List<TimeWindow> windows() {
        return windows.stream()
                .map(ArrivalWindow::asWindow)
                .sorted(Comparator.comparing(TimeWindow::from))
                .toList();
    }

    Set<TechnicianId> excludedTechnicians() {
        return excludedTechnicians.stream().map(TechnicianId::new).collect(Collectors.toSet());
    }
}
