package dev.fixpoint.planning;

import dev.fixpoint.organisation.Territory;
import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.LocalText;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.TerritoryId;
import dev.fixpoint.shared.TimeWindow;
import dev.fixpoint.shared.UnitId;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.technicians.Technician;
import dev.fixpoint.visits.Lock;
import dev.fixpoint.visits.OpenVisit;
import dev.fixpoint.visits.Placing;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/** Three technicians, two days from eight to five, and visits around where they live. */
final class SmallTown {
    private static final CarriedParts NO_PARTS = new CarriedParts(Map.of(), Map.of(), Instant.EPOCH);

    static final Instant EIGHT = Instant.parse("2026-03-02T00:00:00Z");
    private static final GeoPoint HOME = new GeoPoint(10, 50);

    private SmallTown() {}

    static FieldSituation situationOf(List<OpenVisit> visits) {
        var work = new ArrayList<WorkPiece>();
        for (int technician = 0; technician < 3; technician++) {
            for (int day = 0; day < 2; day++) {
                var starts = EIGHT.plus(Duration.ofDays(day));
                work.add(new WorkPiece(
                        technician + "-" + day,
                        new UUID(2, 10L * technician + day),
                        technician(technician),
                        HOME,
                        HOME,
                        starts,
                        starts.plus(Duration.ofHours(9))));
            }
        }
        var people = IntStream.range(0, 3).boxed().collect(Collectors.toMap(SmallTown::technician, SmallTown::person));
        return new FieldSituation(EIGHT, EIGHT, people, List.copyOf(work), visits, Set.of(), List.of(), NO_PARTS);
    }

    static BoardCopy board(FieldSituation situation) {
        var territory = new Territory(
                TerritoryId.next(),
                "T",
                new LocalText("区", "Area"),
                UnitId.next(),
                ZoneOffset.UTC,
                JsonNodeFactory.instance.objectNode(),
                0);
        var settings = new PlanningSettings(
                5,
                Duration.ZERO,
                Duration.ZERO,
                Duration.ZERO,
                Duration.ZERO,
                Duration.ZERO,
                Duration.ZERO,
                Duration.ZERO,
                Duration.ZERO);
        return new BoardCopy(territory, situation, settings);
    }

    static FieldSituation with(FieldSituation situation, List<OpenVisit> visits) {
        return new FieldSituation(
                situation.now(),
                situation.epoch(),
                situation.technicians(),
                situation.work(),
                visits,
                Set.of(),
                List.of(),
                NO_PARTS);
    }

    /** Every second one knows air conditioners. */
    static Technician person(int number) {
        return new Technician() {
            @Override
            public String name() {
                return "T" + number;
            }

            @Override
            public Map<String, Integer> skills() {
                return number % 2 == 0 ? Map.of("AIRCON", 2) : Map.of();
            }
        };
    }

    static TechnicianId technician(int number) {
        return new TechnicianId(new UUID(3, number));
    }

    static OpenVisit visit(int id, GeoPoint where, @Nullable TimeWindow window, @Nullable String skill) {
        return new OpenVisit(
                new VisitId(new UUID(1, id)),
                0,
                where,
                Duration.ofMinutes(40),
                3,
                null,
                null,
                Set.of(),
                null,
                window == null ? List.of() : List.of(window),
                false,
                skill == null ? Map.of() : Map.of(skill, 1),
                OpenVisit.Parts.NONE,
                null);
    }

    static OpenVisit placed(OpenVisit visit, Placing place, @Nullable Lock lock) {
        return placed(visit, place.technician(), place.startsAt(), lock);
    }

    static OpenVisit placed(OpenVisit visit, int technician, Instant start, @Nullable Lock lock) {
        return placed(visit, technician(technician), start, lock);
    }

    static OpenVisit placed(OpenVisit v, TechnicianId technician, Instant start, @Nullable Lock lock) {
        return new OpenVisit(
                v.id(),
                v.version(),
                v.location(),
                v.duration(),
                v.priority(),
                v.deadline(),
                v.preferredTechnician(),
                v.excludedTechnicians(),
                v.reservedFor(),
                v.windows(),
                v.promised(),
                v.skills(),
                v.parts(),
                new OpenVisit.Placed(technician, 0, start, start.plus(v.duration()), lock));
    }

    static @Nullable Lock lockOf(OpenVisit visit) {
        return visit.placement().map(OpenVisit.Placed::lock).orElse(null);
    }

    static List<String> names(List<OpenVisit> route) {
        return route.stream().map(visit -> PlanProblem.jobId(visit.id())).toList();
    }

    static WishedPlace at(int hour) {
        return new WishedPlace(technician(0), hour(hour), null);
    }

    static Instant startOf(Rearrangement change, OpenVisit visit) {
        return change.after().places().get(visit.id()).startsAt();
    }

    static TimeWindow hours(int from, int to) {
        return new TimeWindow(hour(from), hour(to));
    }

    static Instant hour(int hour) {
        return EIGHT.plus(Duration.ofHours(hour));
    }
}
