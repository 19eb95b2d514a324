package dev.fixpoint.planning;

import dev.fixpoint.planning.Objection.Severity;
import dev.fixpoint.shared.LocalText;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.solver.BrokenRule;
import dev.fixpoint.visits.OpenVisit;
import dev.fixpoint.visits.Placing;
import dev.fixpoint.visits.VisitDispatch;
import dev.fixpoint.visits.VisitName;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts what a rearrangement comes to into words and figures. */
@Component
class Verdicts {
    private static final Duration NOTICED = Duration.ofMinutes(1);

    private static final LocalText NOT_PREFERRED =
            new LocalText("不是客户希望的技术员。", "Not the technician the customer would rather have.");

    private final VisitDispatch visits;
    private final RuleWords words;

    Verdicts(VisitDispatch visits, RuleWords words) {
        this.visits = visits;
        this.words = words;
    }

    Verdict of(Rearrangement change, long planVersion) {
        var names = visits.names(change.visits().stream().map(OpenVisit::id).toList());
        var objections = new ArrayList<Objection>();
        broken(change, names).forEach(objections::add);
        change.visits().forEach(visit -> soft(visit, change, names).forEach(objections::add));
        var isAllowed = objections.stream().allMatch(o -> o.severity() == Severity.SOFT);
        var isPossible = objections.stream().noneMatch(o -> o.severity() == Severity.FIRM);
        var before = change.before();
        var after = change.after();
        return new Verdict(
                planVersion,
                isAllowed,
                !isAllowed && isPossible,
                objections.stream()
                        .sorted(Comparator.comparing(Objection::severity))
                        .toList(),
                places(change),
                others(change, names),
                after.travelSec() - before.travelSec(),
                after.latenessSec() - before.latenessSec(),
                after.overtimeSec() - before.overtimeSec(),
                after.plan().cost() - before.plan().cost());
    }

    private Stream<Objection> broken(Rearrangement change, Map<VisitId, VisitName> names) {
        var rules = change.pieces().stream()
                .flatMap(piece -> change.newlyBroken(piece).stream()
                        .map(rule -> new Found(rule, Breaches.standsFirm(rule) || isAfterWork(rule, change, piece))))
                .toList();
        if (rules.isEmpty()) {
            return Stream.empty();
        }
        var texts = words.of(rules.stream().map(Found::rule).toList());
        return rules.stream().map(found -> {
            var visit = Breaches.visit(found.rule()).orElseThrow();
            var severity = found.isFirm() ? Severity.FIRM : Severity.HARD;
            return objection(severity, found.rule().code().name(), texts.of(found.rule()), visit, names);
        });
    }

    private record Found(BrokenRule rule, boolean isFirm) {}

    /** Overtime is for finishing what was begun: what a person moves has to begin within the shift. */
    private static boolean isAfterWork(BrokenRule rule, Rearrangement change, WorkPiece piece) {
        var starts = change.after().places();
        return Breaches.visit(rule)
                .filter(change::isMoved)
                .map(starts::get)
                .filter(place -> !place.startsAt().isBefore(piece.endsAt()))
                .isPresent();
    }

    private Stream<Objection> soft(OpenVisit visit, Rearrangement change, Map<VisitId, VisitName> names) {
        var now = change.after().places().get(visit.id());
        if (now == null) {
            return Stream.empty();
        }
        var then = change.before().places().get(visit.id());
        var preferred = visit.preferredTechnician();
        var isLater = isLate(visit, now) && (then == null || now.startsAt().isAfter(then.startsAt()));
        var isNotPreferred = preferred != null
                && !preferred.equals(now.technician())
                && (then == null || preferred.equals(then.technician()));
        return Stream.of(
                        isLater ? late(visit, now, names) : null,
                        isNotPreferred
                                ? objection(Severity.SOFT, "NOT_PREFERRED", NOT_PREFERRED, visit.id(), names)
                                : null)
                .filter(Objects::nonNull);
    }

    private static boolean isLate(OpenVisit visit, Placing now) {
        return visit.deadline() != null && now.startsAt().isAfter(visit.deadline());
    }

    private static Objection late(OpenVisit visit, Placing now, Map<VisitId, VisitName> names) {
        var minutes = Math.ceilDiv(
                Duration.between(Objects.requireNonNull(visit.deadline()), now.startsAt())
                        .toSeconds(),
                60L);
        var text = new LocalText(
                "比服务时限晚 %d 分钟。".formatted(minutes), "Starts %d min after the deadline.".formatted(minutes));
        return objection(Severity.SOFT, "DEADLINE_MISSED", text, visit.id(), names);
    }

    private static Objection objection(
            Severity severity, String code, LocalText text, VisitId visit, Map<VisitId, VisitName> names) {
        var name = names.get(visit);
        return new Objection(
                severity,
                code,
                text,
                visit,
                name == null ? null : name.number(),
                name == null ? null : name.customer());
    }

    private static List<Verdict.JudgedPlace> places(Rearrangement change) {
        return change.after().places().values().stream()
                .filter(place -> change.isMoved(place.visit()))
                .sorted(Comparator.comparing(Placing::startsAt))
                .map(place -> new Verdict.JudgedPlace(
                        place.visit(),
                        place.technician(),
                        change.board().nameOf(place.technician()),
                        place.position(),
                        place.travelSeconds(),
                        place.arrivesAt(),
                        place.startsAt(),
                        place.endsAt()))
                .toList();
    }

    private static List<Verdict.ShiftedVisit> others(Rearrangement change, Map<VisitId, VisitName> names) {
        var before = startsOf(change.before());
        return change.after().places().values().stream()
                .filter(place -> !change.isMoved(place.visit()))
                .filter(place -> isNoticed(before.getOrDefault(place.visit(), place.startsAt()), place.startsAt()))
                .sorted(Comparator.comparing(Placing::startsAt))
                .map(place -> {
                    var name = names.get(place.visit());
                    return new Verdict.ShiftedVisit(
                            place.visit(),
                            name == null ? null : name.number(),
                            name == null ? null : name.customer(),
                            place.technician(),
                            change.board().nameOf(place.technician()),
                            before.getOrDefault(place.visit(), place.startsAt()),
                            place.startsAt());
                })
                .toList();
    }

    private static Map<VisitId, Instant> startsOf(TimedRoutes routes) {
        return routes.places().values().stream().collect(Collectors.toMap(Placing::visit, Placing::startsAt));
    }

    private static boolean isNoticed(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(NOTICED) >= 0;
    }
}
