package dev.fixpoint.demo;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Loads the demo company into an empty database when the application starts. */
@Component
@Conditional(DemoWanted.class)
class DemoAtStart implements ApplicationRunner {
    private final DemoData demo;
    private final DemoSettings settings;

    DemoAtStart(DemoData demo, DemoSettings settings) {
        this.demo = demo;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        demo.load(settings.demoSize(), settings.seed());
    }
}
