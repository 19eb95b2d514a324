package dev.fixpoint.imports;

import dev.fixpoint.shared.TimeWindow;
import dev.fixpoint.visits.BulkWorkOrders;
import dev.fixpoint.visits.KnownWorkOrder;
import dev.fixpoint.visits.NewWorkOrder;
import dev.fixpoint.visits.ServiceType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Sorts work orders into new ones, changed ones and those that are as the file says. */
final class WorkOrderChanges {
    private final Map<String, KnownWorkOrder> known;
    private final Map<String, ServiceType> types;
    private final Instant now;
    private final List<NewWorkOrder> created = new ArrayList<>();
    private final List<BulkWorkOrders.Revision> revised = new ArrayList<>();
    private int unchanged;

    WorkOrderChanges(Map<String, KnownWorkOrder> known, Map<String, ServiceType> types, Instant now) {
        this.known = known;
        this.types = types;
        this.now = now;
    }

    void sort(Line line, WorkOrderReader.Read read) {
        var content = read.content();
        var found = known.get(content.externalNumber());
        if (found == null) {
            refusePast(line, content);
            created.add(content);
        } else if (isSame(read, found)) {
            unchanged++;
        } else {
            refuseImpossible(line, content, found);
            revised.add(new BulkWorkOrders.Revision(found, content));
        }
    }

    private void refusePast(Line line, NewWorkOrder content) {
        content.windows().stream()
                .filter(w -> !w.to().isAfter(now))
                .findFirst()
                .ifPresent(w -> line.refuse(
                        "windows",
                        "window-past",
                        "时段 %s 已经过去。请选择将来的时段。",
                        "The window from %s is over. Choose one in the future.",
                        w.from()));
    }

    private void refuseImpossible(Line line, NewWorkOrder content, KnownWorkOrder found) {
        if (!found.reachable()) {
            line.refuse(
                    "number",
                    "not-yours",
                    "该编号的服务工单属于其他机构。",
                    "The work order with this number belongs to another unit.");
        } else if (!found.state().isOpen()) {
            line.refuse(
                    "number",
                    "visit-begun",
                    "服务工单的上门为“%s”，不能再修改。请删除该行或使用新编号。",
                    "Its visit is \"%s\" and cannot be changed. Remove the row or use a new number.",
                    found.state());
        } else if (!hasSameFrame(content, found)) {
            line.refuse(
                    "number",
                    "other-work",
                    "该编号已用于其他客户、地址或服务。请使用新编号。",
                    "This number stands for another customer, site or service. Use a new number.");
        } else if (!keepsPromise(content, found)) {
            line.refuse(
                    "windows",
                    "promised",
                    "已向客户承诺时段 %s，文件中没有该时段。请与客户改约。",
                    "The customer was promised %s, which the file does not have. Rebook with the customer.",
                    found.windows());
        } else {
            if (!found.promised() && !sameWindows(content, found)) {
                refusePast(line, content);
            }
        }
    }

    private boolean isSame(WorkOrderReader.Read read, KnownWorkOrder found) {
        var content = read.content();
        var minutes = content.durationMinutes() == null
                ? Objects.requireNonNull(types.get(content.serviceType())).durationMinutes()
                : content.durationMinutes();
        return found.reachable()
                && hasSameFrame(content, found)
                && (found.promised() ? keepsPromise(content, found) : sameWindows(content, found))
                && Objects.equals(content.asset(), found.asset())
                && content.note().equals(found.note())
                && read.customer().customerClass().raise(content.priority()) == found.priority()
                && (content.deadline() == null || content.deadline().equals(found.deadline()))
                && minutes == found.durationMinutes()
                && Objects.equals(content.preferredTechnician(), found.preferredTechnician())
                && content.excludedTechnicians().equals(found.excludedTechnicians());
    }

    private static boolean hasSameFrame(NewWorkOrder content, KnownWorkOrder found) {
        return content.customer().equals(found.customer())
                && content.site().equals(found.site())
                && content.serviceType().equals(found.serviceType());
    }

    private static boolean keepsPromise(NewWorkOrder content, KnownWorkOrder found) {
        return !found.promised() || content.windows().containsAll(found.windows());
    }

    private static boolean sameWindows(NewWorkOrder content, KnownWorkOrder found) {
        return new HashSet<TimeWindow>(content.windows()).equals(new HashSet<>(found.windows()));
    }

    List<NewWorkOrder> created() {
        return created;
    }

    List<BulkWorkOrders.Revision> revised() {
        return revised;
    }

    int unchanged() {
        return unchanged;
    }
}
