package dev.fixpoint.fieldwork;

import dev.fixpoint.parts.Stock;
import dev.fixpoint.visits.FieldVisits;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Parts that were built in leave the van's stock in the transaction that notes the command: both or neither. */
@Component
class PartEffect implements CommandEffect {
    private final Stock stock;
    private final FieldVisits field;

    PartEffect(Stock stock, FieldVisits field) {
        this.stock = stock;
        this.field = field;
    }

    @Override
    public Set<CommandKind> kinds() {
        return Set.of(CommandKind.USE_PART);
    }

    @Override
    public void apply(Received received) {
        var used = received.command().details().part();
        if (used == null) {
            throw FieldProblem.DETAILS_MISSING.refuse(received.command().kind(), "part");
        }
        var visit = received.visit();
        if (!visit.state().isAtSite()) {
            throw FieldProblem.PARTS_AT_SITE.refuse(
                    visit.number(), visit.state().text());
        }
        var part = stock.takeFromVan(
                received.technician(), used.code(), used.quantity(), used.serial(), visit.id(), received.by());
        var said = "%s %s × %d".formatted(part.name().zh(), part.code(), used.quantity());
        field.recorded(
                visit.id(),
                "USE_PART",
                used.serial() == null ? said : said + " · " + used.serial(),
                received.by(),
                received.at());
    }
}
