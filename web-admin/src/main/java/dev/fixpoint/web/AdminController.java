package dev.fixpoint.web;

import static dev.fixpoint.identity.Role.ADMINISTRATOR;

import dev.fixpoint.identity.AllowedTo;
import dev.fixpoint.identity.Caller;
import dev.fixpoint.identity.UserLists;
import dev.fixpoint.organisation.Organisation;
import dev.fixpoint.organisation.OrganisationUnit;
import dev.fixpoint.shared.Page;
import dev.fixpoint.shared.PageRequest;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Users and organisation units. */
@RestController
class AdminController {
    private final UserLists users;
    private final Organisation organisation;

    AdminController(UserLists users, Organisation organisation) {
        this.users = users;
        this.organisation = organisation;
    }

    @GetMapping("/api/v1/users")
    @AllowedTo(ADMINISTRATOR)
    Page<UserLists.UserRow> users(Caller caller, PageRequest page) {
        return users.below(caller.unitId(), page);
    }

    @GetMapping("/api/v1/units")
    @AllowedTo(ADMINISTRATOR)
    List<OrganisationUnit> units(Caller caller) {
        return organisation.unitAndBelow(caller.unitId());
    }
}
