package dev.fixpoint.benchmarks.contest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.benchmarks.contest.Results.Run;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
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
                    new Run(KNOWN, "slow", OptionalDouble.empty(), List.of()),
                    new Run(KNOWN, "slow", OptionalDouble.empty(), List.of()),
                    run(OTHER, "swift", 50, 0.5),
                    run(OTHER, "slow", 55, 1.5)),
            new BestKnown(Map.of("known.txt", 100.0)));

    private static Run run(Path file, String contestant, double distance, double seconds) {
        return new Run(file, contestant, OptionalDouble.of(distance), List.of(new Track.Point(seconds, distance)));
    }

    @Test
    void the_table_has_medians_and_says_where_there_was_no_plan() {
        assertThat(RESULTS.markdown()).isEqualTo("""
                        | file | best known | swift | slow |
                        | --- | ---: | ---: | ---: |
                        | known.txt | 100.0 | 4.00 % | none |
                        | other.txt | (none) | 0.00 % | 10.00 % |
                        | **median** | | **2.00 %** | **none** |
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
