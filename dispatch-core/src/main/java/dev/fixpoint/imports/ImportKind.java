package dev.fixpoint.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be imported, with the columns of its file and an example. */
public enum ImportKind {
    TECHNICIANS(
            List.of(
                    "employee_number",
                    "name",
                    "phone",
                    "territory",
                    "home_lon",
                    "home_lat",
                    "skills",
                    "days",
                    "starts",
                    "ends"),
            List.of("van"),
            "T1001,张伟,15400000001,YZ-01,118.7251,30.9502,AIRCON:3;GAS:2,1-5,08:30,17:30,云A·D1001"),
    CUSTOMERS(
            List.of("number", "name", "phone", "site_name", "address_zh", "address_en", "lon", "lat"),
            List.of("email", "language", "class"),
            "K1001,李静,15400000002,家,云州市临江区清溪路 8 号,\"8 Qingxi Road, Linjiang District, Yunzhou\",118.7302,30.9467,"
                    + "li.jing@mail.example,zh-CN,VIP"),
    ASSETS(
            List.of("customer", "model", "serial"),
            List.of("site", "installed_on"),
            "K1001,YZ-KFR35,AC20261001,云州市临江区清溪路 8 号,2026-05-01"),
    WORK_ORDERS(
            List.of("number", "customer", "service_type"),
            List.of(
                    "site",
                    "model",
                    "serial",
                    "note",
                    "priority",
                    "windows",
                    "deadline",
                    "duration_minutes",
                    "preferred_technician",
                    "excluded_technicians"),
            "WO-1001,K1001,AIRCON_REPAIR,云州市临江区清溪路 8 号,YZ-KFR35,AC20261001,不制冷,3,"
                    + "2026-11-24T09:00/2026-11-24T11:00;2026-11-25T14:00/2026-11-25T16:00,2026-11-26T18:00,75,T1001,");

    private final List<String> required;
    private final List<String> optional;
    private final String example;

    ImportKind(List<String> required, List<String> optional, String example) {
        this.required = required;
        this.optional = optional;
        this.example = example;
    }

    /** The name in addresses and on the command line, e.g. {@code work-orders}. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ImportKind> of(String slug) {
        return Arrays.stream(values()).filter(k -> k.slug().equals(slug)).findFirst();
    }

    /** Columns a file must have. */
    public List<String> required() {
        return required;
    }

    /** Columns a file may leave out. */
    public List<String> optional() {
        return optional;
    }

    String template() {
        var columns = new ArrayList<>(required);
        columns.addAll(optional);
        return CsvFile.BYTE_ORDER_MARK + String.join(",", columns) + "\r\n" + example + "\r\n";
    }
}
