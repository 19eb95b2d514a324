package dev.fixpoint.parts;

import dev.fixpoint.shared.PartId;
import java.util.HashSet;
import java.util.List;

/**
 * How many of what.
 *
 * @param quantity 1 to 100,000
 * @param serials one for each piece of a part that is tracked, otherwise none
 */
public record Pieces(PartId part, int quantity, List<String> serials) {
    public static final int MOST = 100_000;

    public Pieces {
        serials = serials.stream().map(String::strip).toList();
    }

    public static Pieces of(PartId part, int quantity) {
        return new Pieces(part, quantity, List.of());
    }

    /** @throws dev.fixpoint.shared.Refusal unless there is a serial number for each piece that needs one */
    void check(Part catalogue) {
        if (!catalogue.isTracked() && !serials.isEmpty()) {
            throw PartProblem.SERIALS_REFUSED.refuse(catalogue.code()).at("serials", "refused");
        }
        if (catalogue.isTracked()
                && (serials.size() != quantity || new HashSet<>(serials).size() != quantity || serials.contains(""))) {
            throw PartProblem.SERIALS_NEEDED.refuse(catalogue.code(), quantity).at("serials", "size");
        }
    }
}
