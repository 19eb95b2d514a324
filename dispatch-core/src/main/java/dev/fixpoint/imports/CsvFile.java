package dev.fixpoint.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a file strictly: every byte, the header, the shape of every row. */
final class CsvFile {
    static final String BYTE_ORDER_MARK = "\uFEFF";
    static final int MOST_ROWS = 20_000;

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    private CsvFile() {}

    /** The data rows; what is wrong with single rows goes to the errors, what is wrong with the file is refused. */
    static List<Line> read(ImportKind kind, InputStream body, String encoding, Errors errors) {
        var text = withoutMark(decoded(bytes(body), charset(encoding)));
        try (var parser = CSVParser.parse(text, FORMAT)) {
            checkHeader(kind, parser.getHeaderNames());
            var lines = new ArrayList<Line>();
            var records = parser.iterator();
            long row = parser.getCurrentLineNumber() + 1; // before hasNext, which reads ahead
            while (records.hasNext()) {
                lines.add(line(row, records.next(), parser.getHeaderNames(), errors));
                row = parser.getCurrentLineNumber() + 1;
                if (lines.size() > MOST_ROWS) {
                    throw ImportProblem.TOO_LONG.refuse(MOST_ROWS);
                }
            }
            if (lines.isEmpty()) {
                throw ImportProblem.EMPTY.refuse(columns(kind));
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UncheckedIOException | IllegalArgumentException e) {
            throw ImportProblem.MALFORMED.refuse(lineOf(e));
        }
    }

    private static Line line(long row, CSVRecord values, List<String> header, Errors errors) {
        var line = new Line(row, values, errors);
        if (values.size() != header.size()) {
            line.refuse(
                    null,
                    "columns",
                    "有 %s 个值，列名有 %s 个。请检查是否缺少引号。",
                    "It has %s values, the header %s. Check for missing quotes.",
                    values.size(),
                    header.size());
        }
        return line;
    }

    private static void checkHeader(ImportKind kind, List<String> header) {
        var known = new ArrayList<>(kind.required());
        known.addAll(kind.optional());
        for (var column : header) {
            if (!known.contains(column)) {
                throw ImportProblem.UNKNOWN_COLUMN.refuse(column, columns(kind)).with("column", column);
            }
        }
        var missing = kind.required().stream().filter(c -> !header.contains(c)).toList();
        if (!missing.isEmpty()) {
            throw header.isEmpty()
                    ? ImportProblem.EMPTY.refuse(columns(kind))
                    : ImportProblem.MISSING_COLUMN
                            .refuse(String.join(", ", missing))
                            .with("columns", missing);
        }
    }

    private static String columns(ImportKind kind) {
        var known = new ArrayList<>(kind.required());
        known.addAll(kind.optional());
        return String.join(", ", known);
    }

    private static Charset charset(String encoding) {
        return switch (encoding.toLowerCase(Locale.ROOT)) {
            case "utf-8", "utf8" -> StandardCharsets.UTF_8;
            case "gb18030", "gbk", "gb2312" -> Charset.forName("GB18030");
            default -> throw ImportProblem.UNKNOWN_ENCODING.refuse(encoding);
        };
    }

    private static String decoded(byte[] bytes, Charset charset) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length + 1);
        var result = decoder.decode(in, out, true);
        if (result.isError()) {
            var other = charset.equals(StandardCharsets.UTF_8) ? "gb18030" : "utf-8";
            throw ImportProblem.ENCODING.refuse(
                    lineAt(bytes, in.position()), charset.name().toLowerCase(Locale.ROOT), other);
        }
        return out.flip().toString();
    }

    private static long lineAt(byte[] bytes, int position) {
        long line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    private static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static String lineOf(Exception e) {
        var message = String.valueOf(e.getMessage());
        var line = message.replaceAll("(?s).*line[: ]+(\\d+).*", "$1");
        return line.equals(message) ? "1" : line;
    }

    private static byte[] bytes(InputStream body) {
        try {
            return body.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
