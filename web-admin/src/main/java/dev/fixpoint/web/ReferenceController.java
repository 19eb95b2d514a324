package dev.fixpoint.web;

import dev.fixpoint.assets.Assets;
import dev.fixpoint.identity.AllowedTo;
import dev.fixpoint.shared.LocalText;
import dev.fixpoint.technicians.Skill;
import dev.fixpoint.technicians.TechnicianLists;
import dev.fixpoint.tickets.Symptom;
import dev.fixpoint.tickets.Symptoms;
import dev.fixpoint.visits.ServiceTypes;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What forms choose from; the same for everybody. What customers without an account choose from needs no sign-in. */
@RestController
class ReferenceController {
    record SkillNeed(String code, int level) {}

    record ServiceTypeView(String code, LocalText name, int durationMinutes, List<SkillNeed> skills) {}

    record ProductView(String modelCode, LocalText name, String category) {}

    private final TechnicianLists technicians;
    private final ServiceTypes serviceTypes;
    private final Symptoms symptoms;
    private final Assets assets;

    ReferenceController(TechnicianLists technicians, ServiceTypes serviceTypes, Symptoms symptoms, Assets assets) {
        this.technicians = technicians;
        this.serviceTypes = serviceTypes;
        this.symptoms = symptoms;
        this.assets = assets;
    }

    @GetMapping("/api/v1/skills")
    @AllowedTo
    List<Skill> skills() {
        return technicians.skills();
    }

    @GetMapping("/api/v1/service-types")
    @AllowedTo(anyone = true)
    List<ServiceTypeView> serviceTypes() {
        return serviceTypes.all().stream()
                .map(t -> new ServiceTypeView(
                        t.code(),
                        t.name(),
                        t.durationMinutes(),
                        t.skills().entrySet().stream()
                                .map(s -> new SkillNeed(s.getKey(), s.getValue()))
                                .toList()))
                .toList();
    }

    /** The models sold. */
    @GetMapping("/api/v1/products")
    @AllowedTo(anyone = true)
    List<ProductView> products() {
        return assets.products().stream()
                .map(product -> new ProductView(product.modelCode(), product.name(), product.category()))
                .toList();
    }

    @GetMapping("/api/v1/symptoms")
    @AllowedTo(anyone = true)
    List<Symptom> symptoms() {
        return symptoms.all();
    }
}
