package dev.fixpoint.demo;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether this installation is to have a demo company. */
final class DemoWanted implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        var size = context.getEnvironment().getProperty("fixpoint.demo.size", "none");
        return !size.isBlank() && !size.equalsIgnoreCase("none");
    }
}
