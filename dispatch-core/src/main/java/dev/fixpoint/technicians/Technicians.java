package dev.fixpoint.technicians;

import dev.fixpoint.organisation.Organisation;
import dev.fixpoint.shared.Page;
import dev.fixpoint.shared.PageRequest;
import dev.fixpoint.shared.SaidOnce;
import dev.fixpoint.shared.SharedProblem;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.TerritoryId;
import dev.fixpoint.shared.UnitId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works. What a caller sees ends with the caller's unit and those below it. */
@Service
public class Technicians {
    private final TechnicianRepository technicians;
    private final TechnicianLists lists;
    private final Shifts shifts;
    private final Organisation organisation;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Technicians(
            TechnicianRepository technicians,
            TechnicianLists lists,
            Shifts shifts,
            Organisation organisation,
            ApplicationEventPublisher events,
            Clock clock) {
        this.technicians = technicians;
        this.lists = lists;
        this.shifts = shifts;
        this.organisation = organisation;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public TechnicianId register(NewTechnician request) {
        checkSkills(request.skills());
        var technician = technicians.saveAndFlush(new Technician(request));
        lists.drive(technician.id(), technician.unit(), request.vanPlate());
        shifts.follow(technician.id(), request.hours());
        announce(technician);
        return technician.id();
    }

    @Transactional
    public void update(TechnicianId id, NewTechnician request) {
        checkSkills(request.skills());
        var technician = technicians.findById(id.value()).orElseThrow();
        technician.update(request);
        technicians.saveAndFlush(technician);
        lists.drive(id, technician.unit(), request.vanPlate());
        shifts.follow(id, request.hours());
        announce(technician);
    }

    public Optional<TechnicianId> withEmployeeNumber(String number) {
        return technicians.findByEmployeeNumber(number).map(Technician::id);
    }

    @Transactional(readOnly = true)
    public TechnicianView get(TechnicianId id, UnitId caller) {
        return view(reach(id, caller));
    }

    @Transactional
    public TechnicianView reportAbsence(
            TechnicianId id, UnitId caller, Instant from, Instant to, Absence.Kind kind, String reason) {
        var technician = reach(id, caller);
        technician.absent(new Absence(from, to, kind, reason));
        return changed(technician);
    }

    @Transactional
    public void withdrawAbsence(TechnicianId id, UnitId caller, UUID absence) {
        var technician = reach(id, caller);
        technician.present(absence);
        changed(technician);
    }

    public Page<TechnicianView> search(
            @Nullable String text, @Nullable TerritoryId territory, UnitId caller, PageRequest page) {
        return lists.search(text, territory, caller, page);
    }

    /** Working technicians of a territory, skills loaded. */
    @Transactional(readOnly = true)
    public List<Technician> atWorkIn(TerritoryId territory) {
        return technicians.atWorkIn(territory.value());
    }

    /** One technician, if still working in the territory. */
    @Transactional(readOnly = true)
    public Optional<Technician> atWorkIn(TerritoryId territory, TechnicianId id) {
        return technicians
                .findById(id.value())
                .filter(t -> t.active() && t.territory().equals(territory));
    }

    /** Said once per territory and transaction: an import of eighty technicians is one reason to plan again. */
    private void announce(Technician technician) {
        var change = new TechnicianChanged(technician.territory());
        if (SaidOnce.isFirst(change)) {
            events.publishEvent(change);
        }
    }

    private TechnicianView changed(Technician technician) {
        technicians.saveAndFlush(technician);
        announce(technician);
        return view(technician);
    }

    private TechnicianView view(Technician technician) {
        return TechnicianView.of(technician, lists.vanOf(technician.id()).orElse(null), clock.instant());
    }

    private Technician reach(TechnicianId id, UnitId caller) {
        return technicians
                .findById(id.value())
                .filter(t -> organisation.isBelow(t.unit(), caller))
                .orElseThrow(() -> SharedProblem.NOT_FOUND.refuse(id.value()));
    }

    private void checkSkills(Map<String, Integer> skills) {
        var known = lists.skills().stream().map(Skill::code).collect(Collectors.toCollection(TreeSet::new));
        skills.keySet().stream().filter(s -> !known.contains(s)).findFirst().ifPresent(s -> {
            throw TechnicianProblem.UNKNOWN_SKILL
                    .refuse(s, String.join(", ", known))
                    .at("skills", "unknown");
        });
    }
}
