package dev.fixpoint.solver.formats;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The technician routing and scheduling problem of Pillac, Guéret and Medaglia (Optimization Letters 7(7), 2013) as
 * VRP-REP XML: technicians with homes, skills, tools and spare parts.
 *
 * <p>A technician may fetch tools and parts once on a route at the depot, the node of type 0. All there are can be had there
 * at any time, without limit and in no time, as the files say nothing else.
 */
public final class TrspReader {
    private final XmlNode root;
    private final Map<String, Integer> placeOf = new HashMap<>();
    private final List<XmlNode> nodes;
    private final Set<String> toolIds;

    private TrspReader(XmlNode root) {
        this.root = root;
        nodes = root.one("network").one("nodes").all("node").toList();
        for (var node : nodes) {
            if (placeOf.put(node.attribute("id"), placeOf.size()) != null) {
                throw node.bad("node %s was there before".formatted(node.attribute("id")));
            }
        }
        toolIds = root.one("resources")
                .all("resource")
                .filter(resource -> resource.attribute("renewable").equals("true"))
                .map(resource -> resource.attribute("id"))
                .collect(Collectors.toSet());
    }

    /** @throws BadFile with the line that is wrong */
    public static Instance read(Path file) {
        return new TrspReader(XmlNode.root(file)).instance();
    }

    private Instance instance() {
        var distances = Distances.euclidean(
                nodes.stream().mapToDouble(node -> node.one("cx").number()).toArray(),
                nodes.stream().mapToDouble(node -> node.one("cy").number()).toArray());
        var requests = root.one("requests").all("request").toList();
        double horizon = horizon(requests, distances);
        var tasks = new ArrayList<Task>();
        var seen = new HashSet<String>();
        for (var request : requests) {
            if (!seen.add(request.attribute("id"))) {
                throw request.bad("request %s was there before".formatted(request.attribute("id")));
            }
            tasks.add(task(request, horizon));
        }
        var name = root.one("info").one("name").text();
        return new Instance(name, tasks, technicians(horizon), distances, true, false, depot());
    }

    private OptionalInt depot() {
        return IntStream.range(0, nodes.size())
                .filter(place -> nodes.get(place).attribute("type", "").equals("0"))
                .findFirst();
    }

    /** A day nobody can fill: files without time windows set no end. */
    private static double horizon(List<XmlNode> requests, Distances distances) {
        double longest = 0;
        for (int from = 0; from < distances.places(); from++) {
            for (int to = 0; to < distances.places(); to++) {
                longest = Math.max(longest, distances.between(from, to));
            }
        }
        double end = 1;
        for (var request : requests) {
            end += 2 * longest + service(request);
            end = Math.max(end, request.has("tw") ? request.one("tw").one("end").number() + longest : 0);
        }
        return Math.ceil(end);
    }

    private static double service(XmlNode request) {
        double service =
                request.has("service_time") ? request.one("service_time").number() : 0;
        if (service < 0) {
            throw request.bad("the service time is negative");
        }
        return service;
    }

    private int place(XmlNode where, String node) {
        var place = placeOf.get(node);
        if (place == null) {
            throw where.bad("there is no node " + node);
        }
        return place;
    }

    private Task task(XmlNode request, double horizon) {
        double ready = request.has("tw") ? request.one("tw").one("start").number() : 0;
        double due = request.has("tw") ? request.one("tw").one("end").number() : horizon;
        if (due < ready) {
            throw request.bad("the window ends before it starts");
        }
        var tools = new HashSet<String>();
        var parts = new HashMap<String, Integer>();
        request.all("resource").filter(resource -> resource.count() > 0).forEach(resource -> {
            var id = resource.attribute("id");
            if (toolIds.contains(id)) {
                tools.add(tool(id));
            } else {
                parts.merge(part(id), resource.count(), Integer::sum);
            }
        });
        return new Task(
                request.attribute("id"),
                place(request, request.attribute("node")),
                ready,
                due,
                service(request),
                parts,
                List.of(request.all("skill")
                        .collect(Collectors.toMap(skill -> skill(skill.text()), _ -> 1, Math::max))),
                tools,
                0);
    }

    private List<Vehicle> technicians(double horizon) {
        var vans = new HashMap<String, XmlNode>();
        for (var van : root.one("fleet").all("vehicle_profile").toList()) {
            if (!van.attribute("number", "1").equals("1")) {
                throw van.bad("number must be 1: every technician has a van of their own");
            }
            vans.put(van.attribute("type"), van);
        }
        return root.one("drivers")
                .all("driver_profile")
                .map(driver -> technician(driver, vans, horizon))
                .toList();
    }

    private Vehicle technician(XmlNode driver, Map<String, XmlNode> vans, double horizon) {
        var type = driver.one("compatible_vehicle_type").text();
        var van = vans.remove(type);
        if (van == null) {
            throw driver.bad("there is no vehicle of type %s, or another technician has it".formatted(type));
        }
        var tools = new HashSet<String>();
        var parts = new HashMap<String, Integer>();
        van.all("resource").forEach(resource -> {
            var id = resource.attribute("id");
            if (toolIds.contains(id)) {
                tools.add(tool(id));
            } else if (resource.has("start")) {
                parts.put(part(id), resource.one("start").count());
            }
        });
        return new Vehicle(
                driver.attribute("type"),
                place(van, van.one("departure_node").text()),
                place(van, van.one("arrival_node").text()),
                0,
                horizon,
                parts,
                driver.all("skill").collect(Collectors.toMap(skill -> skill(skill.attribute("id")), _ -> 1, Math::max)),
                tools);
    }

    private static String skill(String id) {
        return "skill " + id;
    }

    private static String tool(String id) {
        return "tool " + id;
    }

    private static String part(String id) {
        return "part " + id;
    }
}
