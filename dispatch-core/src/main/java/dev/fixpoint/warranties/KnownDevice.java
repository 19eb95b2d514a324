package dev.fixpoint.warranties;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.fixpoint.shared.LocalText;
import org.jspecify.annotations.Nullable;

/** A unit as strangers may know it who read its serial number: what it is and what it is guaranteed for, not whose. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KnownDevice(
        String modelCode,
        LocalText name,
        String category,
        String serial,
        @Nullable Warranty warranty) {}
