package dev.fixpoint.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.fixpoint.shared.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a row.
 *
 * @param row line of the file it begins in, the header's being 1
 * @param column {@code null} where the whole row is to blame
 * @param code stable machine-readable code
 * @param message what is wrong, with the value, and the next step
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RowError(long row, @Nullable String column, String code, LocalText message) {}
