package dev.fixpoint.demo;

import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.visits.Report;
import dev.fixpoint.visits.ReportKind;
import dev.fixpoint.visits.Sighting;
import dev.fixpoint.visits.VisitState;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit somebody pretends to make. How much it departs from the plan follows from its id, so every node pretends the
 * same.
 *
 * @param startsAt when work is to start by the plan
 * @param reachedAt when it got into its state, as reported; {@code null} before it has begun
 */
record SimulatedVisit(
        VisitId id,
        TechnicianId technician,
        String username,
        VisitState state,
        Duration work,
        Duration travel,
        Instant startsAt,
        @Nullable Instant reachedAt,
        GeoPoint place) {
    /** A phone that reports something older than this has been out of reach; it is reported as of now. */
    private static final Duration FRESH = Duration.ofMinutes(2);

    private static final int GOOD_ACCURACY = 15;
    private static final int ONE_FAILS_IN = 50;

    static SimulatedVisit of(ResultSet row) throws SQLException {
        var state = VisitState.valueOf(row.getString("state"));
        return new SimulatedVisit(
                new VisitId(Sql.uuid(row, "id")),
                new TechnicianId(Sql.uuid(row, "technician_id")),
                row.getString("username"),
                state,
                Duration.ofMinutes(row.getInt("duration_minutes")),
                Duration.ofSeconds(row.getInt("travel_seconds")),
                Sql.instant(row, "starts_at"),
                reachedAt(row, state),
                Sql.point(row));
    }

    private static @Nullable Instant reachedAt(ResultSet row, VisitState state) throws SQLException {
        return switch (state) {
            case EN_ROUTE -> Sql.instantOrNull(row, "departed_at");
            case ON_SITE -> Sql.instantOrNull(row, "arrived_at");
            case IN_PROGRESS, PAUSED -> Sql.instantOrNull(row, "started_at");
            case PLANNED, ACCEPTED, COMPLETED, FAILED, CANCELLED -> null;
        };
    }

    boolean isDue(Instant now) {
        return !dueAt().isAfter(now);
    }

    Report nextReport(Instant now) {
        var kind = nextKind();
        var name = id.value() + kind.name();
        var at = dueAt().isBefore(now.minus(FRESH)) ? now : dueAt();
        return new Report(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                kind,
                at,
                kind == ReportKind.EN_ROUTE ? null : new Sighting(place, GOOD_ACCURACY),
                kind == ReportKind.FAIL ? FieldLog.REASONS.get(chance(7, FieldLog.REASONS.size())) : null);
    }

    private ReportKind nextKind() {
        return switch (state) {
            case PLANNED, ACCEPTED -> ReportKind.EN_ROUTE;
            case EN_ROUTE -> ReportKind.CHECK_IN;
            case ON_SITE -> chance(1, ONE_FAILS_IN) == 0 ? ReportKind.FAIL : ReportKind.START;
            case PAUSED -> ReportKind.RESUME;
            case IN_PROGRESS, COMPLETED, FAILED, CANCELLED -> ReportKind.COMPLETE;
        };
    }

    /** Departure a few minutes around the plan, travel 85–125 %, 1–5 minutes to the door, work 80–120 %. */
    private Instant dueAt() {
        if (reachedAt == null) {
            return startsAt.minus(travel).plusSeconds(chance(2, 360) - 120);
        }
        return switch (state) {
            case EN_ROUTE -> reachedAt.plus(share(travel, 85 + chance(3, 41)));
            case ON_SITE -> reachedAt.plusSeconds(60 + chance(4, 240));
            case PLANNED, ACCEPTED, IN_PROGRESS, PAUSED, COMPLETED, FAILED, CANCELLED ->
                reachedAt.plus(share(work, 80 + chance(5, 41)));
        };
    }

    private static Duration share(Duration whole, int percent) {
        return whole.multipliedBy(percent).dividedBy(100);
    }

    /** 0 to {@code below} − 1; another {@code salt} gives another number. */
    private int chance(int salt, int below) {
        return Math.floorMod(id.value().getLeastSignificantBits() * 0x9E3779B97F4A7C15L * salt >>> 33, below);
    }
}
