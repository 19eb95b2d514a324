package dev.fixpoint.organisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.fixpoint.shared.LocalText;
import dev.fixpoint.shared.UnitId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Headquarters, a branch or a store. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrganisationUnit(
        UnitId id, LocalText name, Kind kind, @Nullable UnitId parentId, long version) {
    /** 总部、分部、门店. */
    public enum Kind {
        HEADQUARTERS,
        BRANCH,
        STORE;

        /** Headquarters stand at the top; nothing stands below a store. */
        boolean mayStandBelow(Kind parent) {
            return this != HEADQUARTERS && parent != STORE;
        }
    }

    public Optional<UnitId> parent() {
        return Optional.ofNullable(parentId);
    }
}
