package dev.fixpoint.http;

import org.postgresql.util.PSQLException;
import org.springframework.dao.DataIntegrityViolationException;

/** Which constraint of the database said no. */
final class ConstraintNames {
    private ConstraintNames() {}

    static String in(DataIntegrityViolationException exception) {
        return exception.getMostSpecificCause() instanceof PSQLException e
                        && e.getServerErrorMessage() != null
                        && e.getServerErrorMessage().getConstraint() != null
                ? e.getServerErrorMessage().getConstraint()
                : "constraint";
    }
}
