// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/places.h"
#include "service/registers.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace caodiem::ui {

class MessageBar;
class OfficeSession;
class PlaceModel;
class SegmentBar;

/// "Danh mục": the villages and schools, their names and contacts; one becomes part of another from a day on. What was
/// done last can be taken back at once.
class PlacesDialog : public QDialog {
    Q_OBJECT
public:
    PlacesDialog(OfficeSession &session, QWidget *parent);
    void reload();

Q_SIGNALS:
    void written(const caodiem::service::EditDone &done, const caodiem::service::PlaceChange &change);
    void takenBack(BatchId batch);

public:
    /// Public for pictures and tests.
    void showPlaces(const service::Places &places);
    void choosePlace(int row);
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] PlaceModel *model() const { return m_model; }

private:
    void build();
    QWidget *buildForm();
    QWidget *buildMerging();
    void chooseKind(int kind);
    void fillForm();
    void fillTargets();
    void refreshButtons();
    void save();
    void merge();
    void takeBack();
    void run(const QString &title, const service::PlaceChange &change);
    [[nodiscard]] qint64 chosenId() const; ///< 0 = nothing is chosen
    [[nodiscard]] int rowOf(qint64 id) const; ///< 0 when it is gone
    [[nodiscard]] const service::VillageNote *village() const;
    [[nodiscard]] const service::SchoolNote *school() const;
    [[nodiscard]] bool isMerged() const;
    [[nodiscard]] bool formDiffers() const;

    OfficeSession &m_session;
    SegmentBar *m_kinds;
    MessageBar *m_message;
    PlaceModel *m_model;
    QTableView *m_table;
    QWidget *m_contacts;
    QLineEdit *m_name;
    QLineEdit *m_kind;
    QLabel *m_kindLabel = nullptr;
    QLineEdit *m_head;
    QLineEdit *m_phone;
    QComboBox *m_officer;
    QPushButton *m_save;
    QComboBox *m_into;
    QDateEdit *m_on;
    QCheckBox *m_organisations;
    QPushButton *m_merge;
    BatchId m_last; ///< what taking back would take back
    bool m_running = false;
};

} // namespace caodiem::ui
