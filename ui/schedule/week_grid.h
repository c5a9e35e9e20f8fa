// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/schedule.h"

#include <QAbstractTableModel>
#include <QTableView>

#include <memory>

namespace caodiem::ui {

using WeekPicture = std::shared_ptr<const service::ScheduleWeek>;

/// How full a slot is, in one word and one colour's meaning.
enum class SlotMood : quint8 { Done, Running, Over, Full, Free, Empty, Closed };
[[nodiscard]] SlotMood moodOf(const service::SlotView &slot, Day today);
[[nodiscard]] QString moodText(const service::SlotView &slot, Day today); ///< "còn 11", "quá 6", "đã làm 37"
[[nodiscard]] QString moodSymbol(SlotMood mood); ///< name of an icon
[[nodiscard]] QColor moodColor(SlotMood mood);

/// Rows: morning, afternoon, evening, the whole day. Columns: the part's name, then Monday to Sunday.
class WeekModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setWeek(WeekPicture week);
    [[nodiscard]] const WeekPicture &week() const { return m_week; }
    [[nodiscard]] const service::SlotView *slotAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(SessionId session) const;
    [[nodiscard]] Day dayAt(int column) const; ///< kNever for the first column

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    WeekPicture m_week;
};

/// The week of the desk. Arrows go from slot to slot and on into the next week; a class can be dropped on a slot.
class WeekGrid : public QTableView {
    Q_OBJECT
public:
    explicit WeekGrid(QWidget *parent = nullptr);
    void setWeek(WeekPicture week); ///< the chosen place stays
    [[nodiscard]] const service::SlotView *chosen() const; ///< null = none
    void choose(SessionId session);
    void chooseDay(Day day); ///< its first slot

Q_SIGNALS:
    void slotChosen();
    void weekWanted(int step); ///< −1 or 1: an arrow left the week
    void groupDropped(int group, caodiem::SessionId session); ///< place in ScheduleWeek::unplanned

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void share();
    WeekModel *m_model;
};

/// What is dragged from the list of those who are not called yet.
inline constexpr char kGroupMime[] = "application/x-caodiem-call-group";

} // namespace caodiem::ui
