package dev.fixpoint.warranties;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.fixpoint.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who pays for a job, line by line.
 *
 * @param due what the customer pays for coming and the usual work
 * @param most the most the customer pays without having agreed to more
 * @param coveredUntil the last day of the warranty that covers some of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Entitlement(
        List<Line> lines, Money due, Money most, @Nullable LocalDate coveredUntil) {
    /** What is paid for. */
    public enum Item {
        CALL_OUT,
        LABOUR,
        PARTS
    }

    /** Who pays. */
    public enum Payer {
        WARRANTY,
        CUSTOMER
    }

    /** @param amount what it costs the customer; {@code null} where that is known only on site */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(Item item, Payer payer, @Nullable Money amount) {}

    /**
     * The entitlement of a job on a day. Warranties cover faults, so they count only for services that mend them.
     *
     * @param warranty of the unit, if one is known; it need not be in force
     */
    public static Entitlement of(ServicePrice price, Optional<Warranty> warranty, LocalDate day) {
        var inForce = warranty.filter(w -> price.mendsFaults() && w.isInForce(day));
        var callOut = line(
                Item.CALL_OUT,
                price.callOut(),
                inForce.filter(Warranty::coversCallOut).isPresent());
        var labour = line(
                Item.LABOUR,
                price.labour(),
                inForce.filter(Warranty::coversLabour).isPresent());
        boolean freeParts = inForce.filter(Warranty::coversParts).isPresent();
        var due = paid(callOut, price).plus(paid(labour, price));
        return new Entitlement(
                List.of(
                        callOut,
                        labour,
                        freeParts ? free(Item.PARTS, price) : new Line(Item.PARTS, Payer.CUSTOMER, null)),
                due,
                most(price, due, freeParts),
                inForce.map(Warranty::endsOn).orElse(null));
    }

    /** With free parts nothing is open. Otherwise parts may cost what the price list leaves for them. */
    private static Money most(ServicePrice price, Money due, boolean freeParts) {
        long forParts =
                price.most().minor() - price.callOut().minor() - price.labour().minor();
        return freeParts ? due : due.plus(new Money(forParts, due.currency()));
    }

    private static Line line(Item item, Money amount, boolean isCovered) {
        return isCovered
                ? new Line(item, Payer.WARRANTY, Money.zero(amount.currency()))
                : new Line(item, Payer.CUSTOMER, amount);
    }

    private static Line free(Item item, ServicePrice price) {
        return line(item, price.most(), true);
    }

    private static Money paid(Line line, ServicePrice price) {
        return line.amount() == null ? Money.zero(price.most().currency()) : line.amount();
    }
}
