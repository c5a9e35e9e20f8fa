// SPDX-License-Identifier: GPL-3.0-or-later
// An office that is given lists and answers their questions.
#pragma once

#include "service/proposal.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <gtest/gtest.h>

namespace caodiem::service {

class AnsweringOffice : public ::testing::Test {
protected:
    void SetUp() override
    {
        domain::Unit unit;
        unit.name = QStringLiteral("Công an xã Mẫu");
        m_office = sure(Office::create(m_dir.filePath(QStringLiteral("mau.caodiem")), unit, QStringLiteral("tester")));
    }
    template <typename T>
    static T sure(Result<T> result)
    {
        if (!result) {
            ADD_FAILURE() << describe(result.error()).toStdString();
            throw std::runtime_error("no value");
        }
        return std::move(result).value();
    }
    static Day day(int year, int month, int dayOfMonth) { return dayFromCivil({year, month, dayOfMonth}); }
    /// A list in a file of its own.
    [[nodiscard]] QString list(const QString &rows, const QString &header)
    {
        const QString path = m_dir.filePath(QStringLiteral("danh-sach-%1.csv").arg(++m_files));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write((header + rows).toUtf8());
        return path;
    }
    [[nodiscard]] static ImportRequest request(const QString &file, Day listDate = kNever)
    {
        ImportRequest request;
        request.file = file;
        request.listDate = listDate;
        return request;
    }
    /// Rows of number, name, birth, sex, village, telephone, intake, activation, arrival, departure, death; the columns
    /// at the end may be left out.
    ImportSummary import(const QString &rows, Day listDate)
    {
        const QString header
            = QStringLiteral("Số định danh cá nhân,Họ và tên,Ngày sinh,Giới tính,Thôn/Khu phố,Điện "
                             "thoại,Ngày thu nhận ĐDĐT,Ngày kích hoạt ĐDĐT,Ngày đến,Ngày đi,Ngày chết\n");
        return sure(m_office->importList(request(list(rows, header), listDate)));
    }
    [[nodiscard]] QString hash() { return sure(m_office->verify()).contentHash; }
    /// The first question of this kind that waits.
    [[nodiscard]] QuestionNote only(const QString &kind)
    {
        const auto waiting = sure(m_office->questions());
        const auto found = std::ranges::find(waiting, kind, &QuestionNote::kind);
        if (found == waiting.end()) {
            ADD_FAILURE() << "nobody asks " << kind.toStdString();
            throw std::runtime_error("no question");
        }
        return *found;
    }
    [[nodiscard]] static QuestionAnswer say(AnswerKind kind, qint64 candidate = 0)
    {
        QuestionAnswer answer;
        answer.kind = kind;
        answer.candidate = candidate;
        return answer;
    }
    /// The row of a person as an export would write it; empty for nobody.
    [[nodiscard]] QString exported(const QString &id)
    {
        const QString path = m_dir.filePath(QStringLiteral("xuat-%1.csv").arg(++m_files));
        (void)sure(m_office->exportRegister(Register::Residents, path));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        const auto found = std::ranges::find_if(lines, [&id](const QString &line) { return line.contains(id); });
        return found == lines.end() ? QString() : *found;
    }

    QTemporaryDir m_dir;
    std::unique_ptr<Office> m_office;
    int m_files = 0;
};

} // namespace caodiem::service
