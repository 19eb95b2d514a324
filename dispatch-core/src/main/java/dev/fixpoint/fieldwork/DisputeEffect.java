package dev.fixpoint.fieldwork;

import dev.fixpoint.visits.FieldVisits;
import dev.fixpoint.visits.VisitProblem;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the technician says against the office's version is kept with the visit, where the office sees it. */
@Component
class DisputeEffect implements CommandEffect {
    private final FieldVisits field;

    DisputeEffect(FieldVisits field) {
        this.field = field;
    }

    @Override
    public Set<CommandKind> kinds() {
        return Set.of(CommandKind.DISPUTE);
    }

    @Override
    public void apply(Received received) {
        var reason = received.command().reason();
        if (reason == null || reason.isBlank()) {
            throw VisitProblem.REASON_NEEDED.refuse(received.command().kind());
        }
        field.recorded(received.command().visit(), "DISPUTE", reason, received.by(), received.at());
    }
}
