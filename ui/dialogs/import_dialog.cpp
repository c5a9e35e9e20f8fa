// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_dialog.h"

#include "base/number_format.h"
#include "ui/dialogs/file_prompt.h"
#include "ui/dialogs/place_field.h"
#include "ui/models/remark_model.h"
#include "ui/office_session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/row_keys.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

namespace caodiem::ui {

using namespace Qt::StringLiterals;

ImportDialog::ImportDialog(service::Register what, OfficeSession &session, FilePrompt &prompt, QWidget *parent)
    : QDialog(parent)
    , m_what(what)
    , m_session(session)
    , m_file(new PlaceField(this))
    , m_dated(new QCheckBox(tr("&Date of the list"), this))
    , m_listDate(new QDateEdit(this))
    , m_message(new MessageBar(this))
    , m_counts(new QLabel(this))
    , m_remarks(new QTableView(this))
    , m_model(new RemarkModel(this))
    , m_check(new QPushButton(tr("Dry &run"), this))
    , m_write(new QPushButton(this))
    , m_close(new QPushButton(tr("C&lose"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title());
    resize(820, 560);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(10);
    auto *top = new QWidget(this);
    buildForm(top, prompt);
    column->addWidget(top);
    column->addWidget(m_message);
    m_counts->setTextFormat(Qt::RichText);
    m_counts->setWordWrap(true);
    m_counts->setObjectName(u"importCounts"_s);
    column->addWidget(m_counts);
    m_remarks->setModel(m_model);
    m_remarks->setShowGrid(false);
    m_remarks->setAlternatingRowColors(true);
    m_remarks->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_remarks->setWordWrap(false);
    m_remarks->verticalHeader()->hide();
    m_remarks->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_remarks->verticalHeader()->setDefaultSectionSize(27);
    m_remarks->horizontalHeader()->setStretchLastSection(true);
    m_remarks->setAccessibleName(tr("Remarks on single rows"));
    const int widths[] = {60, 80, 150, 150};
    for (int column_ = 0; column_ < 4; ++column_) {
        m_remarks->setColumnWidth(column_, widths[column_]);
    }
    new RowKeys(m_remarks);
    column->addWidget(m_remarks, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton *button : {m_close, m_check, m_write}) {
        buttons->addWidget(button);
    }
    column->addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_check, &QPushButton::clicked, this, &ImportDialog::check);
    connect(m_write, &QPushButton::clicked, this, &ImportDialog::write);
    forget();
}

QString ImportDialog::title() const
{
    switch (m_what) {
    case service::Register::Residents:
        return tr("Import a list of residents");
    case service::Register::Organisations:
        return tr("Import a list of organisations");
    case service::Register::Villages:
        break;
    }
    return tr("Import a list of villages");
}

void ImportDialog::buildForm(QWidget *into, FilePrompt &prompt)
{
    auto *form = new QFormLayout(into);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(8);
    form->addRow(tr("&File"), m_file);
    m_file->edit()->setPlaceholderText(tr("Choose an .xlsx or .csv file"));
    m_listDate->setDisplayFormat(u"dd/MM/yyyy"_s);
    m_listDate->setCalendarPopup(true);
    m_listDate->setMinimumWidth(120);
    m_listDate->setEnabled(false);
    m_listDate->setAccessibleName(tr("Date of the list"));
    if (m_session.image()) {
        m_listDate->setDate(toDate(m_session.image()->today));
    }
    m_dated->setToolTip(tr("Ticks without a date count from this day. Off: the date in the file's own title."));
    auto *row = new QHBoxLayout;
    row->addWidget(m_dated);
    row->addWidget(m_listDate);
    row->addStretch();
    form->addRow(QString(), row);
    connect(m_dated, &QCheckBox::toggled, m_listDate, &QWidget::setEnabled);
    connect(m_dated, &QCheckBox::toggled, this, &ImportDialog::forget);
    connect(m_listDate, &QDateEdit::dateChanged, this, &ImportDialog::forget);
    connect(m_file, &PlaceField::changed, this, &ImportDialog::forget);
    connect(m_file, &PlaceField::browseWanted, this, [this, &prompt] {
        const QString file = prompt.fileToOpen(this, title(), tr("Lists (*.xlsx *.csv *.tsv *.ods)"));
        if (!file.isEmpty()) {
            setFile(file);
        }
    });
}

void ImportDialog::setFile(const QString &file)
{
    m_file->setPath(file);
}

void ImportDialog::forget()
{
    m_checked = false;
    m_toWrite = 0;
    m_model->setSummary({});
    m_counts->setText(tr("The dry run reads the whole file and writes nothing."));
    m_message->hide();
    refreshButtons();
}

void ImportDialog::refreshButtons()
{
    const bool file = !m_file->path().isEmpty();
    const bool writable = m_checked && m_toWrite > 0;
    m_check->setEnabled(file && !m_running);
    m_check->setProperty("primary", !writable);
    m_write->setText(tr("&Write %1 rows").arg(fmt_vi::num(m_toWrite)));
    m_write->setVisible(writable);
    m_write->setEnabled(!m_running);
    m_write->setProperty("primary", true);
    for (QPushButton *button : {m_check, m_write}) { // a changed property shows only after polishing
        button->style()->unpolish(button);
        button->style()->polish(button);
    }
    (writable ? m_write : m_check)->setDefault(true);
}

service::ImportRequest ImportDialog::request(bool dryRun) const
{
    service::ImportRequest request;
    request.what = m_what;
    request.file = m_file->path();
    request.listDate = m_dated->isChecked() ? toDay(m_listDate->date()) : kNever;
    request.dryRun = dryRun;
    return request;
}

void ImportDialog::check()
{
    runImport(true);
}
void ImportDialog::write()
{
    runImport(false);
}

void ImportDialog::runImport(bool dryRun)
{
    m_running = true;
    m_message->hide();
    refreshButtons();
    const QString name = QFileInfo(m_file->path()).fileName();
    QPointer<ImportDialog> alive(this);
    m_session.run<service::ImportSummary>(
        dryRun ? tr("Checking %1").arg(name) : tr("Writing %1").arg(name),
        [wanted = request(dryRun)](
            service::Office &office, const service::JobContext &job) { return office.importList(wanted, job); },
        [alive, dryRun](const Result<service::ImportSummary> &result) {
            if (!alive) {
                return;
            }
            alive->m_running = false;
            if (result) {
                alive->showSummary(result.value(), !dryRun);
            } else {
                alive->showError(service::sentenceFor(result.error()));
            }
        },
        dryRun ? JobKind::Reads : JobKind::WritesRows);
}

void ImportDialog::showSummary(const service::ImportSummary &summary, bool written)
{
    m_model->setSummary(summary);
    m_checked = !written;
    m_toWrite = written ? 0 : summary.added + summary.changed;
    m_counts->setText(tr("%1 rows: <b>%2</b> new, <b>%3</b> changed, <b>%4</b> unchanged, <b>%5</b> left out, "
                         "%6 questions, %7 remarks")
                          .arg(fmt_vi::num(summary.rows), fmt_vi::num(summary.added), fmt_vi::num(summary.changed),
                              fmt_vi::num(summary.unchanged), fmt_vi::num(summary.rejected),
                              fmt_vi::num(std::ssize(summary.questions)), fmt_vi::num(std::ssize(summary.warnings))));
    if (written) {
        const QString sentence
            = tr("Written: %1 new, %2 changed rows.").arg(fmt_vi::num(summary.added), fmt_vi::num(summary.changed));
        m_message->say(MessageBar::Kind::Success, sentence);
        Q_EMIT imported(sentence);
    } else if (m_toWrite == 0) {
        m_message->say(MessageBar::Kind::Info, tr("Nothing to write: the store already says what the file says."));
    } else {
        m_message->say(MessageBar::Kind::Info, tr("Dry run, nothing written yet."), {}, false);
    }
    refreshButtons();
}

void ImportDialog::showError(const QString &sentence)
{
    m_message->say(MessageBar::Kind::Error, sentence);
    refreshButtons();
}

} // namespace caodiem::ui
