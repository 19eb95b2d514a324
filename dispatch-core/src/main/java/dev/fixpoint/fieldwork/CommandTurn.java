package dev.fixpoint.fieldwork;

import dev.fixpoint.fieldwork.Versions.Side;
import dev.fixpoint.shared.Refusal;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.visits.FieldVisit;
import dev.fixpoint.visits.FieldVisits;
import dev.fixpoint.visits.VisitProblem;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** One command in its turn, inside a transaction: found again, put off, or applied and noted. */
@Component
class CommandTurn {
    private final CommandLog log;
    private final FieldVisits visits;
    private final Clock clock;
    private final Map<CommandKind, CommandEffect> effects = new EnumMap<>(CommandKind.class);

    CommandTurn(CommandLog log, FieldVisits visits, Clock clock, List<CommandEffect> effects) {
        this.log = log;
        this.visits = visits;
        this.clock = clock;
        effects.forEach(e -> e.kinds().forEach(k -> this.effects.put(k, e)));
    }

    /** Applies a command and notes it. */
    CommandAnswer apply(FieldCommand command, Sender sender) {
        return inTurn(command, sender, (device, now) -> {
            var at = sender.clock().ours(command.at(), device.latest(), now);
            var visit = theirs(command, sender.technician());
            var effect = Objects.requireNonNull(effects.get(command.kind()), "Nothing takes " + command.kind());
            effect.apply(new Received(command, visit, sender.technician(), at, sender.by()));
            return CommandAnswer.applied(command);
        });
    }

    /** Notes that a command was not applied, after what it had begun was taken back. */
    CommandAnswer settle(FieldCommand command, Sender sender, CommandAnswer answer) {
        return inTurn(command, sender, (_, _) -> answer);
    }

    private CommandAnswer inTurn(
            FieldCommand command, Sender sender, BiFunction<CommandLog.Device, Instant, CommandAnswer> work) {
        var device = log.hold(sender.device());
        var known = log.answered(command.id());
        if (known.isPresent() && command.sequence() == device.last() + 1) {
            log.count(sender.device(), command.sequence()); // sent under another number before
        }
        var before = known.or(() -> outOfTurn(command, device));
        if (before.isPresent()) {
            return before.get();
        }
        var now = clock.instant();
        var answer = work.apply(device, now);
        log.note(sender.device(), command, answer, sender.clock().ours(command.at(), device.latest(), now), now);
        return answer;
    }

    private static Optional<CommandAnswer> outOfTurn(FieldCommand command, CommandLog.Device device) {
        long next = device.last() + 1;
        if (command.sequence() == next) {
            return Optional.empty();
        }
        return Optional.of(CommandAnswer.later(
                command,
                command.sequence() < next
                        ? FieldProblem.NUMBER_TAKEN.refuse(command.sequence())
                        : FieldProblem.MISSING_BEFORE
                                .refuse(next, command.sequence())
                                .with("next", next)));
    }

    /** The visit, if it is the technician's; a dispute is also heard of one that was. */
    private FieldVisit theirs(FieldCommand command, TechnicianId technician) {
        var visit = visits.hold(command.visit());
        if (visit.isPresent() && visit.get().isOf(technician)) {
            return visit.get();
        }
        var refusal = VisitProblem.NOT_YOURS.refuse(
                visit.map(FieldVisit::number).orElse(command.visit().value().toString()));
        if (visit.isEmpty() || !log.wasOf(technician, command.visit())) {
            throw VisitProblem.NOT_YOURS.refuse(command.visit().value());
        }
        if (command.kind() == CommandKind.DISPUTE) {
            return visit.get();
        }
        throw taken(command, visit.get(), refusal);
    }

    private static FieldConflict taken(FieldCommand command, FieldVisit visit, Refusal refusal) {
        var wanted = command.kind().report().map(k -> k.to()).orElse(command.seen());
        var mine = new Side(wanted, true, command.details().value(), command.at(), null);
        return new FieldConflict(refusal, new Versions(mine, Side.of(visit.state(), false)));
    }
}
