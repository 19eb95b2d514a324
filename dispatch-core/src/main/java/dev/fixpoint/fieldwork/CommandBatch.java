package dev.fixpoint.fieldwork;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * What a phone sends at once.
 *
 * @param device made on the phone, one for each user on it
 * @param sentAt by the phone's clock; tells how wrong it is
 */
public record CommandBatch(UUID device, Instant sentAt, List<FieldCommand> commands) {
    public CommandBatch {
        commands = commands.stream()
                .sorted(Comparator.comparingLong(FieldCommand::sequence))
                .toList();
    }
}
