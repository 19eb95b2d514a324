package dev.fixpoint.solver.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fixpoint.solver.Break;
import dev.fixpoint.solver.Job;
import dev.fixpoint.solver.Link;
import dev.fixpoint.solver.Pin;
import dev.fixpoint.solver.RandomProblems;
import dev.fixpoint.solver.RouteProblem;
import dev.fixpoint.solver.TestFiles;
import dev.fixpoint.solver.TimeSpan;
import dev.fixpoint.solver.Warehouse;
import dev.fixpoint.solver.Weights;
import dev.fixpoint.solver.WorkShift;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonProblemsTest {
    private static final JsonNode SCHEMA = JsonMapper.shared().readTree(JsonProblems.schema());

    @TempDir
    private Path folder;

    @Test
    void whatever_a_problem_holds_survives_writing_and_reading() {
        for (long seed = 0; seed < 200; seed++) {
            var problem = RandomProblems.problem(seed);

            var read = JsonProblems.read(TestFiles.written(folder, "p.json", JsonProblems.write(problem)));

            assertThat(read.jobs()).isEqualTo(problem.jobs());
            assertThat(read.shifts()).isEqualTo(problem.shifts());
            assertThat(read.weights()).isEqualTo(problem.weights());
            assertThat(read.travel().seconds(0, 1)).isEqualTo(problem.travel().seconds(0, 1));
        }
    }

    @Test
    void what_is_left_out_is_at_its_default() {
        var problem = JsonProblems.read(TestFiles.instance("morning.json"));

        assertThat(problem.weights().travelPerSec())
                .isEqualTo(Weights.standard().travelPerSec());
        assertThat(problem.weights().waitingPerSec()).isEqualTo(2);
        assertThat(problem.jobs().getFirst().priority()).isEqualTo(1);
        assertThat(problem.shifts().getFirst().longestTripSec()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void coordinates_will_do_for_a_matrix() {
        var file = TestFiles.changed(
                folder,
                "morning.json",
                "\"matrix\": [[0, 600, 900], [600, 0, 300], [900, 300, 0]]",
                "\"coordinates\": [[1.50, 42.5], [1.51, 42.5], [1.52, 42.5]], \"overheadSec\": 60");

        var travel = JsonProblems.read(file).travel();

        assertThat(travel.places()).isEqualTo(3);
        assertThat(travel.seconds(0, 2)).isGreaterThan(travel.seconds(0, 1)).isGreaterThan(60);
    }

    @Test
    void links_survive_writing_and_reading() {
        var jobs = List.of(Job.of("a", 0, 1).build(), Job.of("b", 0, 1).build());
        var links = List.<Link>of(new Link.Together(List.of("a", "b")), new Link.Following("a", "b", -5, 60));
        var problem = new RouteProblem(jobs, List.of(), links, new TravelMatrix(new int[1][1]), Weights.standard());

        var read = JsonProblems.read(TestFiles.written(folder, "p.json", JsonProblems.write(problem)));

        assertThat(read.links()).isEqualTo(problem.links());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"type": "together", "jobIds": ["boiler", "roof"]} | links[0]: there is no job roof
            {"type": "together", "jobIds": ["boiler"]}         | links[0]: Cannot construct
            {"type": "before", "jobIds": []}                   | links[0]
            {"type": "following", "firstId": "boiler", "leastDelaySec": 0, "mostDelaySec": 1} | links[0].secondId: is missing
            """)
    void links_that_make_no_sense_are_told(String link, String reason) {
        var file = TestFiles.changed(
                folder, "morning.json", "\"weights\"", "\"links\": [%s], \"weights\"".formatted(link));

        assertThatThrownBy(() -> JsonProblems.read(file))
                .isInstanceOf(BadFile.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "skills": {"gas": 2}   | "skils": {"gas": 2}   | line 4: jobs[0].skils: there is no field "skils" here
            "place": 1,            | ~~                    | line 4: jobs[0].place: is missing or null
            "id": "meter"          | "id": null            | line 5: jobs[1].id: is missing or null
            "id": "meter"          | "id": "boiler"        | jobs[1]: the id boiler was used before
            "durationSec": 600     | "durationSec": 600.5  | line 5: jobs[1].durationSec: Cannot coerce
            "durationSec": 600     | "durationSec": "600"  | line 5: jobs[1].durationSec: Cannot coerce
            "durationSec": 600     | "durationSec": -1     | jobs[1]: durationSec must be from 0
            "place": 2             | "place": 3            | jobs[1]: place is 3, but there are 3 places
            "priority": 3          | "priority": 6         | jobs[1]: Job meter has priority 6
            "toSec": 7200          | "toSec": 60           | line 5: jobs[1].windows[0]: Cannot construct
            "gas": 3               | "gas": null           | line 10: shifts[0].skills.gas: is missing or null
            "pump": 1}}            | "pump": 0}}           | jobs[0]: Job boiler needs a quantity below 1
            900, 300, 0            | 900, 300              | travel: matrix[2] has 2 entries, but there are 3 rows
            [900, 300, 0]          | null                  | line 2: travel.matrix[2]: is missing or null
            "endSec": 14400        | "endSec": 0           | shifts[0]: Shift ana-am must end after it starts
            "waitingPerSec": 2     | "waitingPerSec": -2   | weights: waitingPerSec must be from 0
            "priority": 3          | "pin": {"shiftId": "a"}                | line 5: jobs[1].pin: Cannot construct
            "priority": 3          | "pin": {"shiftId": "a", "position": -1} | line 5: jobs[1].pin: Cannot construct
            "priority": 3          | "published": {"shiftId": "a", "position": 1} | jobs[1]: Job meter is published without
            "shiftUsed": 0         | "waitingPerSec": 0    | line 14: weights: Duplicate
            "jobs": [              | "jobs": {[            | line 3: jobs
            """)
    void what_is_wrong_is_told_by_line_or_path(String old, String replacement, String reason) {
        var file = TestFiles.changed(folder, "morning.json", old, replacement == null ? "" : replacement);

        assertThatThrownBy(() -> JsonProblems.read(file))
                .isInstanceOf(BadFile.class)
                .hasMessageContaining("morning.json: ")
                .hasMessageContaining(reason);
    }

    @Test
    void the_schema_names_exactly_the_fields_that_are_read() {
        assertThat(fields(SCHEMA)).containsExactlyInAnyOrder("$schema", "travel", "jobs", "shifts", "links", "weights");
        assertThat(definition("job")).containsExactlyInAnyOrder(names(Job.class));
        assertThat(definition("shift")).containsExactlyInAnyOrder(names(WorkShift.class));
        assertThat(definition("weights")).containsExactlyInAnyOrder(names(Weights.class));
        assertThat(definition("pin")).containsExactlyInAnyOrder(names(Pin.class));
        assertThat(definition("warehouse")).containsExactlyInAnyOrder(names(Warehouse.class));
        assertThat(definition("break")).containsExactlyInAnyOrder(names(Break.class));
        assertThat(definition("timeSpan")).containsExactlyInAnyOrder(names(TimeSpan.class));
        assertThat(definition("together")).containsExactlyInAnyOrder("type", "jobIds");
        assertThat(definition("following"))
                .contains("type")
                .containsAll(List.of(names(Link.Following.class)))
                .hasSize(5);
        assertThat(definition("travel")).containsExactlyInAnyOrder(names(TravelEntry.class));
    }

    @Test
    void the_schema_gives_the_weights_of_a_new_installation_as_defaults() {
        var weights = SCHEMA.at("/$defs/weights/properties");

        assertThat(weights.at("/notPreferred/default").asLong())
                .isEqualTo(Weights.standard().notPreferred());
        assertThat(weights.at("/overtimePerSec/default").asLong())
                .isEqualTo(Weights.standard().overtimePerSec());
    }

    private static Iterable<String> definition(String name) {
        return fields(SCHEMA.at("/$defs/" + name));
    }

    private static Iterable<String> fields(JsonNode object) {
        assertThat(object.get("additionalProperties").asBoolean(true)).isFalse();
        return object.get("properties").propertyNames();
    }

    private static String[] names(Class<? extends Record> record) {
        return Stream.of(record.getRecordComponents())
                .map(RecordComponent::getName)
                .toArray(String[]::new);
    }
}
