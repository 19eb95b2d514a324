package dev.fixpoint.demo;

import dev.fixpoint.visits.ServiceType;
import java.util.List;
import java.util.Map;

/** What is asked for how often, how long it takes and what it needs. */
final class Demands {
    private static final double[] LENGTHS = {1, 1.25, 1.5, 2.25};
    private static final double[] LENGTH_WEIGHTS = {58, 22, 13, 7};
    private static final double[] PRIORITIES = {5, 20, 58, 13, 4};

    private final Map<String, ServiceType> services;
    private final Dice dice;

    Demands(Map<String, ServiceType> services, Dice dice) {
        this.services = services;
        this.dice = dice;
    }

    Catalogue.Demand any() {
        return oneOf(Catalogue.DEMANDS);
    }

    /** Something the technician is able to do. */
    Catalogue.Demand fitting(Worker worker) {
        return oneOf(
                Catalogue.DEMANDS.stream().filter(d -> worker.can(skills(d))).toList());
    }

    Map<String, Integer> skills(Catalogue.Demand demand) {
        return service(demand).skills();
    }

    /** 5 to 720, in steps of five. */
    int minutes(Catalogue.Demand demand, Client client) {
        double length = LENGTHS[dice.weighted(LENGTH_WEIGHTS)] * (client.isBusiness() ? 1.3 : 1);
        return (int) Math.min(300, Math.round(service(demand).durationMinutes() * length / 5) * 5);
    }

    int priority(Client client) {
        return client.kind().raise(1 + dice.weighted(PRIORITIES));
    }

    private ServiceType service(Catalogue.Demand demand) {
        var service = services.get(demand.service());
        if (service == null) {
            throw new IllegalStateException("The catalogue has no service type " + demand.service());
        }
        return service;
    }

    private Catalogue.Demand oneOf(List<Catalogue.Demand> demands) {
        return demands.get(dice.weighted(
                demands.stream().mapToDouble(Catalogue.Demand::weight).toArray()));
    }
}
