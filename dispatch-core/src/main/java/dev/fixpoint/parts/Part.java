package dev.fixpoint.parts;

import dev.fixpoint.shared.LocalText;
import dev.fixpoint.shared.Money;
import dev.fixpoint.shared.PartId;
import java.util.List;

/**
 * A spare part of the catalogue.
 *
 * @param code the number people order it by; unique
 * @param isTracked whether every piece has a serial number
 * @param models codes of the models it fits; empty if it fits every model
 * @param alternatives codes of the parts that may be taken in its place
 * @param symptoms codes of the symptoms that it usually mends; a visit because of one brings the part
 * @param isActive whether it is still bought and used
 */
public record Part(
        PartId id,
        String code,
        LocalText name,
        boolean isTracked,
        Money price,
        List<String> models,
        List<String> alternatives,
        List<String> symptoms,
        boolean isActive,
        long version) {
    public Part {
        models = List.copyOf(models);
        alternatives = List.copyOf(alternatives);
        symptoms = List.copyOf(symptoms);
    }
}
