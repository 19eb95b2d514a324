package dev.fixpoint.fieldwork;

import dev.fixpoint.visits.FieldVisits;
import java.time.Duration;
import java.util.Set;
import org.springframework.stereotype.Component;

/** When the technician will be done: the board and the customers after it learn of it. */
@Component
class FinishEffect implements CommandEffect {
    private static final int MOST_MINUTES = 720;

    private final FieldVisits field;

    FinishEffect(FieldVisits field) {
        this.field = field;
    }

    @Override
    public Set<CommandKind> kinds() {
        return Set.of(CommandKind.FINISH_IN);
    }

    @Override
    public void apply(Received received) {
        var minutes = received.command().details().minutes();
        if (minutes == null || minutes < 1 || minutes > MOST_MINUTES) {
            throw FieldProblem.DETAILS_MISSING.refuse(received.command().kind(), "minutes (1–" + MOST_MINUTES + ")");
        }
        var finish = received.at().plus(Duration.ofMinutes(minutes));
        field.expectFinish(received.command().visit(), finish, received.by(), received.at());
    }
}
