// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/office.h"
#include "service/outreach.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace caodiem::ui {

class CardFrame;
class PeopleFilter;
class ResidentModel;
class RowsModel;

/// Results that arrive by list: step and day once, then whom they are for, by scan, by letters or from the table; all
/// of them are written as one.
class ResultsTab : public QWidget {
    Q_OBJECT
public:
    explicit ResultsTab(QWidget *parent = nullptr);

    void setImage(const std::shared_ptr<const service::OfficeImage> &image, const QString &campaign);
    void setPreview(const service::StepResults &asked, const service::StepPreview &preview);
    void setProblem(const QString &sentence); ///< said in place of the preview
    void add(const std::vector<ResidentId> &people);
    void removeChosen();
    void written(); ///< the list is empty again
    [[nodiscard]] service::StepResults results() const;
    [[nodiscard]] const service::StepPreview &preview() const { return m_preview; }
    [[nodiscard]] PeopleFilter *filter() const { return m_filter; }
    [[nodiscard]] ResidentModel *candidates() const { return m_candidates; }
    [[nodiscard]] QTableView *candidateView() const { return m_candidateView; }
    [[nodiscard]] QTableView *listView() const { return m_listView; }
    [[nodiscard]] QComboBox *step() const { return m_step; }
    [[nodiscard]] QDateEdit *day() const { return m_day; }
    [[nodiscard]] QString summary() const;
    void showIds(bool shown);
    void focusSearch();
    void write();

Q_SIGNALS:
    void previewWanted(const caodiem::service::StepResults &results);
    void writeWanted(const caodiem::service::StepResults &results);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHead(QHBoxLayout *row);
    void buildCandidates(CardFrame *card);
    void buildList(CardFrame *card);
    void apply(); ///< the filter to the candidates
    void ask(); ///< what would be written
    void takeCandidates();
    void takeAll();
    void showList();

    std::shared_ptr<const service::OfficeImage> m_image;
    std::shared_ptr<const engine::ResidentView> m_residents;
    Day m_today = kNever; ///< as it was when the field of the day was last set to it
    QString m_folder; ///< of the store whose people are in the list
    std::vector<ResidentId> m_people; ///< the latest first
    service::StepPreview m_preview;
    bool m_idsShown = false;
    QString m_problem;
    QComboBox *m_step;
    QDateEdit *m_day;
    PeopleFilter *m_filter;
    CardFrame *m_left;
    CardFrame *m_right;
    ResidentModel *m_candidates;
    QTableView *m_candidateView;
    QPushButton *m_takeAll;
    RowsModel *m_list;
    QTableView *m_listView;
    QLabel *m_summary;
    QPushButton *m_remove;
    QPushButton *m_write;
};

} // namespace caodiem::ui
