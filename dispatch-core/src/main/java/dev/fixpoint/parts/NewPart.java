package dev.fixpoint.parts;

import dev.fixpoint.shared.LocalText;
import dev.fixpoint.shared.Money;
import java.util.List;

/**
 * A part as somebody wants it in the catalogue.
 *
 * @param code 2 to 40 capital letters, digits, dots, dashes, underscores
 * @param models codes of the models it fits; empty if it fits every model
 * @param alternatives codes of the parts that may be taken in its place
 * @param symptoms codes of the symptoms that it usually mends; a visit because of one brings the part
 */
public record NewPart(
        String code,
        LocalText name,
        boolean isTracked,
        Money price,
        List<String> models,
        List<String> alternatives,
        List<String> symptoms,
        boolean isActive) {
    public NewPart {
        models = List.copyOf(models);
        alternatives = List.copyOf(alternatives);
        symptoms = List.copyOf(symptoms);
    }
}
