package dev.fixpoint.reporting;

import dev.fixpoint.shared.LocalText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One day in figures, by territory. */
public record Overview(LocalDate date, List<TerritoryFigures> territories) {
    /**
     * @param onShift technicians with a shift that day
     * @param visits number by state
     * @param unplanned open visits without a technician, of any day
     * @param late planned visits that start after their window or deadline
     * @param travelShare travel ÷ (travel + service), 0–1
     * @param utilisation (travel + service) ÷ shift time, 0 and up
     */
    public record TerritoryFigures(
            UUID id,
            LocalText name,
            int technicians,
            int onShift,
            Map<String, Integer> visits,
            int unplanned,
            int late,
            double travelShare,
            double utilisation) {}
}
