package dev.fixpoint.visits;

import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.VisitId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A visit as those in the field deal with it.
 *
 * @param technician whose it is now, if anybody's
 * @param site where it is to be made
 */
public record FieldVisit(
        VisitId id,
        String number,
        VisitState state,
        String serviceType,
        GeoPoint site,
        @Nullable TechnicianId technician) {
    public boolean isOf(TechnicianId somebody) {
        return Optional.ofNullable(technician).filter(somebody::equals).isPresent();
    }
}
