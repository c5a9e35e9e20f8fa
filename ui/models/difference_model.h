// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/upper_list.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace caodiem::ui {

/// The differences between a list from above and the register, one a line, both sides beside each other.
class DifferenceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        KindColumn,
        NameColumn,
        IdColumn,
        BornColumn,
        VillageColumn,
        HereColumn,
        ThereColumn,
        CorrectorColumn,
        AgreedColumn,
        ColumnCount
    };

    explicit DifferenceModel(QObject *parent = nullptr);
    void setReport(std::shared_ptr<const service::UpperReport> report);
    /// Only one kind; nothing = all.
    void showKind(std::optional<service::DifferenceKind> kind);
    void showAgreed(bool shown); ///< agreed ones, too
    /// Personal IDs are masked until asked for.
    void showIds(bool shown);
    [[nodiscard]] bool idsShown() const { return m_idsShown; }
    [[nodiscard]] const service::UpperLine &lineAt(int row) const;
    [[nodiscard]] int rowOf(const QString &key) const; ///< -1 = not shown

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void filter();
    [[nodiscard]] QString text(const service::UpperLine &line, int column) const;

    std::shared_ptr<const service::UpperReport> m_report;
    std::vector<std::size_t> m_shown; ///< places in the report
    std::optional<service::DifferenceKind> m_kind;
    bool m_agreed = true;
    bool m_idsShown = false;
};

[[nodiscard]] engine::Lamp lampOf(service::DifferenceKind kind, bool agreed);
/// "06/05/2010", "05/2010", "2010"; empty when not said.
[[nodiscard]] QString bornText(const domain::BirthDate &birth);

} // namespace caodiem::ui
