package dev.fixpoint.fieldwork;

import dev.fixpoint.shared.Refusal;
import dev.fixpoint.shared.SharedProblem;
import dev.fixpoint.shared.TechnicianId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes what phones send. Every command has a transaction of its own in which its effect and its answer are written, so
 * that both are there or neither; its id and its number in the phone's sequence are unique in the database.
 */
@Service
public class FieldCommands {
    private static final int ATTEMPTS = 4;

    private final CommandLog log;
    private final CommandTurn turn;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FieldCommands(CommandLog log, CommandTurn turn, PlatformTransactionManager transactions, Clock clock) {
        this.log = log;
        this.turn = turn;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /**
     * Applies commands in the order of their numbers. From the first that cannot be looked at now, all are put off.
     *
     * @return an answer for each
     * @throws Refusal {@code device-of-another}
     */
    public List<CommandAnswer> take(CommandBatch batch, TechnicianId technician, String by) {
        var now = clock.instant();
        var device = DeviceClock.of(batch.sentAt(), now);
        transaction.executeWithoutResult(_ -> log.meet(batch.device(), technician, device, now));
        var sender = new Sender(batch.device(), device, technician, by);
        var answers = new ArrayList<CommandAnswer>();
        for (var command : batch.commands()) {
            var before = answers.isEmpty() ? null : answers.getLast();
            answers.add(
                    before != null && before.outcome() == CommandAnswer.Outcome.LATER
                            ? CommandAnswer.later(
                                    command, FieldProblem.MISSING_BEFORE.refuse(before.sequence(), command.sequence()))
                            : answer(command, sender));
        }
        return answers;
    }

    private CommandAnswer answer(FieldCommand command, Sender sender) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(command, sender);
            } catch (DataAccessResourceFailureException | CannotCreateTransactionException e) {
                return CommandAnswer.later(command, SharedProblem.TAKEN.refuse("database"));
            } catch (TransientDataAccessException e) {
                if (attempt == ATTEMPTS) {
                    return CommandAnswer.later(command, SharedProblem.TAKEN.refuse("lock"));
                }
            } catch (DataIntegrityViolationException e) {
                if (attempt == ATTEMPTS) {
                    return refuse(
                            command,
                            sender,
                            SharedProblem.TAKEN.refuse(command.visit().value()));
                }
            }
        }
    }

    /** @throws DataAccessException if the database says no; then nothing has been written */
    private CommandAnswer once(FieldCommand command, Sender sender) {
        try {
            return inTransaction(() -> turn.apply(command, sender));
        } catch (Refusal refusal) {
            return refuse(command, sender, refusal);
        } catch (FieldConflict conflict) {
            return inTransaction(() -> turn.settle(command, sender, CommandAnswer.conflict(command, conflict)));
        }
    }

    private CommandAnswer refuse(FieldCommand command, Sender sender, Refusal refusal) {
        return inTransaction(() -> turn.settle(command, sender, CommandAnswer.refused(command, refusal)));
    }

    private CommandAnswer inTransaction(Supplier<CommandAnswer> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }
}
