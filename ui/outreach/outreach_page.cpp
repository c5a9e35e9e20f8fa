// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outreach/outreach_page.h"

#include "ui/intake/family_view.h"
#include "ui/outreach/call_tab.h"
#include "ui/outreach/log_tab.h"
#include "ui/outreach/people_filter.h"
#include "ui/outreach/results_tab.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segment_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace caodiem::ui {

using namespace Qt::StringLiterals;

OutreachPage::OutreachPage(QWidget *parent)
    : QWidget(parent)
    , m_bar(new SegmentBar({tr("Waiting for &activation"), tr("&Results by list"), tr("Outreach &log")}, this))
    , m_message(new MessageBar(this))
    , m_pages(new QStackedWidget(this))
    , m_calls(new CallTab(this))
    , m_results(new ResultsTab(this))
    , m_log(new LogTab(this))
    , m_keys(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 8);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(14);
    auto *title = new QLabel(tr("Outreach"), this);
    title->setFont(fontOf(19, true));
    head->addWidget(title);
    m_bar->setObjectName(u"outreachTabs"_s);
    head->addWidget(m_bar);
    head->addStretch(1);
    column->addLayout(head);
    m_message->setObjectName(u"outreachMessage"_s);
    m_message->hide();
    column->addWidget(m_message);
    for (QWidget *tab :
        {static_cast<QWidget *>(m_calls), static_cast<QWidget *>(m_results), static_cast<QWidget *>(m_log)}) {
        m_pages->addWidget(tab);
    }
    column->addWidget(m_pages, 1);
    m_keys->setProperty("role", u"caption"_s);
    column->addWidget(m_keys);
    buildKeys();
    connect(m_bar, &SegmentBar::chosen, this, [this](int tab) { showTab(static_cast<Tab>(tab)); });
    connect(m_calls, &CallTab::refused, this,
        [this](const QString &sentence) { say(MessageBar::Kind::Warning, sentence); });
    connect(m_calls, &CallTab::exportWanted, this, [this] { Q_EMIT callExportWanted(false); });
    connect(m_calls, &CallTab::printWanted, this, [this] { Q_EMIT callExportWanted(true); });
    connect(m_calls, &CallTab::phonesWanted, this, &OutreachPage::toggleHidden);
    connect(m_log, &LogTab::exportWanted, this, &OutreachPage::logExportWanted);
}

void OutreachPage::buildKeys()
{
    const auto key = [this](const QKeySequence &sequence, auto act) {
        auto *shortcut = new QShortcut(sequence, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(Qt::CTRL | Qt::Key_Z, &OutreachPage::undoWanted);
    key(Qt::CTRL | Qt::Key_P, [this] {
        if (tab() == CallsTab) {
            Q_EMIT callExportWanted(true);
        } else if (tab() == OutreachTab) {
            Q_EMIT logExportWanted();
        }
    });
    key(Qt::Key_F2, [this] {
        if (tab() == CallsTab) {
            m_calls->filter()->search()->setFocus();
            m_calls->filter()->search()->selectAll();
        } else if (tab() == ListTab) {
            m_results->focusSearch();
        } else {
            m_log->editCurrent();
        }
    });
    const auto write = [this] {
        if (tab() == ListTab) {
            m_results->write();
        }
    };
    key(Qt::CTRL | Qt::Key_Return, write);
    key(Qt::CTRL | Qt::Key_Enter, write);
    m_keys->setText(tr("F2 search · ↓ to the table · 1–5 result of the call, the next line follows · Ctrl+H numbers · "
                       "Ctrl+E Excel · Ctrl+P paper · Ctrl+Z undo"));
}

void OutreachPage::setImage(const std::shared_ptr<const service::OfficeImage> &image, const QString &campaign, Day asOf)
{
    const bool other = (m_image && image && m_image->folder != image->folder) || m_asOf != asOf;
    m_image = image;
    m_campaign = campaign;
    m_asOf = asOf;
    if (isVisible()) {
        hand();
        if (other) {
            Q_EMIT shown(); // the calls of that day, of that store
        }
    }
}

void OutreachPage::hand()
{
    if (!m_image) {
        return;
    }
    const bool ready = m_image->snapshot && m_image->registers;
    const auto seen = [this](Tab each) { return tab() == each ? m_image : nullptr; };
    m_calls->setImage(seen(CallsTab), m_campaign, m_asOf);
    m_results->setImage(seen(ListTab), m_campaign);
    m_log->setImage(seen(OutreachTab), m_asOf);
    if (!ready && m_image->snapshot) {
        Q_EMIT registersWanted();
    }
}

void OutreachPage::showTab(Tab tab)
{
    m_bar->setCurrent(tab);
    m_pages->setCurrentIndex(tab);
    const QString keys[] = {
        tr("F2 search · ↓ to the table · 1–5 result of the call, the next line follows · Ctrl+H numbers · "
           "Ctrl+E Excel · Ctrl+P paper · Ctrl+Z undo"),
        tr("F2 search · Enter takes the first line · ↓ to the table · Space takes a line · Del removes · Ctrl+Enter "
           "records all · Ctrl+H IDs · Ctrl+Z undo"),
        tr("In the week: 1 loudspeaker · 2 post · 3 mobile round · 4 visit, on the day above, for the chosen line · "
           "Page Up, Page Down weeks · F2 edit · Del delete · Ctrl+Z undo")};
    m_keys->setText(keys[tab]);
    if (isVisible()) {
        hand();
        focusSearch();
        Q_EMIT shown();
    }
}

OutreachPage::Tab OutreachPage::tab() const
{
    return static_cast<Tab>(qMax(0, m_pages->currentIndex()));
}

void OutreachPage::say(MessageBar::Kind kind, const QString &sentence)
{
    m_message->say(kind, sentence);
}

void OutreachPage::toggleHidden()
{
    if (tab() == CallsTab) {
        m_calls->showPhones(!m_calls->phonesShown());
        if (m_calls->phonesShown()) {
            Q_EMIT privateShown(true);
        }
    } else if (tab() == ListTab) {
        m_idsShown = !m_idsShown;
        m_results->showIds(m_idsShown);
        if (m_idsShown) {
            Q_EMIT privateShown(false);
        }
    }
}

void OutreachPage::hidePrivate()
{
    m_calls->showPhones(false);
    m_idsShown = false;
    m_results->showIds(false);
}

void OutreachPage::focusSearch()
{
    if (tab() == CallsTab) {
        m_calls->focusTable();
    } else if (tab() == ListTab) {
        m_results->focusSearch();
    } else {
        m_log->focusWeek();
    }
}

void OutreachPage::exportShown()
{
    if (tab() == CallsTab) {
        Q_EMIT callExportWanted(false);
    } else if (tab() == OutreachTab) {
        Q_EMIT logExportWanted();
    }
}

void OutreachPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    hand();
    Q_EMIT shown();
}

void OutreachPage::hideEvent(QHideEvent *event)
{
    hidePrivate(); // not for the next who comes to the desk
    m_calls->setImage(nullptr, m_campaign, m_asOf); // and no old picture is kept alive
    m_results->setImage(nullptr, m_campaign);
    m_log->setImage(nullptr, m_asOf);
    QWidget::hideEvent(event);
}

} // namespace caodiem::ui
