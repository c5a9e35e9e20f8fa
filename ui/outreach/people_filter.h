// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/office.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace caodiem::ui {

/// A search field with village, school and class, and age beside it.
class PeopleFilter : public QWidget {
    Q_OBJECT
public:
    /// `name`: what the names of its fields begin with.
    explicit PeopleFilter(const QString &name, QWidget *parent = nullptr);

    void setChoices(const service::OfficeImage &image, const QString &campaign);
    [[nodiscard]] engine::ResidentFilter filter() const;
    [[nodiscard]] QLineEdit *search() const { return m_search; }
    [[nodiscard]] bool isSet() const;
    void dropAll();

Q_SIGNALS:
    void changed();
    void entered(); ///< Enter in the search field
    void downWanted(); ///< on to the table

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_search;
    QComboBox *m_village;
    QComboBox *m_school;
    QComboBox *m_age;
    std::vector<domain::AgeRange> m_bands;
    bool m_filling = false;
};

} // namespace caodiem::ui
