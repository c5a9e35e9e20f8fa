// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/report_dialog.h"

#include "ui/dialogs/button_rows.h"
#include "ui/dialogs/file_prompt.h"
#include "ui/dialogs/place_field.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace caodiem::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr Day kWeekBefore = 6; // as-of − 6 days: a week with both ends

QDateEdit *dateField(Day day, Day latest, QWidget *parent)
{
    auto *field = new QDateEdit(toDate(day), parent);
    field->setDisplayFormat(u"dd/MM/yyyy"_s);
    field->setCalendarPopup(true);
    field->setMaximumDate(toDate(latest));
    return field;
}

} // namespace

ReportDialog::ReportDialog(const QString &campaign, Day asOf, Day today, FilePrompt &prompt, QWidget *parent)
    : QDialog(parent)
    , m_campaign(campaign)
    , m_from(dateField(asOf - kWeekBefore, today, this))
    , m_to(dateField(asOf, today, this))
    , m_docx(new QCheckBox(tr("&Word"), this))
    , m_xlsx(new QCheckBox(tr("&Excel"), this))
    , m_pdf(new QCheckBox(tr("&PDF"), this))
    , m_place(new PlaceField(this))
    , m_problem(new QLabel(this))
    , m_write(new QPushButton(tr("Write &report"), this))
{
    setWindowTitle(tr("Weekly report"));
    setMinimumWidth(520);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(10);
    auto *form = new QFormLayout;
    form->setSpacing(8);
    form->addRow(tr("&From"), m_from);
    form->addRow(tr("&To"), m_to);
    auto *formats = new QHBoxLayout;
    for (QCheckBox *format : {m_docx, m_xlsx, m_pdf}) {
        format->setChecked(true);
        formats->addWidget(format);
        connect(format, &QCheckBox::toggled, this, &ReportDialog::check);
    }
    formats->addStretch();
    form->addRow(tr("Documents"), formats);
    form->addRow(tr("Fol&der"), m_place);
    m_place->setPath(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    column->addLayout(form);
    m_problem->setWordWrap(true);
    column->addWidget(m_problem);
    addOwnRow(this, column, m_write);
    connect(m_write, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_from, &QDateEdit::dateChanged, this, &ReportDialog::check);
    connect(m_to, &QDateEdit::dateChanged, this, &ReportDialog::check);
    connect(m_place, &PlaceField::changed, this, &ReportDialog::check);
    connect(m_place, &PlaceField::browseWanted, this, [this, &prompt] {
        const QString folder = prompt.folder(this, tr("Folder for the documents"), m_place->path());
        if (!folder.isEmpty()) {
            m_place->setPath(folder);
        }
    });
    check();
}

void ReportDialog::check()
{
    QString problem;
    if (m_from->date() > m_to->date()) {
        problem = tr("The period ends before it begins.");
    } else if (!m_docx->isChecked() && !m_xlsx->isChecked() && !m_pdf->isChecked()) {
        problem = tr("Choose at least one document.");
    } else if (m_place->path().isEmpty()) {
        problem = tr("Choose a folder.");
    }
    m_problem->setText(problem);
    m_write->setEnabled(problem.isEmpty());
}

service::ReportRequest ReportDialog::request() const
{
    service::ReportRequest request;
    request.campaign = m_campaign;
    request.from = toDay(m_from->date());
    request.asOf = toDay(m_to->date());
    request.folder = m_place->path();
    request.docx = m_docx->isChecked();
    request.xlsx = m_xlsx->isChecked();
    request.pdf = m_pdf->isChecked();
    return request;
}

} // namespace caodiem::ui
