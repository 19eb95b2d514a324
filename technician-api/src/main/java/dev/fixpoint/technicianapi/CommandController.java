package dev.fixpoint.technicianapi;

import static dev.fixpoint.identity.Role.TECHNICIAN;

import dev.fixpoint.fieldwork.CommandAnswer;
import dev.fixpoint.fieldwork.CommandBatch;
import dev.fixpoint.fieldwork.CommandKind;
import dev.fixpoint.fieldwork.FieldCommand;
import dev.fixpoint.fieldwork.FieldCommands;
import dev.fixpoint.identity.AllowedTo;
import dev.fixpoint.identity.Caller;
import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.visits.Sighting;
import dev.fixpoint.visits.VisitState;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What technicians did, as their phones tell it, perhaps much later and more than once. */
@RestController
class CommandController {
    /** @param accuracy meters */
    record PositionInput(
            double lon, double lat, @Min(0) @Max(1_000_000) int accuracy) {}

    /** @param serial of the piece, for parts that are tracked; then the quantity is 1 */
    record UsedPartInput(
            @NotBlank @Size(max = 40) String code,
            @Min(1) @Max(1000) int quantity,
            @Nullable @Size(max = 60) String serial) {}

    record CommandInput(
            @NotNull UUID id,
            @Min(1) long sequence,
            @NotNull CommandKind kind,
            @NotNull UUID visitId,
            @NotNull Instant at,
            @Nullable @Valid PositionInput position,
            @Nullable @Size(max = 500) String reason,
            @Nullable VisitState seen,
            @Nullable Boolean followUp,
            @Nullable @Min(1) @Max(720) Integer minutes,
            @Nullable @Size(max = 40) String field,
            @Nullable @Size(max = 2000) String value,
            @Nullable @Size(max = 2000) String base,
            @Nullable @Valid UsedPartInput part) {
        FieldCommand asCommand() {
            return new FieldCommand(
                    id,
                    sequence,
                    kind,
                    new VisitId(visitId),
                    plausible(at),
                    position == null
                            ? null
                            : new Sighting(new GeoPoint(position.lon(), position.lat()), position.accuracy()),
                    reason,
                    seen,
                    Objects.requireNonNullElse(followUp, false),
                    new FieldCommand.Details(
                            minutes,
                            field,
                            value,
                            base,
                            part == null
                                    ? null
                                    : new FieldCommand.UsedPart(part.code(), part.quantity(), part.serial())));
        }
    }

    record CommandsRequest(
            @NotNull UUID device,
            @NotNull Instant sentAt,
            @NotEmpty @Size(max = 100) List<@Valid CommandInput> commands) {}

    /** @param serverTime now, for phones whose clock is wrong */
    record CommandsReply(Instant serverTime, List<CommandAnswer> answers) {}

    private final FieldCommands commands;
    private final Clock clock;

    CommandController(FieldCommands commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    /**
     * Takes commands in the order of their numbers and answers each. A command that has been answered before is answered the
     * same again and changes nothing.
     */
    @PostMapping("/api/technician/v1/commands")
    @AllowedTo(TECHNICIAN)
    CommandsReply take(Caller caller, @Valid @RequestBody CommandsRequest request) {
        var batch = new CommandBatch(
                request.device(),
                plausible(request.sentAt()),
                request.commands().stream().map(CommandInput::asCommand).toList());
        var answers = commands.take(batch, AgendaController.technician(caller), caller.displayName());
        return new CommandsReply(clock.instant(), answers);
    }

    /** Clocks of phones say anything; the database does not take everything. */
    private static Instant plausible(Instant said) {
        var least = Instant.EPOCH;
        var most = Instant.parse("2200-01-01T00:00:00Z");
        return said.isBefore(least) ? least : said.isAfter(most) ? most : said;
    }
}
