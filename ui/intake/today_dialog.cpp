// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/today_dialog.h"

#include "base/number_format.h"
#include "service/desk.h"
#include "service/office.h"
#include "ui/intake/intake_page.h"
#include "ui/models/rows_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segment_bar.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace caodiem::ui {

using namespace Qt::StringLiterals;

TodayDialog::TodayDialog(QWidget *parent)
    : QDialog(parent)
    , m_headline(new QLabel(this))
    , m_indicator(new QLabel(this))
    , m_parts(new SegmentBar({tr("&Hours"), tr("&Sessions"), tr("&Officers"), tr("&Villages")}, this))
    , m_model(new RowsModel({{tr("Where"), 210, false, true}, {tr("Files"), 76, true, false},
                                {tr("Activated"), 90, true, false}, {tr("People"), 76, true, false},
                                {tr("Indicator today"), 120, true, false}, {tr("Needed today"), 120, true, false}},
          this))
{
    setWindowTitle(tr("Today"));
    resize(760, 480);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    m_headline->setFont(fontOf(16, true));
    m_headline->setWordWrap(true);
    m_headline->setObjectName(u"todayHeadline"_s);
    m_indicator->setWordWrap(true);
    m_indicator->setProperty("role", u"caption"_s);
    column->addWidget(m_headline);
    column->addWidget(m_indicator);
    m_parts->setObjectName(u"todayParts"_s);
    column->addWidget(m_parts, 0, Qt::AlignLeft);
    QTableView *view = makeRowsView(m_model, u"todayTable"_s, tr("Today in counts"), this);
    view->setAlternatingRowColors(true);
    column->addWidget(view, 1);
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(m_parts, &SegmentBar::chosen, this, [this](int part) { showPart(static_cast<Part>(part)); });
    m_parts->setCurrent(Sessions);
}

const std::vector<service::TallyLine> &TodayDialog::lines() const
{
    switch (static_cast<Part>(m_parts->current())) {
    case Hours:
        return m_tally.hours;
    case Sessions:
        return m_tally.sessions;
    case Officers:
        return m_tally.officers;
    case Villages:
        break;
    }
    return m_tally.villages;
}

void TodayDialog::showPart(Part part)
{
    m_parts->setCurrent(part);
    fill();
}

void TodayDialog::setTally(const service::DeskTally &tally)
{
    m_tally = tally;
    const service::TallyLine &total = tally.total;
    const qint64 moved = total.moved.value_or(0);
    if (!total.needed) {
        m_headline->setText(tr("%1 files today").arg(fmt_vi::num(total.files)));
    } else if (moved >= *total.needed) {
        m_headline->setText(tr("Today %1 of %2 needed: reached").arg(fmt_vi::num(moved), fmt_vi::num(*total.needed)));
    } else {
        m_headline->setText(
            tr("Today %1 of %2 needed: %3 to go")
                .arg(fmt_vi::num(moved), fmt_vi::num(*total.needed), fmt_vi::num(*total.needed - moved)));
    }
    m_indicator->setText(tally.indicator);
    fill();
}

void TodayDialog::fill()
{
    const auto words = [](const std::optional<qint64> &number) { return number ? fmt_vi::num(*number) : u"—"_s; };
    const auto rows = std::make_shared<std::vector<service::TallyLine>>(lines());
    rows->push_back(m_tally.total);
    rows->back().name = tr("All");
    m_model->setRows(static_cast<int>(rows->size()), [rows, words](int row, int column) {
        const service::TallyLine &line = (*rows)[static_cast<std::size_t>(row)];
        switch (column) {
        case 0:
            return line.name;
        case 1:
            return fmt_vi::num(line.files);
        case 2:
            return fmt_vi::num(line.activated);
        case 3:
            return fmt_vi::num(line.people);
        case 4:
            return line.moved ? fmt_vi::signedNum(*line.moved) : u"—"_s;
        default:
            return words(line.needed);
        }
    });
}

QString TodayDialog::headline() const
{
    return m_headline->text();
}

TodayCommands::TodayCommands(OfficeSession &session, IntakePage *page, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_page(page)
{
    connect(page, &IntakePage::todayWanted, this, [this] {
        if (!m_dialog) {
            m_dialog = new TodayDialog(m_page);
            m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        }
        m_dialog->show();
        m_dialog->raise();
        read();
    });
    connect(&session, &OfficeSession::imageChanged, this, [this] {
        if (m_dialog) {
            read();
        }
    });
}

void TodayCommands::read()
{
    if (!m_session.image()) {
        return;
    }
    m_session.runQuietly<service::DeskTally>([](service::Office &office) { return service::Desk(office).tally(); },
        [this](const Result<service::DeskTally> &tally) {
            if (m_dialog && tally) {
                m_dialog->setTally(tally.value());
            }
        });
}

} // namespace caodiem::ui
