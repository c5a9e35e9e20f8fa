// SPDX-License-Identifier: GPL-3.0-or-later
// The chosen differences: explained, agreed, taken over, looked up.
#include "base/number_format.h"
#include "service/take_over.h"
#include "service/wording.h"
#include "ui/models/difference_model.h"
#include "ui/models/people_model.h"
#include "ui/pages/card_frame.h"
#include "ui/pages/upper_list_page.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace caodiem::ui {

namespace {

using namespace Qt::StringLiterals;

/// One side, as a person reads it: each line a field.
QString wholeSide(const std::optional<service::DifferenceSide> &side, bool idsShown)
{
    if (!side) {
        return u"—"_s;
    }
    QStringList lines {side->fullName, shownId(side->personalId, idsShown)};
    if (const QString born = bornText(side->birth); !born.isEmpty()) {
        lines << born;
    }
    if (!side->village.isEmpty()) {
        lines << side->village;
    }
    lines << service::stateOf(side);
    return lines.join(u" · "_s);
}

} // namespace

void UpperListPage::explain()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        m_what->setText(m_report && m_report->lines.empty() ? tr("The list and the register agree in every row.")
                                                            : tr("Choose a difference to see both sides."));
        m_here->setText({});
        m_there->setText({});
    } else if (rows.size() > 1) {
        m_what->setText(tr("%1 differences chosen").arg(fmt_vi::num(rows.size())));
        m_here->setText({});
        m_there->setText({});
    } else {
        const service::UpperLine &line = m_model->lineAt(rows.front().row());
        m_what->setText(line.agreed
                ? tr("%1 Agreed on %2 by %3: %4")
                      .arg(line.what, fmt_vi::date(line.agreed->on), line.agreed->by, line.agreed->reason)
                : QString(line.what + u' ' + line.correction));
        m_here->setText(wholeSide(line.here, m_model->idsShown()));
        m_there->setText(wholeSide(line.there, m_model->idsShown()));
    }
    m_card->setTitle(tr("Differences"), tr("%1 shown").arg(fmt_vi::num(m_model->rowCount())));
    refreshButtons();
}

QStringList UpperListPage::chosenKeys(bool agreed) const
{
    QStringList keys;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        const service::UpperLine &line = m_model->lineAt(index.row());
        if (line.agreed.has_value() == agreed) {
            keys << line.key;
        }
    }
    return keys;
}

QString UpperListPage::keyOfCurrent() const
{
    const int row = m_table->currentIndex().row();
    return m_report && row >= 0 && row < m_model->rowCount() ? m_model->lineAt(row).key : QString();
}

QString UpperListPage::keyOfFirst() const
{
    const QItemSelection chosen = m_table->selectionModel()->selection();
    const int row = chosen.isEmpty() ? -1 : chosen.front().top();
    return m_report && row >= 0 && row < m_model->rowCount() ? m_model->lineAt(row).key : QString();
}

QStringList UpperListPage::takeableKeys(bool all) const
{
    QStringList keys;
    if (all) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const service::UpperLine &line = m_model->lineAt(row);
            if (!line.agreed && service::saysDone(line)) {
                keys << line.key;
            }
        }
        return keys;
    }
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        const service::UpperLine &line = m_model->lineAt(index.row());
        if (service::saysDone(line)) {
            keys << line.key;
        }
    }
    return keys;
}

void UpperListPage::agree()
{
    if (m_agree->isEnabled()) {
        m_lastAgreed = chosenKeys(false);
        Q_EMIT agreeWanted(m_lastAgreed, m_reason->text());
        m_table->setFocus(Qt::OtherFocusReason);
    }
}

void UpperListPage::withdraw()
{
    if (const QStringList keys = chosenKeys(true); !keys.isEmpty()) {
        m_lastAgreed.clear();
        Q_EMIT withdrawWanted(keys);
    }
}

void UpperListPage::forgetAgreed()
{
    m_lastAgreed.clear();
}

bool UpperListPage::hasTakeable(bool all) const
{
    if (all) { // every row for a key pressed: nothing is copied
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const service::UpperLine &line = m_model->lineAt(row);
            if (!line.agreed && service::saysDone(line)) {
                return true;
            }
        }
        return false;
    }
    return std::ranges::any_of(m_table->selectionModel()->selectedRows(),
        [this](const QModelIndex &index) { return service::saysDone(m_model->lineAt(index.row())); });
}

void UpperListPage::openInRegister()
{
    const int row = m_table->currentIndex().row();
    if (m_report && row >= 0 && row < m_model->rowCount() && m_model->lineAt(row).here) {
        Q_EMIT personWanted(m_model->lineAt(row).here->resident);
    }
}

void UpperListPage::take()
{
    if (const QStringList keys = takeableKeys(false); !keys.isEmpty()) {
        Q_EMIT takeWanted(keys);
    }
}

void UpperListPage::takeAll()
{
    if (const QStringList keys = takeableKeys(true); !keys.isEmpty()) {
        Q_EMIT takeWanted(keys);
    }
}

void UpperListPage::openMenu(const QPoint &at)
{
    auto *menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"differenceMenu"_s);
    const auto add = [this, menu](const QString &text, bool enabled, auto act) {
        QAction *action = menu->addAction(text);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, act);
    };
    add(tr("Take the list's word…\tN"), m_take->isEnabled(), [this] { take(); });
    add(tr("Take all shown…\tShift+N"), m_takeAll->isEnabled(), [this] { takeAll(); });
    menu->addSeparator();
    const int row = m_table->currentIndex().row();
    add(tr("Open in the register\tO"), row >= 0 && row < m_model->rowCount() && m_model->lineAt(row).here.has_value(),
        [this] { openInRegister(); });
    menu->addSeparator();
    add(tr("Agree with a reason\tK"), m_reason->isEnabled(), [this] { m_reason->setFocus(Qt::OtherFocusReason); });
    add(tr("Withdraw the agreement\tU"), m_withdraw->isEnabled(), [this] { withdraw(); });
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

} // namespace caodiem::ui
