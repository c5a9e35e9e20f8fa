// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks by another program's writer, one shape each. A process of its own, because the writer's zip library and
// QuaZip's carry the same names (docs/decisions/0004-own-xlsx-writer.md).
#include <cstring>
#include <string>
#include <xlsxwriter.h>

namespace {

const lxw_datetime kBirth {2012, 2, 29, 0, 0, 0};
const lxw_datetime kDone {2026, 5, 26, 0, 0, 0};

struct Sheet {
    lxw_workbook *book;
    lxw_worksheet *sheet;
    lxw_format *date;

    void text(lxw_row_t row, lxw_col_t column, const char *words, lxw_format *format = nullptr) const
    {
        worksheet_write_string(sheet, row, column, words, format);
    }
    void day(lxw_row_t row, lxw_col_t column, const lxw_datetime &when) const
    {
        lxw_datetime moment = when;
        worksheet_write_datetime(sheet, row, column, &moment, date);
    }
};

Sheet addSheet(lxw_workbook *book, const char *name)
{
    lxw_format *date = workbook_add_format(book);
    format_set_num_format(date, "dd/mm/yyyy");
    return {book, workbook_add_worksheet(book, name), date};
}

void header(const Sheet &to, lxw_row_t row)
{
    const char *const words[] = {"CCCD", "Họ và tên", "Ngày sinh", "Giới tính", "Thôn", "Ngày kích hoạt"};
    for (lxw_col_t i = 0; i < 6; ++i) {
        to.text(row, i, words[i]);
    }
}

void person(const Sheet &to, lxw_row_t row)
{
    to.text(row, 0, "042212001234");
    to.text(row, 1, "Lê Văn An");
    to.day(row, 2, kBirth);
    to.text(row, 3, "Nam");
    to.text(row, 4, "Thôn 1");
    to.day(row, 5, kDone);
}

void title(const Sheet &to)
{
    worksheet_merge_range(to.sheet, 0, 0, 0, 5, "CÔNG AN XÃ PHÚ RIỀNG", nullptr);
    to.text(1, 1, "DANH SÁCH");
    header(to, 3);
    person(to, 4);
    to.text(5, 1, "Tổng số: 1 người");
}

void merged(const Sheet &to)
{
    const char *const words[] = {"CCCD", "Họ và tên", "Ngày sinh", "Giới tính", "Thôn"};
    for (lxw_col_t i = 0; i < 5; ++i) {
        worksheet_merge_range(to.sheet, 1, i, 2, i, words[i], nullptr);
    }
    worksheet_merge_range(to.sheet, 1, 5, 1, 6, "Kết quả", nullptr);
    to.text(2, 5, "Ngày cấp CCCD");
    to.text(2, 6, "Kích hoạt VNeID");
    person(to, 3);
    worksheet_write_boolean(to.sheet, 3, 6, 1, nullptr);
}

void numbers(const Sheet &to)
{
    header(to, 0);
    to.text(0, 5, "Số điện thoại");
    person(to, 1);
    worksheet_write_number(to.sheet, 1, 0, 42212001234.0, nullptr);
    worksheet_write_number(to.sheet, 1, 2, 2012, nullptr);
    worksheet_write_number(to.sheet, 1, 5, 912345678, nullptr);
}

void formulas(const Sheet &to)
{
    header(to, 0);
    person(to, 1);
    worksheet_write_formula_str(to.sheet, 1, 1, "=HYPERLINK(\"http://example.invalid\",\"x\")", nullptr, "Lê Văn An");
    worksheet_write_formula_num(to.sheet, 1, 5, "=TODAY()", to.date, 46168);
}

void hidden(const Sheet &to)
{
    header(to, 0);
    person(to, 2);
    lxw_row_col_options options {};
    options.hidden = LXW_TRUE;
    worksheet_set_row_opt(to.sheet, 2, LXW_DEF_ROW_HEIGHT, nullptr, &options);
}

void fonts(const Sheet &to)
{
    lxw_format *small = workbook_add_format(to.book);
    format_set_font_name(small, ".VnTime");
    lxw_format *capital = workbook_add_format(to.book);
    format_set_font_name(capital, ".VnTimeH");
    header(to, 0);
    person(to, 1);
    to.text(1, 1, "Lª V¨n ¸nh", capital);
    to.text(1, 4, "Th«n H¹", small);
}

void fill(const Sheet &to, const std::string &shape)
{
    if (shape == "title") {
        title(to);
    } else if (shape == "merged") {
        merged(to);
    } else if (shape == "numbers") {
        numbers(to);
    } else if (shape == "formulas") {
        formulas(to);
    } else if (shape == "hidden") {
        hidden(to);
    } else if (shape == "fonts") {
        fonts(to);
    } else if (shape == "cells") {
        const lxw_datetime birth {2012, 2, 29, 0, 0, 0};
        to.text(0, 0, "Phú Thịnh");
        to.day(1, 0, birth);
        worksheet_write_number(to.sheet, 1, 1, 12, nullptr);
    } else {
        header(to, 0);
        person(to, 1);
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        return 2;
    }
    const std::string shape = argc > 2 ? argv[2] : "cells";
    lxw_workbook *book = workbook_new(argv[1]);
    fill(addSheet(book, shape == "sheets" ? "Thôn 1" : "DS"), shape);
    if (shape == "sheets") {
        fill(addSheet(book, "Thôn 2"), "plain");
    }
    return workbook_close(book) == LXW_NO_ERROR ? 0 : 1;
}
