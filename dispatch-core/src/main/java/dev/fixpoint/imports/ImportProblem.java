package dev.fixpoint.imports;

import dev.fixpoint.shared.ProblemType;

/** Why a file is not taken. What is wrong with single rows is in the report. */
public enum ImportProblem implements ProblemType {
    REJECTED(
            422,
            "import-rejected",
            "文件未导入",
            "The file was not imported",
            "%s 行有错误，没有保存任何内容。请按报告更正后重新导入。",
            "%s rows have errors; nothing was saved. Correct them as the report says and import again."),
    ENCODING(
            422,
            "import-encoding",
            "文件编码不符",
            "The file is in another encoding",
            "第 %s 行附近不是有效的 %s。请改选编码 %s 后重试。",
            "Near line %s the file is not valid %s. Choose the encoding %s and try again."),
    UNKNOWN_ENCODING(
            422,
            "import-unknown-encoding",
            "不支持的编码",
            "Unknown encoding",
            "不支持编码“%s”。请选择 utf-8 或 gb18030。",
            "There is no encoding \"%s\" here. Choose utf-8 or gb18030."),
    EMPTY(
            422,
            "import-empty",
            "文件没有内容",
            "The file is empty",
            "文件没有数据行。第一行须为列名：%s。",
            "The file has no rows. Its first line must name the columns: %s."),
    UNKNOWN_COLUMN(
            422,
            "import-unknown-column",
            "未知列",
            "Unknown column",
            "没有列“%s”。可用的列：%s。请改名或删除该列。",
            "There is no column \"%s\". Columns are: %s. Rename or remove it."),
    MISSING_COLUMN(
            422,
            "import-missing-column",
            "缺少列",
            "A column is missing",
            "缺少列：%s。请在第一行补上。",
            "Missing columns: %s. Add them to the first line."),
    MALFORMED(
            422,
            "import-malformed",
            "CSV 格式有误",
            "Not a well-formed CSV file",
            "第 %s 行附近的引号或分隔符不正确。请检查后重试。",
            "The quotes or separators near line %s are wrong. Check them and try again."),
    TOO_LONG(
            422,
            "import-too-long",
            "行数过多",
            "Too many rows",
            "一个文件最多 %s 行。请拆分后分别导入。",
            "A file has at most %s rows. Split it and import the parts.");

    private final Definition definition;

    ImportProblem(int status, String slug, String titleZh, String titleEn, String detailZh, String detailEn) {
        definition = Definition.of(status, slug, titleZh, titleEn, detailZh, detailEn);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
