package dev.fixpoint.solver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.solver.TestFiles;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FixpointSolverTest {
    private static final String VILLAGE = TestFiles.instance("village.txt").toString();

    @TempDir
    private Path folder;

    private record Ran(int exitCode, List<String> out, String err) {
        JsonNode last() {
            return JsonMapper.shared().readTree(out.getLast());
        }
    }

    private static Ran run(String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exitCode = FixpointSolver.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(args);
        return new Ran(exitCode, out.toString().lines().toList(), err.toString());
    }

    private static Ran solve(String format, String instance, String... more) {
        var args = Stream.concat(
                Stream.of("solve", "--format", format, "--instance", instance, "--seconds", "0.3"), Stream.of(more));
        return run(args.toArray(String[]::new));
    }

    private static AbstractStringAssert<?> assertThatErr(Ran ran) {
        return assertThat(ran.err());
    }

    @Test
    void a_plan_is_written_and_closes_with_one_line_of_json() {
        var out = folder.resolve("village.sol").toString();

        var ran = solve("solomon", VILLAGE, "--rounding", "dimacs", "--threads", "1", "--seed", "7", "--out", out);

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.last().propertyNames())
                .containsExactly(
                        "feasible",
                        "routes",
                        "distance",
                        "cost",
                        "unserved",
                        "seconds",
                        "iterations",
                        "threads",
                        "seed");
        assertThat(ran.last().get("feasible").asBoolean()).isTrue();
        assertThat(ran.last().get("distance").asDouble()).isEqualTo(31.7);
        assertThat(ran.last().get("threads").asInt()).isEqualTo(1);
        assertThat(ran.last().get("seed").asLong()).isEqualTo(7);
        assertThat(ran.last().get("iterations").asLong()).isPositive();
        assertThat(Path.of(out)).content().startsWith("Route #1: ").endsWith("Cost 31.7\n");
    }

    @Test
    void json_alone_prints_nothing_but_json() {
        var ran = solve("vrplib", TestFiles.instance("village.vrp").toString(), "--json");

        assertThat(ran.out()).hasSize(1);
        assertThatErr(ran).isEmpty();
    }

    @Test
    void what_is_written_passes_the_check() {
        var out = folder.resolve("plan").toString();
        var technicians = TestFiles.instance("technicians.txt").toString();
        var instances = List.of(
                List.of("solomon", VILLAGE),
                List.of("vrplib", TestFiles.instance("matrix.vrp").toString()),
                List.of("strsp", TestFiles.instance("tasks.txt").toString(), "--technicians", technicians),
                List.of("trsp", TestFiles.instance("workshop.xml").toString()),
                List.of("json", TestFiles.instance("morning.json").toString()));
        for (var instance : instances) {
            var more = instance.subList(2, instance.size());

            var solved = solve(
                    instance.get(0),
                    instance.get(1),
                    Stream.concat(more.stream(), Stream.of("--out", out)).toArray(String[]::new));
            var checked = run(Stream.concat(
                            Stream.of("check", "--format", instance.get(0), "--instance", instance.get(1)),
                            Stream.concat(more.stream(), Stream.of("--solution", out)))
                    .toArray(String[]::new));

            assertThat(solved.exitCode()).as(solved.err()).isZero();
            assertThat(checked.exitCode()).as(String.join("\n", checked.out())).isZero();
            assertThat(checked.out()).hasSize(1);
            assertThat(checked.last().get("cost").asDouble())
                    .isEqualTo(solved.last().get("cost").asDouble());
        }
    }

    @Test
    void fewest_routes_come_before_distance() {
        var far = TestFiles.changed(folder, "village.txt", "3          20", "3          30");

        var ran = solve("solomon", far.toString(), "--objective", "hierarchical");

        assertThat(ran.last().get("routes").asInt()).isEqualTo(1);
    }

    @Test
    void a_task_for_two_is_on_the_routes_of_two() {
        var ran = solve(
                "strsp",
                TestFiles.instance("tasks.txt").toString(),
                "--technicians",
                TestFiles.instance("technicians.txt").toString());

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .filteredOn(line -> line.matches("Technician .*\\b5\\b.*"))
                .hasSize(2);
        // nobody has level 2 in the second domain
        assertThat(ran.out()).contains("Unserved: 4");
    }

    @Test
    void leaving_out_what_must_be_served_is_exit_code_1() {
        var fewer = TestFiles.changed(folder, "village.txt", "3          20", "1          20");

        var ran = solve("solomon", fewer.toString());

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.last().get("feasible").asBoolean()).isFalse();
        assertThatErr(ran).contains("is not served");
    }

    @Test
    void a_broken_rule_in_a_checked_plan_is_exit_code_1() {
        var plan = TestFiles.written(folder, "plan.sol", "Route #1: 1 2 3\nRoute #2: 4\n");

        var ran = run("check", "--format", "solomon", "--instance", VILLAGE, "--solution", plan.toString());

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out().getFirst()).isEqualTo("route 1: load of 24 is more than 20");
        assertThat(ran.last().propertyNames()).containsExactly("feasible", "routes", "distance", "cost", "unserved");
    }

    @Test
    void a_bad_file_is_exit_code_2_with_its_line() {
        var bad = TestFiles.changed(folder, "village.txt", "8          8", "8          ?");

        var ran = solve("solomon", bad.toString());

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThatErr(ran).contains("village.txt: line 12: ").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "solve --format solomon",
                "solve --format sudoku --instance F",
                "solve --format solomon --instance F --seconds 0",
                "solve --format solomon --instance F --threads 0",
                "solve --format solomon --instance F --objective cost",
                "solve --format solomon --instance F --technicians F",
                "solve --format strsp --instance F",
                "solve --format json --instance F --objective distance",
                "check --format solomon --instance F",
                "plan"
            })
    void wrong_usage_is_exit_code_2(String line) {
        var ran = run(line.replace("F", VILLAGE).split(" "));

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThatErr(ran).contains("Usage: fixpoint-solver").doesNotContain("\tat ");
    }

    @Test
    void a_plan_that_cannot_be_written_is_exit_code_2() {
        var ran = solve(
                "solomon", VILLAGE, "--out", folder.resolve("none/plan.sol").toString());

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThatErr(ran).contains("cannot be written");
    }

    @Test
    void the_schema_is_printed() {
        var ran = run("schema");

        assertThat(ran.exitCode()).isZero();
        assertThat(JsonMapper.shared()
                        .readTree(String.join("\n", ran.out()))
                        .get("$schema")
                        .asString())
                .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    }
}
