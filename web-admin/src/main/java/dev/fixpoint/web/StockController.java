package dev.fixpoint.web;

import static dev.fixpoint.identity.Role.ADMINISTRATOR;
import static dev.fixpoint.identity.Role.DISPATCHER;
import static dev.fixpoint.identity.Role.FINANCE;
import static dev.fixpoint.identity.Role.MANAGER;
import static dev.fixpoint.identity.Role.WAREHOUSE;

import dev.fixpoint.identity.AllowedTo;
import dev.fixpoint.identity.Caller;
import dev.fixpoint.parts.Movement;
import dev.fixpoint.parts.Pieces;
import dev.fixpoint.parts.Stock;
import dev.fixpoint.parts.StockLevel;
import dev.fixpoint.parts.StockLists;
import dev.fixpoint.parts.StockLocation;
import dev.fixpoint.parts.StockLocationKind;
import dev.fixpoint.parts.StockLocations;
import dev.fixpoint.shared.Page;
import dev.fixpoint.shared.PageRequest;
import dev.fixpoint.shared.PartId;
import dev.fixpoint.shared.StockLocationId;
import dev.fixpoint.shared.UnitId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What lies in warehouses and vans of the caller's unit and below, and what moves there. */
@RestController
class StockController {
    /** @param kind a van's place comes with the van */
    record NewStockLocation(
            @NotNull @Pattern(regexp = "WAREHOUSE|QUARANTINE")
            String kind,

            @NotBlank @Size(max = 40) String code,
            @NotNull @Valid NameInput name,
            @NotNull UnitId unitId) {}

    /** @param serials one for each piece of a part that is tracked, otherwise none */
    record StockReceipt(
            @NotNull PartId partId,
            @Min(1) @Max(Pieces.MOST) int quantity,
            @Nullable @Size(max = 200) List<@NotBlank @Size(max = 60) String> serials,
            @NotNull StockLocationId toId,
            @Nullable @Size(max = 500) String note) {}

    record StockTransfer(
            @NotNull PartId partId,
            @Min(1) @Max(Pieces.MOST) int quantity,
            @Nullable @Size(max = 200) List<@NotBlank @Size(max = 60) String> serials,
            @NotNull StockLocationId fromId,
            @NotNull StockLocationId toId,
            @Nullable @Size(max = 500) String note) {}

    record StockScrap(
            @NotNull PartId partId,
            @Min(1) @Max(Pieces.MOST) int quantity,
            @Nullable @Size(max = 200) List<@NotBlank @Size(max = 60) String> serials,
            @NotNull StockLocationId fromId,
            @NotBlank @Size(max = 500) String note) {}

    /** @param quantity how many are there; 0 if none is left */
    record StockCount(
            @NotNull PartId partId,
            @Min(0) @Max(Pieces.MOST) int quantity,
            @Nullable @Size(max = 200) List<@NotBlank @Size(max = 60) String> serials,
            @NotNull StockLocationId locationId,
            @Nullable @Size(max = 500) String note) {}

    private final Stock stock;
    private final StockLists lists;
    private final StockLocations locations;

    StockController(Stock stock, StockLists lists, StockLocations locations) {
        this.stock = stock;
        this.lists = lists;
        this.locations = locations;
    }

    @GetMapping("/api/v1/stock/locations")
    @AllowedTo({WAREHOUSE, DISPATCHER, MANAGER, FINANCE, ADMINISTRATOR})
    List<StockLocation> locations(Caller caller) {
        return locations.below(caller.unitId());
    }

    /** A warehouse, or a place for faulty parts. */
    @PostMapping("/api/v1/stock/locations")
    @AllowedTo({WAREHOUSE, ADMINISTRATOR})
    @ResponseStatus(HttpStatus.CREATED)
    StockLocation open(Caller caller, @Valid @RequestBody NewStockLocation request) {
        return locations.open(
                StockLocationKind.valueOf(request.kind()),
                request.code().strip(),
                request.name().asText(),
                request.unitId(),
                caller.unitId());
    }

    @GetMapping("/api/v1/stock/levels")
    @AllowedTo({WAREHOUSE, DISPATCHER, MANAGER, FINANCE, ADMINISTRATOR})
    Page<StockLevel> levels(
            Caller caller,
            @RequestParam(required = false) @Nullable UUID location,
            @RequestParam(required = false) @Nullable String text,
            PageRequest page) {
        return lists.levels(location == null ? null : new StockLocationId(location), text, caller.unitId(), page);
    }

    @GetMapping("/api/v1/stock/movements")
    @AllowedTo({WAREHOUSE, MANAGER, FINANCE, ADMINISTRATOR})
    Page<Movement> movements(
            Caller caller,
            @RequestParam(required = false) @Nullable UUID part,
            @RequestParam(required = false) @Nullable UUID location,
            PageRequest page) {
        return lists.movements(
                part == null ? null : new PartId(part),
                location == null ? null : new StockLocationId(location),
                caller.unitId(),
                page);
    }

    /** Pieces came from a supplier. */
    @PostMapping("/api/v1/stock/receipts")
    @AllowedTo(WAREHOUSE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void receive(Caller caller, @Valid @RequestBody StockReceipt receipt) {
        stock.receive(
                pieces(receipt.partId(), receipt.quantity(), receipt.serials()),
                receipt.toId(),
                mover(caller, receipt.note()));
    }

    @PostMapping("/api/v1/stock/transfers")
    @AllowedTo(WAREHOUSE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void transfer(Caller caller, @Valid @RequestBody StockTransfer transfer) {
        stock.transfer(
                pieces(transfer.partId(), transfer.quantity(), transfer.serials()),
                transfer.fromId(),
                transfer.toId(),
                mover(caller, transfer.note()));
    }

    /** Pieces are thrown away; the note says why. */
    @PostMapping("/api/v1/stock/scrap")
    @AllowedTo(WAREHOUSE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void scrap(Caller caller, @Valid @RequestBody StockScrap scrap) {
        stock.scrap(
                pieces(scrap.partId(), scrap.quantity(), scrap.serials()), scrap.fromId(), mover(caller, scrap.note()));
    }

    /** What a count found becomes the level. */
    @PostMapping("/api/v1/stock/counts")
    @AllowedTo(WAREHOUSE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void count(Caller caller, @Valid @RequestBody StockCount count) {
        stock.count(
                pieces(count.partId(), count.quantity(), count.serials()),
                count.locationId(),
                mover(caller, count.note()));
    }

    private static Pieces pieces(PartId part, int quantity, @Nullable List<String> serials) {
        return new Pieces(part, quantity, Objects.requireNonNullElse(serials, List.of()));
    }

    private static Stock.Mover mover(Caller caller, @Nullable String note) {
        return new Stock.Mover(
                caller.unitId(),
                caller.displayName(),
                Objects.requireNonNullElse(note, "").strip());
    }
}
