package dev.fixpoint.benchmarks.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.fixpoint.benchmarks.contest.Results.Run;
import dev.fixpoint.solver.formats.Objective;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class ResultsTest {
    private static final Path KNOWN = Path.of("known.txt");
    private static final Path OTHER = Path.of("other.txt");

    private static final Results RESULTS = new Results(
            List.of(
                    run(KNOWN, "swift", 110, 0.5),
                    run(KNOWN, "swift", 102, 0.5),
                    run(KNOWN, "swift", 104, 0.5),
                    run(KNOWN, "slow", 120, 1.5),
                    new Run(KNOWN, "slow", Optional.empty(), List.of()),
                    new Run(KNOWN, "slow", Optional.empty(), List.of()),
                    run(OTHER, "swift", 50, 0.5),
                    run(OTHER, "slow", 55, 1.5)),
            new BestKnown(Map.of("known.txt", Map.of("distance_dimacs", 100.0))),
            Objective.DISTANCE);

    private static Run run(Path file, String contestant, double distance, double seconds) {
        var score = new Score(1, distance, distance, 0);
        return new Run(file, contestant, Optional.of(score), List.of(new Track.Point(seconds, distance)));
    }

    @Test
    void the_table_has_medians_and_says_where_there_was_no_plan() {
        assertThat(Table.of(RESULTS).markdown()).isEqualTo("""
                        | file | best known | swift | slow |
                        | --- | ---: | ---: | ---: |
                        | known.txt | 100.0 | 4.00 % | none |
                        | other.txt | (none) | 0.00 % | 10.00 % |
                        | **median gap** | | **2.00 %** | **none** |
                        """);
    }

    @Test
    void fewest_routes_come_before_distance_and_the_worse_of_two_in_the_middle_counts() {
        var results = new Results(
                List.of(
                        routes("swift", 10, 900),
                        routes("swift", 11, 700),
                        routes("slow", 12, 800),
                        routes("slow", 12, 850)),
                new BestKnown(Map.of("known.txt", Map.of("hierarchical_routes", 10.0, "hierarchical_distance", 888.8))),
                Objective.HIERARCHICAL);

        assertThat(Table.of(results).markdown()).isEqualTo("""
                | file | best known | swift | slow |
                | --- | ---: | ---: | ---: |
                | known.txt | 10 / 888.8 | 11 / 700.0 | 12 / 850.0 |
                | **all** | | **11 / 700.0** | **12 / 850.0** |
                """);
        assertThat(results.medianGap(KNOWN, "slow")).isCloseTo(20, offset(1e-9));
    }

    private static Run routes(String contestant, int routes, double distance) {
        return new Run(KNOWN, contestant, Optional.of(new Score(routes, distance, distance, 0)), List.of());
    }

    @Test
    void technicians_are_compared_by_distance_and_outsourcing_and_who_cannot_do_teams_is_left_out() {
        var results = new Results(
                List.of(
                        new Run(KNOWN, "swift", Optional.of(new Score(3, 500, 900, 2)), List.of()),
                        new Run(KNOWN, "slow", Optional.of(new Score(3, 390, 990, 3)), List.of()),
                        new Run(OTHER, "swift", Optional.of(new Score(3, 100, 100, 0)), List.of())),
                BestKnown.none(),
                Objective.COST);

        assertThat(Table.of(results).markdown()).isEqualTo("""
                | file | best here | swift | slow |
                | --- | ---: | ---: | ---: |
                | known.txt | 900.0 | 2 / 500.0 / 900.0 | 3 / 390.0 / 990.0 |
                | other.txt | 100.0 | 0 / 100.0 / 100.0 | cannot |
                | **median gap** | | **0.00 %** | **10.00 %** |
                """);
    }

    @Test
    void without_a_best_known_distance_the_best_one_found_counts() {
        assertThat(RESULTS.base(OTHER)).isEqualTo(50);
    }

    @Test
    void the_median_of_an_even_number_is_the_mean_of_the_two_in_the_middle() {
        assertThat(Median.of(List.of(4.0, 1.0, 3.0, 2.0))).isEqualTo(2.5);
        assertThat(Median.of(List.of(4.0, 1.0, 3.0))).isEqualTo(3);
    }

    @Test
    void the_plot_is_well_formed_and_has_a_line_for_each_contestant() throws Exception {
        var svg = new GapPlot(RESULTS, 2).svg();

        var document = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)));
        assertThat(document.getElementsByTagName("polyline").getLength()).isEqualTo(2);
        assertThat(svg).contains(">swift<", ">slow<").doesNotContain("NaN", "Infinity");
    }
}
