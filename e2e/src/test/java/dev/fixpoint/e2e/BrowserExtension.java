package dev.fixpoint.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands out offices; after each test closes its windows, keeps pictures of a failure, and fails on silent errors. */
final class BrowserExtension implements ParameterResolver, AfterEachCallback {
    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Office.class;
    }

    @Override
    public Office resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var run = test.getRoot().getStore(NAMESPACE);
        var product = run.computeIfAbsent(Product.class, _ -> BrowserExtension.start(), Product.class);
        var browser = run.computeIfAbsent(SharedBrowser.class, _ -> new SharedBrowser(), SharedBrowser.class);
        return test.getStore(NAMESPACE).computeIfAbsent(Office.class, _ -> new Office(product, browser), Office.class);
    }

    /** With the plans of the first solve, which every test may rely on. */
    private static Product start() {
        var product = Product.start(Database.fresh(), "--fixpoint.demo.size=small");
        new Plans(product.client("dispatcher")).awaitFirst();
        return product;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        var office = test.getStore(NAMESPACE).get(Office.class, Office.class);
        if (office == null) {
            return;
        }
        var troubles =
                office.screens().stream().flatMap(s -> s.troubles().stream()).toList();
        if (test.getExecutionException().isPresent() || !troubles.isEmpty()) {
            keepPictures(office, test);
        }
        office.screens().forEach(Screen::close);
        assertThat(troubles).as("errors in the browser").isEmpty();
    }

    private static void keepPictures(Office office, ExtensionContext test) {
        var name = test.getRequiredTestClass().getSimpleName() + "."
                + test.getDisplayName().replaceAll("\\W+", "_");
        for (int i = 0; i < office.screens().size(); i++) {
            var screen = office.screens().get(i);
            screen.picture(Path.of("target", "failed", name + "-" + (i + 1) + ".png"));
            System.err.printf("%s, window %d: %s%n", name, i + 1, screen.words());
        }
    }
}
