package dev.fixpoint.technicians;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.TerritoryId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A technician as staff see them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TechnicianView(
        TechnicianId id,
        String employeeNumber,
        String name,
        String phone,
        TerritoryId territoryId,
        GeoPoint home,
        boolean active,
        long version,
        List<SkillLevel> skills,
        @Nullable VanView van,
        List<AbsenceView> absences) {
    /** A skill and its level, 1–5. */
    public record SkillLevel(String code, int level) {}

    /** The technician's van. */
    public record VanView(UUID id, String plate) {}

    /** When the technician is away. */
    public record AbsenceView(UUID id, Instant startsAt, Instant endsAt, Absence.Kind kind, String reason) {}

    static TechnicianView of(Technician technician, @Nullable VanView van, Instant now) {
        return new TechnicianView(
                technician.id(),
                technician.employeeNumber(),
                technician.name(),
                technician.phone(),
                technician.territory(),
                technician.home(),
                technician.active(),
                technician.version(),
                technician.skills().entrySet().stream()
                        .map(s -> new SkillLevel(s.getKey(), s.getValue()))
                        .sorted(Comparator.comparing(SkillLevel::code))
                        .toList(),
                van,
                technician.absences().stream()
                        .filter(a -> a.endsAt().isAfter(now))
                        .map(a -> new AbsenceView(a.id(), a.startsAt(), a.endsAt(), a.kind(), a.reason()))
                        .toList());
    }
}
