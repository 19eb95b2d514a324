package dev.fixpoint.warranties;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.shared.Money;
import dev.fixpoint.warranties.Entitlement.Item;
import dev.fixpoint.warranties.Entitlement.Payer;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EntitlementTest {
    private static final LocalDate INSTALLED = LocalDate.of(2024, 3, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 2, 28);
    private static final ServicePrice REPAIR = price(true);

    @Test
    void without_a_warranty_the_customer_pays_and_parts_are_open_up_to_the_most() {
        var entitlement = Entitlement.of(REPAIR, Optional.empty(), INSTALLED);

        assertThat(entitlement.due()).isEqualTo(yuan(200));
        assertThat(entitlement.most()).isEqualTo(yuan(800));
        assertThat(entitlement.lines()).extracting(Entitlement.Line::payer).containsOnly(Payer.CUSTOMER);
        assertThat(entitlement.lines().getLast().amount()).isNull();
        assertThat(entitlement.coveredUntil()).isNull();
    }

    @Test
    void a_full_warranty_leaves_nothing_to_pay() {
        var entitlement = Entitlement.of(REPAIR, warranty(true, true, true), LAST_DAY);

        assertThat(entitlement.due()).isEqualTo(yuan(0));
        assertThat(entitlement.most()).isEqualTo(yuan(0));
        assertThat(entitlement.lines()).extracting(Entitlement.Line::payer).containsOnly(Payer.WARRANTY);
        assertThat(entitlement.coveredUntil()).isEqualTo(LAST_DAY);
    }

    @Test
    void the_last_day_is_covered_and_the_next_is_not() {
        var full = warranty(true, true, true);

        assertThat(Entitlement.of(REPAIR, full, LAST_DAY).due()).isEqualTo(yuan(0));
        assertThat(Entitlement.of(REPAIR, full, LAST_DAY.plusDays(1)).due()).isEqualTo(yuan(200));
        assertThat(Entitlement.of(REPAIR, full, INSTALLED.minusDays(1)).due()).isEqualTo(yuan(200));
    }

    @Test
    void a_warranty_of_parts_alone_leaves_coming_and_work_to_pay_and_nothing_else() {
        var entitlement = Entitlement.of(REPAIR, warranty(false, false, true), LAST_DAY);

        assertThat(entitlement.due()).isEqualTo(yuan(200));
        assertThat(entitlement.most()).isEqualTo(yuan(200));
        assertThat(payer(entitlement, Item.PARTS)).isEqualTo(Payer.WARRANTY);
    }

    @Test
    void with_labour_covered_only_coming_and_parts_may_cost() {
        var entitlement = Entitlement.of(REPAIR, warranty(false, true, false), LAST_DAY);

        assertThat(entitlement.due()).isEqualTo(yuan(50));
        assertThat(entitlement.most()).isEqualTo(yuan(650));
        assertThat(payer(entitlement, Item.LABOUR)).isEqualTo(Payer.WARRANTY);
    }

    @Test
    void what_mends_no_fault_no_warranty_covers() {
        var entitlement = Entitlement.of(price(false), warranty(true, true, true), LAST_DAY);

        assertThat(entitlement.due()).isEqualTo(yuan(200));
        assertThat(entitlement.coveredUntil()).isNull();
    }

    private static Payer payer(Entitlement entitlement, Item item) {
        return entitlement.lines().stream()
                .filter(line -> line.item() == item)
                .findFirst()
                .orElseThrow()
                .payer();
    }

    private static Optional<Warranty> warranty(boolean callOut, boolean labour, boolean parts) {
        return Optional.of(new Warranty(INSTALLED, LAST_DAY, callOut, labour, parts));
    }

    private static ServicePrice price(boolean mendsFaults) {
        return new ServicePrice("AIRCON_REPAIR", yuan(50), yuan(150), yuan(800), mendsFaults, 0);
    }

    private static Money yuan(long amount) {
        return new Money(amount * 100, Currency.getInstance("CNY"));
    }
}
