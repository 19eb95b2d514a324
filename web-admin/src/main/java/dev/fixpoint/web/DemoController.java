package dev.fixpoint.web;

import dev.fixpoint.demo.DemoData;
import dev.fixpoint.demo.DemoLogin;
import dev.fixpoint.identity.AllowedTo;
import dev.fixpoint.identity.Role;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the sign-in page who can be tried out; nobody, unless demo data was loaded. */
@RestController
class DemoController {
    record Account(String username, String password, Role role, String name) {
        static Account of(DemoLogin login) {
            return new Account(login.username(), login.password(), login.role(), login.displayName());
        }
    }

    record Demo(boolean enabled, List<Account> logins) {}

    private final DemoData demo;

    DemoController(DemoData demo) {
        this.demo = demo;
    }

    @GetMapping("/api/v1/demo")
    @AllowedTo(anyone = true)
    Demo demo() {
        var logins = demo.logins().stream().map(Account::of).toList();
        return new Demo(!logins.isEmpty(), logins);
    }
}
