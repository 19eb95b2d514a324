package dev.fixpoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.identity.Role;
import dev.fixpoint.shared.Ids;
import dev.fixpoint.shared.UnitId;
import dev.fixpoint.testing.People;
import dev.fixpoint.testing.TestClient;
import dev.fixpoint.testing.Town;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Units and territories, made and changed over HTTP. */
@WebTest
class TerritoriesTest {
    private static final String SQUARE =
            "{'type':'Polygon','coordinates':[[[100,50],[100.2,50],[100.2,50.2],[100,50.2],[100,50]]]}";

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Town town;

    @Autowired
    private JdbcClient sql;

    private TestClient admin;

    @BeforeEach
    void signIn() {
        admin = administratorOf(town.headquarters());
    }

    @Test
    void a_unit_is_opened_renamed_and_removed() {
        var made = admin.post("/api/v1/units", unit("BRANCH", town.headquarters()));
        var address = made.header("Location");

        var renamed = admin.with("If-Match", made.header("ETag"))
                .put(address, Map.of("name", Map.of("zh", "南区", "en", "South")));
        var removed = admin.with("If-Match", renamed.header("ETag")).send("DELETE", address, null);

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.json().at("/name/en").asString())
                .as("Chinese stands for a missing English name")
                .isEqualTo("新分部");
        assertThat(renamed.json().at("/name/en").asString()).isEqualTo("South");
        assertThat(removed.status()).isEqualTo(204);
        assertThat(admin.get(address).status()).isEqualTo(404);
    }

    @Test
    void a_unit_that_something_belongs_to_stays_and_says_what() {
        var place = town.found();

        var answer = admin.with("Accept-Language", "en")
                .with("If-Match", "\"0\"")
                .send("DELETE", "/api/v1/units/" + place.unit().value(), null);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("unit-in-use");
        assertThat(answer.json().path("detail").asString()).contains("territories");
    }

    @Test
    void nothing_stands_below_a_store_and_there_is_one_headquarters() {
        var store = admin.post("/api/v1/units", unit("STORE", town.headquarters()));
        var below = new UnitId(Ids.next());

        assertThat(admin.post("/api/v1/units", unit("STORE", idOf(store))).code())
                .isEqualTo("unit-misplaced");
        assertThat(admin.post("/api/v1/units", unit("HEADQUARTERS", town.headquarters()))
                        .code())
                .isEqualTo("unit-misplaced");
        assertThat(admin.post("/api/v1/units", unit("STORE", below)).code()).isEqualTo("unknown-unit");
    }

    @Test
    void a_territory_is_made_and_changed_and_sites_follow_its_borders() {
        var place = town.found();
        var customer = town.customer(place, "赵六");
        var here = SQUARE.replace("50", "60");
        sql.sql("update site set territory_id = null, location = ST_MakePoint(100.1, 60.1) where customer_id = :id")
                .param("id", customer.id().value())
                .update();

        var made = admin.post("/api/v1/territories", territory("N", here));

        assertThat(made.status()).isEqualTo(201);
        assertThat(territoryOfSite(customer.id().value()))
                .isEqualTo(made.json().path("id").asString());
        var away = territory(made.json().path("code").asString(), here.replace("60", "61"));
        var moved = admin.with("If-Match", made.header("ETag")).put(made.header("Location"), away);
        assertThat(moved.status()).isEqualTo(200);
        assertThat(territoryOfSite(customer.id().value())).isEqualTo("none");
    }

    @Test
    void a_feature_collection_of_one_multi_polygon_is_an_area() {
        var multi = SQUARE.replace("'Polygon'", "'MultiPolygon'")
                .replace("[[[", "[[[[")
                .replace("]]]", "]]]]");

        var made = admin.post(
                "/api/v1/territories",
                territory(
                        "M",
                        "{'type':'FeatureCollection','features':[{'type':'Feature','properties':{'a':1},'geometry':"
                                + multi + "}]}"));

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.json().at("/area/type").asString()).isEqualTo("MultiPolygon");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', textBlock = """
                    not-geojson, ~{'lon':1}~
                    not-polygon, ~{'type':'Point','coordinates':[1,2]}~
                    several-features, ~{'type':'FeatureCollection','features':[{},{}]}~
                    too-few-points, ~{'type':'Polygon','coordinates':[]}~
                    too-few-points, ~{'type':'MultiPolygon','coordinates':[[[[1,1],[2,2],[1,1]]]]}~
                    not-closed, ~{'type':'Polygon','coordinates':[[[1,1],[2,1],[2,2],[1,2]]]}~
                    not-a-point, ~{'type':'Polygon','coordinates':[[[1,1],[2,1],['x',2],[1,1]]]}~
                    off-earth, ~{'type':'Polygon','coordinates':[[[1,1],[2,1],[2,91],[1,1]]]}~
                    crosses-itself, ~{'type':'Polygon','coordinates':[[[1,1],[2,2],[2,1],[1,2],[1,1]]]}~
                    """)
    void a_bad_area_is_refused_at_its_field(String code, String area) {
        var zh = admin.post("/api/v1/territories", territory("B", area));
        var en = admin.with("Accept-Language", "en").post("/api/v1/territories", territory("B", area));

        assertThat(zh.status()).isEqualTo(422);
        assertThat(zh.code()).isEqualTo("area-invalid");
        assertThat(zh.json().at("/errors/0/field").asString()).isEqualTo("area");
        assertThat(zh.json().at("/errors/0/code").asString()).isEqualTo(code);
        assertThat(zh.json().at("/errors/0/message").asString()).containsPattern("\\p{IsHan}");
        assertThat(en.json().at("/errors/0/message").asString()).doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void an_area_of_too_many_points_is_refused() {
        var points = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            points.append("[%.6f,%.6f],".formatted(Math.cos(i / 800.0), Math.sin(i / 800.0)));
        }

        var answer = admin.post(
                "/api/v1/territories", territory("B", "{'type':'Polygon','coordinates':[[" + points + "[1.0,0.0]]]}"));

        assertThat(answer.json().at("/errors/0/code").asString()).isEqualTo("too-many-points");
    }

    @Test
    void an_unknown_zone_and_a_code_in_use_are_refused_at_their_fields() {
        var taken = territory("C", SQUARE);
        admin.post("/api/v1/territories", taken);
        var shifted = new HashMap<>(territory("Z", SQUARE));
        shifted.put("zone", "UTC+8");

        var again = admin.post("/api/v1/territories", taken);
        var zone = admin.post("/api/v1/territories", shifted);

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().at("/errors/0/field").asString()).isEqualTo("code");
        assertThat(zone.code()).isEqualTo("unknown-zone");
        assertThat(zone.json().at("/errors/0/field").asString()).isEqualTo("zone");
    }

    @Test
    void shifts_follow_the_clocks_of_their_territory() {
        var place = town.found();
        var technician = town.technician(place, "周八", Map.of("AIRCON", 1));
        var address = "/api/v1/territories/" + place.territory().value();
        var before = admin.get(address);
        var eastern = new HashMap<>(territory(before.json().path("code").asString(), SQUARE));
        eastern.put("area", before.json().path("area"));

        var changed = admin.with("If-Match", before.header("ETag")).put(address, eastern);

        assertThat(changed.json().path("zone").asString()).isEqualTo("Asia/Shanghai");
        assertThat(sql.sql("""
                        select distinct (starts_at at time zone 'Asia/Shanghai')::time::text from shift
                        where technician_id = :technician and starts_at > now()""")
                        .param("technician", technician.value())
                        .query(String.class)
                        .list())
                .containsExactly("00:00:00");
    }

    @Test
    void a_change_needs_the_version_seen() {
        var made = admin.post("/api/v1/territories", territory("V", SQUARE));
        var same = territory(made.json().path("code").asString(), SQUARE);
        var address = made.header("Location");
        var seen = admin.with("If-Match", made.header("ETag"));

        assertThat(admin.put(address, same).status()).isEqualTo(428);
        assertThat(seen.put(address, same).status()).isEqualTo(200);
        assertThat(seen.put(address, same).status()).isEqualTo(412);
    }

    @Test
    void an_administrator_of_a_branch_reaches_only_the_branch() {
        var local = administratorOf(town.branch());
        var territory = admin.post("/api/v1/territories", territory("S", SQUARE));

        assertThat(local.post("/api/v1/territories", territory("S", SQUARE)).code())
                .isEqualTo("unknown-unit");
        assertThat(local.get(territory.header("Location")).status()).isEqualTo(404);
        assertThat(local.post("/api/v1/units", unit("STORE", town.headquarters()))
                        .code())
                .isEqualTo("unknown-unit");
    }

    private TestClient administratorOf(UnitId unit) {
        return TestClient.on(port).withToken(people.tokenOf(Role.ADMINISTRATOR, unit));
    }

    private String territoryOfSite(Object customer) {
        return sql.sql("select coalesce(territory_id::text, 'none') from site where customer_id = :id")
                .param("id", customer)
                .query(String.class)
                .single();
    }

    private static UnitId idOf(TestClient.Answer unit) {
        return new UnitId(UUID.fromString(unit.json().path("id").asString()));
    }

    private static Map<String, Object> unit(String kind, UnitId parent) {
        return Map.of("name", Map.of("zh", "新分部"), "kind", kind, "parentId", parent.value());
    }

    private Map<String, Object> territory(String code, String area) {
        return Map.of(
                "code", code.length() == 1 ? code + Ids.next() : code,
                "name", Map.of("zh", "新区"),
                "unitId", town.headquarters().value(),
                "zone", "Asia/Shanghai",
                "area", JsonMapper.shared().readTree(area.replace('\'', '"')));
    }
}
