package dev.fixpoint.solver.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fixpoint.solver.TestFiles;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrspReaderTest {
    @TempDir
    private Path folder;

    @Test
    void technicians_have_homes_skills_tools_and_parts() {
        var workshop = TrspReader.read(TestFiles.instance("workshop.xml"));

        var first = workshop.vehicles().getFirst();
        assertThat(workshop.vehicles()).extracting(Vehicle::startPlace).containsExactly(1, 2);
        assertThat(first.skills()).isEqualTo(Map.of("skill 0", 1));
        assertThat(first.tools()).isEqualTo(Set.of("tool 0"));
        assertThat(first.stock()).isEqualTo(Map.of("part 1", 1));
    }

    @Test
    void the_depot_is_the_node_of_type_0() {
        assertThat(TrspReader.read(TestFiles.instance("workshop.xml")).depot()).hasValue(0);
        var without = TestFiles.changed(folder, "workshop.xml", "id=\"0\" type=\"0\"", "id=\"0\" type=\"2\"");
        assertThat(TrspReader.read(without).depot()).isEmpty();
    }

    @Test
    void requests_need_skills_tools_and_parts() {
        var workshop = TrspReader.read(TestFiles.instance("workshop.xml"));

        assertThat(workshop.tasks()).extracting(Task::tools).containsExactly(Set.of("tool 0"), Set.of(), Set.of());
        assertThat(workshop.tasks()).extracting(Task::needs).containsExactly(Map.of(), Map.of("part 1", 2), Map.of());
        assertThat(workshop.tasks().getLast().skills()).isEqualTo(Map.of("skill 0", 1, "skill 1", 1));
    }

    @Test
    void a_window_is_read_where_there_is_one() {
        var file = TestFiles.changed(
                folder,
                "workshop.xml",
                "<skill>0</skill>",
                "<tw><start>5</start><end>9</end></tw><service_time>2</service_time><skill>0</skill>");

        var task = TrspReader.read(file).tasks().getFirst();

        assertThat(task.ready()).isEqualTo(5);
        assertThat(task.due()).isEqualTo(9);
        assertThat(task.service()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <cx>3</cx>          | <cx>three</cx>    | line 12: the value must be a number
            <cx>3</cx>          | ''                | line 12: in <node>: an element cx is missing
            node="4"            | node="9"          | line 33: in <request>: there is no node 9
            request id="1"      | request id="0"    | line 33: in <request>: request 0 was there before
            number="1"          | number="2"        | line 19: in <vehicle_profile>: number must be 1
            </requests>         | </request>        | line 35: is not well-formed XML
            """)
    void what_is_wrong_is_told_by_its_line(String old, String replacement, String reason) {
        var file = TestFiles.changed(folder, "workshop.xml", old, replacement);

        assertThatThrownBy(() -> TrspReader.read(file))
                .isInstanceOf(BadFile.class)
                .hasMessageContaining(reason);
    }

    @Test
    void nothing_is_fetched_for_a_document_type() {
        var secret = TestFiles.written(folder, "secret.txt", "7");
        var file = TestFiles.changed(
                folder,
                "workshop.xml",
                "<instance>",
                "<!DOCTYPE instance [<!ENTITY x SYSTEM \"%s\">]><instance>".formatted(secret.toUri()));
        var text = TestFiles.written(folder, "with-entity.xml", read(file).replace("<cx>3</cx>", "<cx>&x;</cx>"));

        assertThatThrownBy(() -> TrspReader.read(text)).isInstanceOf(BadFile.class);
    }

    private static String read(Path file) {
        return SourceLines.text(file);
    }
}
