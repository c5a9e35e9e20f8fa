// SPDX-License-Identifier: GPL-3.0-or-later
// A workbook by another program's writer. A process of its own, because the writer's zip library and QuaZip's carry
// the same names (docs/decisions/0004-own-xlsx-writer.md).
#include <xlsxwriter.h>

int main(int argc, char **argv)
{
    if (argc != 2) {
        return 2;
    }
    lxw_workbook *book = workbook_new(argv[1]);
    lxw_worksheet *sheet = workbook_add_worksheet(book, "DS");
    lxw_format *date = workbook_add_format(book);
    format_set_num_format(date, "dd/mm/yyyy");
    lxw_datetime moment {2012, 2, 29, 0, 0, 0};
    worksheet_write_string(sheet, 0, 0, "Phú Thịnh", nullptr);
    worksheet_write_datetime(sheet, 1, 0, &moment, date);
    worksheet_write_number(sheet, 1, 1, 12, nullptr);
    return workbook_close(book) == LXW_NO_ERROR ? 0 : 1;
}
