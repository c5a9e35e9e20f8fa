// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/directive_findings.h"

#include <QAbstractTableModel>

#include <vector>

namespace caodiem::ui {

/// The findings of one directive, in the order of its text.
class FindingModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        VerdictColumn,
        WhatColumn,
        StatedColumn,
        ComputedColumn,
        HowColumn,
        GapColumn,
        OwnColumn,
        ColumnCount
    };
    static constexpr int LampRole = Qt::UserRole + 1; ///< engine::Lamp as int, in the column of verdicts

    explicit FindingModel(QObject *parent = nullptr);
    /// `image` may be null.
    void setFigures(const std::vector<service::CheckedFigure> &figures, const service::OfficeImage *image);
    [[nodiscard]] const service::FindingWords &wordsAt(int row) const;
    [[nodiscard]] service::FindingClass classAt(int row) const;
    /// The next mismatch after `row` (before it when `step` is -1), around the end; -1 when there is none.
    [[nodiscard]] int mismatchFrom(int row, int step) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        engine::FigureFinding finding;
        service::FindingWords words;
    };
    [[nodiscard]] static QString text(const Row &row, int column);

    std::vector<Row> m_rows;
};

} // namespace caodiem::ui
