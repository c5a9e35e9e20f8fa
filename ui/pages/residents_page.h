// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/office.h"
#include "ui/models/register_words.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTimer;
class QVBoxLayout;

namespace caodiem::ui {

class EmptyState;
class RegisterCommands;
class ResidentModel;
class ResidentPane;
class SavedFilters;

/// Who still lacks which step? The register of residents: search, filters, one person in detail, edits.
class ResidentsPage : public QWidget {
    Q_OBJECT
public:
    explicit ResidentsPage(RegisterCommands &commands, QWidget *parent = nullptr);

    /// A picture and the day it is looked at; asks for the registers when the picture has none and the page is seen.
    void setImage(const std::shared_ptr<const service::OfficeImage> &image, const QString &campaign, Day asOf);
    /// Shows this person, dropping the filters that hide him.
    void showResident(ResidentId id);
    void setFilter(const engine::ResidentFilter &filter);
    [[nodiscard]] const engine::ResidentFilter &filter() const { return m_filter; }
    [[nodiscard]] const std::shared_ptr<const service::OfficeImage> &image() const { return m_image; }
    [[nodiscard]] ResidentModel *model() const { return m_model; }
    [[nodiscard]] QTableView *view() const { return m_view; }
    [[nodiscard]] ResidentPane *pane() const { return m_pane; }
    void toggleIds();
    void togglePane();
    void focusSearch();
    void exportShown();
    void editCurrent();
    void changeMany();

Q_SIGNALS:
    void importWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHead(QVBoxLayout *column);
    void buildFilters(QVBoxLayout *column);
    void buildTable(QVBoxLayout *column);
    void buildStates();
    void connectParts();
    void takeChoices(); ///< from the combos into the filter
    void fillChoices();
    void showChoices(); ///< from the filter into the combos
    void fillMore(QMenu *menu);
    void fillQuality(QMenu *menu);
    void apply(); ///< the filter to the table
    void showChips();
    void showTotals();
    void showState();
    void showPane();
    void fitColumns();
    void showNoMatch();
    void saySelection();
    void fetchCurrent();
    void dropAll();
    void refreshView();
    void dress();
    [[nodiscard]] std::vector<ResidentId> chosen() const; ///< the selected ones, else all that are shown
    [[nodiscard]] qsizetype selectedRows() const;
    [[nodiscard]] QString shownTitle() const;
    [[nodiscard]] ResidentId current() const;

    RegisterCommands &m_commands;
    std::shared_ptr<const service::OfficeImage> m_image;
    QString m_campaign;
    Day m_asOf = kNever;
    std::shared_ptr<const engine::ResidentView> m_resident;
    engine::ResidentFilter m_filter;
    ResidentModel *m_model;
    ResidentId m_wanted; ///< to be shown once the registers are there
    bool m_filling = false;
    std::optional<bool> m_paneShown; ///< as F4 has it; nothing = by the width

    QLabel *m_title;
    QLabel *m_count;
    QPushButton *m_quality;
    QPushButton *m_export;
    QPushButton *m_add;
    QLineEdit *m_search;
    QComboBox *m_village;
    QComboBox *m_school;
    QComboBox *m_age;
    QComboBox *m_state;
    QPushButton *m_more;
    SavedFilters *m_saved;
    QWidget *m_chips;
    QHBoxLayout *m_chipRow;
    QLabel *m_totals;
    QStackedWidget *m_stack;
    QTableView *m_view;
    EmptyState *m_empty;
    QLabel *m_loading;
    QWidget *m_noMatch;
    QVBoxLayout *m_noMatchLines;
    QLabel *m_selected;
    QPushButton *m_many;
    ResidentPane *m_pane;
    QTimer *m_fetch;
};

} // namespace caodiem::ui
