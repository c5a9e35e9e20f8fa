// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/outreach_week.h"
#include "service/office.h"
#include "service/outreach.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableView;

namespace caodiem::ui {

class CardFrame;
class FamilyView;
class RowsModel;
class SegmentBar;

/// What the log's page shows of one week, read in one go.
struct LogWeek {
    std::vector<domain::OutreachEntry> entries; ///< of the week, by day
    std::vector<domain::OutreachQuota> quotas;
};

/// Was enough announced this week, and where not? The outreach log against what the directive asks for.
class LogTab : public QWidget {
    Q_OBJECT
public:
    explicit LogTab(QWidget *parent = nullptr);

    void setImage(const std::shared_ptr<const service::OfficeImage> &image, Day asOf);
    void setWeek(const LogWeek &week);
    void saved(); ///< the form is ready for the next entry
    [[nodiscard]] Day monday() const { return m_monday; }
    [[nodiscard]] const engine::OutreachWeek &week() const { return m_shown; }
    [[nodiscard]] FamilyView *weekView() const { return m_weekView; }
    [[nodiscard]] QTableView *entryView() const { return m_entryView; }
    [[nodiscard]] const std::vector<domain::OutreachEntry> &entries() const { return m_week.entries; }
    void showWeek(Day day);
    void save(); ///< what stands in the form
    void focusWeek();
    void editCurrent(); ///< the chosen entry goes into the form

Q_SIGNALS:
    void weekWanted(); ///< monday() tells which
    void putWanted(const caodiem::domain::OutreachEntry &before, const caodiem::domain::OutreachEntry &entry);
    void removeWanted(const caodiem::domain::OutreachEntry &entry);
    void quotasWanted(const std::vector<caodiem::domain::OutreachQuota> &quotas);
    void exportWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildForm(QHBoxLayout *row);
    void buildWeek(CardFrame *card);
    void buildEntries(CardFrame *card);
    void removeCurrent();
    void quickEntry(int digit);
    void endEdit();
    void askQuotas();
    void showAll();
    [[nodiscard]] QString cellText(const engine::OutreachRow &row, std::size_t kind) const;
    [[nodiscard]] QString villageName(VillageId id) const;

    std::shared_ptr<const service::OfficeImage> m_image;
    Day m_today = kNever; ///< as it was when the field of the day was last set to it
    QString m_folder;
    Day m_asOf = kNever;
    Day m_monday = kNever;
    LogWeek m_week;
    engine::OutreachWeek m_shown;
    domain::OutreachEntry m_edited; ///< id null = a new one is being typed
    SegmentBar *m_kind;
    QDateEdit *m_day;
    QComboBox *m_village;
    QSpinBox *m_times;
    QLineEdit *m_result;
    QPushButton *m_save;
    QPushButton *m_cancel;
    CardFrame *m_left;
    CardFrame *m_right;
    QPushButton *m_earlier;
    QPushButton *m_later;
    QLabel *m_quotaText;
    QPushButton *m_quota;
    RowsModel *m_weekModel;
    FamilyView *m_weekView;
    RowsModel *m_entryModel;
    QTableView *m_entryView;
    QPushButton *m_export;
    QPushButton *m_edit;
    QPushButton *m_remove;
};

} // namespace caodiem::ui
