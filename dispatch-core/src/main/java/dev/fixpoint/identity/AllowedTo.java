package dev.fixpoint.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call an endpoint. An endpoint without this annotation is refused to everybody.
 *
 * <p>Whose rows they see is the business of what the endpoint calls: it passes the {@link Caller} down.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowedTo {
    /** Any one of these roles is enough; empty means every signed-in user. */
    Role[] value() default {};

    /** Also without signing in. */
    boolean anyone() default false;
}
