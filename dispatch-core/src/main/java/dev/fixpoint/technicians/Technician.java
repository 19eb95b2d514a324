package dev.fixpoint.technicians;

import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.Points;
import dev.fixpoint.shared.SharedProblem;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.TerritoryId;
import dev.fixpoint.shared.UnitId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.locationtech.jts.geom.Point;

/** Who works, where they set out from and what they can do. */
@Entity
public class Technician {
    @Id
    private UUID id;

    private String employeeNumber;
    private UUID unitId;
    private UUID territoryId;
    private String name;
    private String phone;

    @JdbcTypeCode(SqlTypes.GEOGRAPHY)
    private Point home;

    private boolean active;

    @ElementCollection
    @CollectionTable(name = "technician_skill", joinColumns = @JoinColumn(name = "technician_id"))
    @MapKeyColumn(name = "skill")
    @Column(name = "level")
    private Map<String, Integer> skills = new HashMap<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "technician_id", nullable = false)
    @OrderBy("startsAt")
    private List<Absence> absences = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Technician() {}

    @SuppressWarnings("NullAway.Init") // update sets the rest
    Technician(NewTechnician request) {
        id = TechnicianId.next().value();
        employeeNumber = request.employeeNumber();
        active = true;
        update(request);
    }

    final void update(NewTechnician request) {
        unitId = request.unit().value();
        territoryId = request.territory().value();
        name = request.name();
        phone = request.phone();
        home = Points.toGeometry(request.home());
        skills.keySet().retainAll(request.skills().keySet());
        skills.putAll(request.skills());
    }

    void absent(Absence absence) {
        absences.add(absence);
    }

    void present(UUID absenceId) {
        if (!absences.removeIf(a -> a.id().equals(absenceId))) {
            throw SharedProblem.NOT_FOUND.refuse(absenceId);
        }
    }

    public TechnicianId id() {
        return new TechnicianId(id);
    }

    public String employeeNumber() {
        return employeeNumber;
    }

    public UnitId unit() {
        return new UnitId(unitId);
    }

    public TerritoryId territory() {
        return new TerritoryId(territoryId);
    }

    public String name() {
        return name;
    }

    public String phone() {
        return phone;
    }

    public GeoPoint home() {
        return Points.fromGeometry(home);
    }

    public boolean active() {
        return active;
    }

    public Map<String, Integer> skills() {
        return Map.copyOf(skills);
    }

    public List<Absence> absences() {
        return List.copyOf(absences);
    }

    public long version() {
        return version;
    }
}
