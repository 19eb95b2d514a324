package dev.fixpoint.technicians;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TechnicianRepository extends JpaRepository<Technician, UUID> {
    Optional<Technician> findByEmployeeNumber(String employeeNumber);

    @Query("select distinct t from Technician t left join fetch t.skills where t.territoryId = ?1 and t.active")
    List<Technician> atWorkIn(UUID territoryId);
}
