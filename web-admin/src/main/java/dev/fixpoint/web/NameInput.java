package dev.fixpoint.web;

import dev.fixpoint.shared.LocalText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A name as a form sends it; without an English one the Chinese stands for both. */
record NameInput(
        @NotBlank @Size(max = 100) String zh,
        @Nullable @Size(max = 100) String en) {
    LocalText asText() {
        return new LocalText(zh.strip(), en == null || en.isBlank() ? zh.strip() : en.strip());
    }
}
